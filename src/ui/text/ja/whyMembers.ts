import type { TranslationOf } from '../words'

export const whyMembers: TranslationOf<typeof import('../en/whyMembers')> = {
  memberWords: {
    head: '全プラットフォーム',
    note: (count) => `現在の条件での${count}件。選ぶと比較対象になります`,
    platform: 'プラットフォーム',
    family: '系統',
    total: '月額合計',
    passes: (cluster) => `${cluster} が安くなる月のコンピュート費用`,
    sortBy: (column) => `${column}で並べ替え`,
    choose: (name, family) => `${family} として ${name} を比較`,
    chosen: '選択中',
    never: 'なし',
    always: '常に',
    tie: '常に同額',
    from: (value) => `${value}以上`,
    upTo: (value) => `${value}まで`,
    between: (low, high) => `${low}〜${high}`,
    range: (cluster, parts) => `${cluster} のほうが安くなる条件は、${parts.join('、')}です。`,
    rangeOf: { compose: 'Compose', paas: 'PaaS' },
    rangePart: (family, first, last) => `${family} に対しては${first}から${last}まで`,
    rangeSame: (family, all) => `${family} に対しては${all}`,
    rangeEnd: (passes, name) => `「${passes}」（${name}）`,
    onAny: '（いずれも同じ）',
    notices: 'ベンダー側の変更',
    noticesNote: '価格、名称、受付終了',
  },
}
