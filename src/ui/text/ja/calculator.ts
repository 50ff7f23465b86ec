import type { TranslationOf } from '../words'

export const calculator: TranslationOf<typeof import('../en/calculator')> = {
  calculatorWords: {
    title: 'Kubernetes 損益分岐点計算ツール',
    workbenchFailed: '計算ツールを読み込めませんでした。',
    again: '再試行',
    stopped: '計算ツールの不具合により停止しました。',
    startOver: '最初からやり直す',
  },
}
