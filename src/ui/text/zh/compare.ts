import type { TranslationOf } from '../words'

export const compare: TranslationOf<typeof import('../en/compare')> = {
  compareWords: {
    changesHead: '你改了什么',
    noChanges: '没有：这些就是最初的数字。',
    change: (name, before, now) => `${name}：${before} → ${now}`,
    putBack: '还原',
    putBackField: (name) => `还原${name}`,
    pinsHead: '并排对比',
    pinsHelp: '固定当前的数字，再去修改：固定的线会以带编号的细线留在图表上。',
    pinsFull: (most) => `最多固定${most}个。先移除一个再固定。`,
    pin: '固定这些数字',
    pinName: (number) => `版本${number}`,
    nameOfPin: (number) => `版本${number}的名称`,
    load: '加载',
    remove: '移除',
    caption: '你的数字与固定的数字',
    yours: '你现在的',
    verdict: '结论',
  },
}
