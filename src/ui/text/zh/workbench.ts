import type { TranslationOf } from '../words'

export const workbench: TranslationOf<typeof import('../en/workbench')> = {
  workbenchWords: {
    arriving: '请稍候。',
    sectionFailed: '这一部分未能加载。',
    stack: '从你的文件开始',
    stackNote: '读取 Compose 文件或 Kubernetes 清单',
    why: '为什么',
    whyNote: '用你的数字逐项算给你看，以及什么会改变答案',
    outlook: '有多可靠，何时变化',
    outlookNote: '如果我们错了会怎样，哪里谁最便宜，增长会改变什么',
    compare: '对比',
    compareNote: '你改了什么，最多四个版本并排',
    takeAlong: '带走结果',
    takeAlongNote: '链接、CSV、图片、打印、文件',
    openFull: '打开完整计算器',
    openFullNote: '平台、钱花在哪里、为什么、假设',
    pricesRead: (date) => `USD 标价，${date}查阅`,
    region: (platform, region) => `${platform}：${region}`,
    notConverted: (currency, rate) => `按1美元=${rate}以 ${currency} 显示，不是实时汇率`,
    private: '数据不会离开本页。',
  },
}
