import type { TranslationOf } from '../words'

export const why: TranslationOf<typeof import('../en/why')> = {
  whyWords: {
    updating: '更新中',
    workingOut: '計算中…',

    lines: 'すべての費目',
    pick: '金額を選ぶと、計算過程が表示されます。',
    line: '費目',
    amountOf: (line, name, amount) => `${line}、${name}：${amount}`,
    total: '月額合計',
    hours: '月の時間',

    working: '計算過程',
    workingOf: (line) => `、${line}`,
    step: '手順',
    calculation: '計算',
    result: '結果',
    factor: '要素',
    yours: '入力値',
    definition: '定義',
    changed: '変更済み',
    was: (value) => `既定：${value}`,
    moreSources: (count) => `ほか${count}件`,
    moreSourcesOf: (count, name) => `${name}の出典ほか${count}件`,

    bridges: '最安との差の内訳',
    bridgesNote: (currency) => `${currency}/月 · 大きい順 · 塗りは増加、枠線は減少`,
    same: '違いのある費目はありません。',
  },
  flipWords: {
    head: '答えが変わる条件',
    note: '入力を1つずつ変えた場合、近い順。選ぶとその値に移動',
    ifThis: '変わる項目',
    now: '現在',
    flipsAt: '転換点',
    howFar: '距離',
    cheapestThen: 'その後の最安',
    go: (name, value, then) => `${name}を${value}にする：${then} が最安になる`,
    points: (points) => `${points}ポイント`,
    assumptions: '妥当な範囲内で答えを変えうる前提',
    noAssumptions: '単独で、妥当な範囲内で答えを変える前提はありません。',
    noInputs: '単独で答えを変える入力はありません。',
    never: (list) => `次の項目は、単独では答えを変えません：${list}。`,
    went: (name, value, cheapest) => `${name}を${value}にしました。最安は ${cheapest} です。`,
    back: '戻る',
  },
}
