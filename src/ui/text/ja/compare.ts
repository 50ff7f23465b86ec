import type { TranslationOf } from '../words'

export const compare: TranslationOf<typeof import('../en/compare')> = {
  compareWords: {
    changesHead: '変更した点',
    noChanges: 'なし。最初の値のままです。',
    change: (name, before, now) => `${name}：${before} → ${now}`,
    putBack: '戻す',
    putBackField: (name) => `${name}を戻す`,
    pinsHead: '並べて比較',
    pinsHelp: '現在の値をピン留めしてから変更すると、ピン留めした線が番号付きの細線でグラフに残ります。',
    pinsFull: (most) => `ピン留めできるのは${most}件までです。追加するには1件外してください。`,
    pin: 'この値をピン留め',
    pinName: (number) => `バージョン${number}`,
    nameOfPin: (number) => `バージョン${number}の名前`,
    load: '読み込む',
    remove: '外す',
    caption: '現在の値とピン留めした値',
    yours: '現在の値',
    verdict: '結論',
  },
}
