import type { TranslationOf } from '../words'

export const whyOmissions: TranslationOf<typeof import('../en/whyOmissions')> = {
  omissionWords: {
    head: '含めていないもの',
    note: '除外がどれに有利か。測定ではなく、私たちの推論です',
    rows: [
      {
        what: 'オブジェクトストレージとディスク',
        favours: 'Kubernetes にやや有利：個々の PVC のボリュームは、おそらく半分が空です。',
      },
      { what: 'CI', favours: 'おそらく Kubernetes にやや有利：マニフェストもテストが必要です。' },
      {
        what: '監視・可観測性の製品',
        favours: 'Kubernetes に有利：ホストやコンテナ単位の課金が多く、PaaS は基本機能込みが多い。',
      },
      {
        what: 'ライセンス',
        favours: 'マシン単位の課金なら、おそらく Kubernetes に有利：予備のマシンがあるため。',
      },
      {
        what: 'サポートプラン',
        favours: 'Kubernetes に有利：自前のホストなら、おそらく契約しません。',
      },
      {
        what: '無料枠',
        favours:
          '小さな負荷では Compose と Kubernetes に有利：PaaS は実際の最初の請求額より高く見積もられます。',
      },
      {
        what: '大量送信の割引段階',
        favours: '定額のプラットフォームに有利：大手クラウドは月約10 TB から安くなります。',
      },
      {
        what: 'スポット容量',
        favours: 'Compose と大半の PaaS に有利：一部の Pod はおそらくスポットノードで動かせます。',
      },
      {
        what: 'オンコール手当',
        favours: '運用対象が最も多いものに有利：PaaS はおそらく最も少なくて済みます。',
      },
    ],
  },
}
