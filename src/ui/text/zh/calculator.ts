import type { TranslationOf } from '../words'

export const calculator: TranslationOf<typeof import('../en/calculator')> = {
  calculatorWords: {
    title: 'Kubernetes 盈亏平衡点计算器',
    workbenchFailed: '计算器未能加载。',
    again: '重试',
    stopped: '计算器因自身故障已停止。',
    startOver: '重新开始',
  },
}
