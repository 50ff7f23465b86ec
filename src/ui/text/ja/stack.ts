import type { TranslationOf } from '../words'

const emptyAsIf = '指定がないものとして数えました。'
const noStack = 'スタックに必要な量ではないため、読み取りませんでした。'
const bring = 'を実行し、その出力を使ってください。'

export const stack: TranslationOf<typeof import('../en/stack')> = {
  stackWords: {
    help: 'ファイルはこの場でのみ読み取り、このページの外には出ません。',
    choose: 'ファイルを選択',
    orDrop: 'またはここにドロップ。同じスタックの複数ファイルはまとめて読み取ります。',
    paste: 'または中身を貼り付け',
    read: '読み取る',
    pasted: '貼り付けたテキスト',
    reading: '読み取り中',
    stop: '中止',
    stopped: '中止しました。何も変更していません。',
    unreadable: 'ファイルを開けませんでした。何も変更していません。',
    nothingChanged: '何も変更していません。',
    notRead: '読み取れず、数えていないもの：',
    place: (file, line, column) => `${file}、${line}行目${column}文字目`,
    line: (file, line) => `${file}、${line}行目`,
    found: (_, number, platform) =>
      `${
        platform === 'compose' ? 'Compose ファイル' : 'Kubernetes マニフェスト'
      }に${number}個のサービスが見つかりました。反映するまで何も変わりません。`,
    foundNone: '常時動くものがないため、反映できる内容はほとんどありません。',
    head: '入力への反映案',
    now: '現在',
    proposed: '検出値',
    useAll: 'すべて使う',
    use: '使う',
    useOf: (label) => `使う：${label}`,
    inUse: '使用中',
    inUseOf: (label) => `使用中：${label}`,
    taken: '反映しました。「元に戻す」で前の値に戻せます。',
    tableHead: '見つかったもの',
    columns: {
      service: 'サービス',
      replicas: 'レプリカ',
      cpu: 'vCPU/個',
      memory: 'メモリ/個',
      share: '月のコンピュート費用の内訳',
    },
    more: (number) => `さらに${number}件表示`,
    assumed: '仮定',
    unnamed: '指定なし',
    upTo: (least, most) => `${least}〜${most}`,
    atTarget: (percent) => `CPU ${percent}基準`,
    notCounted: '–',
    role: { database: 'データベース', cache: 'キャッシュ' },
    notesHead: '留意点',
    furtherNotes: (number) => `同様のものがほかに${number}件。`,
    alongside: (services, ingresses, budgets) =>
      `ほかに Service ${services}件、Ingress ${ingresses}件、PodDisruptionBudget ${budgets}件。これらは計算資源を使いません。`,
  },
  choiceWords: {
    assumed: (_, number) => `${number}個のサービスに CPU の指定がありません。レプリカごとの仮定値`,
    vcpu: (amount) => `${amount} vCPU`,
    stores: (names) =>
      `イメージから見て、データベースとキャッシュは ${names} です。本番ではどこで動かしますか。`,
    andMore: (number) => `ほか${number}個`,
    here: 'このスタック内',
    elsewhere: '外部のマネージドサービス',
    elsewhereNote: '外部で管理するものの費用は、残りをどこで動かしても同じなので除外します。',
  },
  leftOutWords: {
    once: '一度だけ実行、対象外',
    profile: 'プロファイル指定時のみ、対象外',
    buildOnly: 'ビルドのみで実行なし',
    off: 'レプリカなし',
    elsewhere: '外部で管理',
  },
  proposalWords: {
    currentPlatform: 'ファイルの種類から。',
    services: '常時動くものを1つずつ数えました。',
    databases: 'イメージから判別しました。',
    peakToAverage:
      '推測です。最大レプリカ数÷最小レプリカ数をサイズで加重しました。実際の負荷の変動は、許容された幅より小さいことがあります。',
  },
  stackWhyWords: {
    databasesElsewhere: '外部で管理。',
    hoursAgain: '運用時間は別のプラットフォームのものなので、推定し直します。',
    beyond: (found) => `検出値は${found}ですが、計算ツールの上限はここまでです。`,
    working: ({ units, price, fixed, floor, platform, gib }) =>
      `${platform} で${units}単位、1単位${price}${fixed && `、予備ノードに${fixed}`}${
        floor && `、ただし最低${floor}`
      }。1単位は 1 vCPU と ${gib} GiB で、各レプリカは最大数で数えます。`,
  },
  noteWords: {
    apiVersion: (about, value) =>
      `${about} のバージョン ${value} は未対応のため、対応済みのものとして読み取りました。`,
    autoscalerTarget: (about) => `オートスケーラー ${about} の対象が、これらのファイルにありません。`,
    bothPlatforms: () =>
      'マニフェストもあるため、この Compose ファイルは数えていません。同じサービスを記述している可能性があります。',
    composeVersion: (_, value) =>
      `Compose にバージョン ${value} はありません。現在の形式として読み取りました。`,
    count: (about, value) => `${about} のレプリカ数「${value}」は整数ではないため、指定なしで数えました。`,
    extendsCircle: (about) => `${about} の extends が循環しているため、途中で打ち切りました。`,
    extendsMissing: (about, value) =>
      `${about} が extends する ${value} は、これらのファイルにありません。正確に数えるには追加してください。`,
    include: () => 'include: の先のファイルはたどりません。選択に追加してください。',
    interpolation: (about, value) => `${about} が数値を取る ${value} に既定値がありません。${emptyAsIf}`,
    overlaid: (_, value) => `1つのスタックとして、後のファイルを優先して読み取りました：${value}。`,
    perNode: (about) => `${about} は各ノードで1つずつ動きますが、ノード数が不明なため1つと数えました。`,
    quantity: (about, value) => `${about} のサイズ「${value}」は読み取れません。${emptyAsIf}`,
    someSizes: (about, value) =>
      `${about} の${value}個のコンテナにサイズの指定がないため、残りだけを合計しました。`,
    unknownKind: (about, value) => `${about} の種類 ${value} は未対応のため、数えていません。`,
    versionOne: () =>
      'Compose の最初のバージョンのように、サービスが左端に書かれています。サービスとして読み取りました。',
  },
  causeWords: {
    aliases: () => `エイリアスを展開すると数百万の要素になります。${noStack}`,
    binary: () => 'テキストではありません。YAML ファイルそのものを選んでください。',
    character: () => '値を @、`、% で始めることはできません。引用符で囲んでください。',
    chart: () => `Helm チャートの一部です。先に helm template ${bring}`,
    colon: () =>
      'コロンの位置が正しくありません。キーのコロンの後に空白を入れ、「: 」を含む値は引用符で囲んでください。',
    conflict: () => '未解決のマージの印（<<<<<<<）が残っています。先に解決してください。',
    duplicate: (about) => `「${about}」が2回出てきます。片方だけ残してください。`,
    empty: () => 'コメント以外に何もありません。',
    flat: () =>
      'すべての行が左端から始まり、親子関係が失われています。ページから貼り付けるとよく起こります。キーの下の行をキーより2文字字下げするか、ファイルそのものをコピーしてください。',
    helm: () => `Helm テンプレートです。先に helm template ${bring}`,
    indentation: () =>
      '字下げが上のどの行とも合わないか、キーのコロンが抜けています。同じ階層のキーは同じ列から始めます。',
    kustomize: () => `Kustomize 用のファイルです。先に kubectl kustomize ${bring}`,
    merge: () => '<< はマッピングのキーを引き継ぐものですが、指す先がマッピングではありません。',
    nesting: () => `100段を超えて入れ子になっています。${noStack}`,
    notAStack: () =>
      'Compose ファイル（services: とその中身）でも Kubernetes マニフェスト（apiVersion と kind）でもありません。',
    quote: () => 'ここか上の行で、引用符が閉じられていません。',
    syntax: () => 'ここから先は YAML ではありません。',
    tab: () => 'YAML で空白を使うべき所にタブがあります。タブを空白に置き換えてください。',
    tooLarge: () => '合計で 20 MB を超えるため、読み取りませんでした。',
    unclosed: () => 'ここか上の行で、角括弧か波括弧が閉じられていません。',
    unknownAlias: (about) => `*${about} が指すアンカー（&${about}）が、これより上にありません。`,
  },
}
