import type { TranslationOf } from '../words'

export const workbench: TranslationOf<typeof import('../en/workbench')> = {
  workbenchWords: {
    arriving: 'お待ちください。',
    sectionFailed: 'このセクションを読み込めませんでした。',
    stack: '手元のファイルから',
    stackNote: 'Compose ファイルや Kubernetes マニフェストから始める',
    why: '理由',
    whyNote: '各費目の計算過程と、答えが変わる条件',
    outlook: '確からしさと時期',
    outlookNote: '前提が外れた場合、どこで何が最安か、成長による変化',
    compare: '比較',
    compareNote: '変更した点と、最大4バージョンの並列比較',
    takeAlong: '持ち出す',
    takeAlongNote: 'リンク、CSV、画像、印刷、ファイル',
    openFull: '計算ツールの全体を開く',
    openFullNote: 'プラットフォーム、費用の内訳、理由、前提',
    pricesRead: (date) => `USD の定価、${date}に確認`,
    region: (platform, region) => `${platform}：${region}`,
    notConverted: (currency, rate) => `1ドル=${rate}の固定レートで${currency}表示`,
    private: 'データはこのページの外に出ません。',
  },
}
