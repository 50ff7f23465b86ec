import type { TranslationOf } from '../words'

const text = (name: string, description: string) => ({ name, description })
const price = (name: string, note?: string) => ({ name, note })
const out = (vendor: string) => `${vendor} データ送信`
const firstTenTb = '月10 TB まで。無料の100 GB は考慮外。'
const flyTable = '2025年の写しから。'
const renderFile = '第三者のファイル1件のみ。'
const renderForum = 'Render 自身のフォーラムとも一致。'
const scaledN2 = 'n2-standard-8 から換算。1か月継続で20%引き。'
const inferredVcpu = 'vCPU は推定値。Heroku は公表なし。'
const byRequests = 'Pod の要求量で課金。'
const byUse = '実使用量で課金。'
const rules = '5ルールまで。'

export const evidenceProse: TranslationOf<typeof import('../en/evidenceProse')> = {
  assumptionTexts: {
    'capacity.gibPerVcpu': text('vCPU あたりのメモリ', '大手クラウドは 2 vCPU・8 GiB で販売。'),
    'packing.compose': text('Compose ホストの集約率', 'ピーク時。残りは障害への余裕と1台単位の端数。'),
    'packing.paas': text('PaaS インスタンスの集約率', 'サービスごとに、販売サイズへ切り上げて支払う。'),
    'packing.kubernetes': text(
      'ノードの集約率',
      'あるベンダーの2025年の余り40%は未調整や予備も含むため、より少なくみる。',
    ),
    'packing.podRequests': text('Pod 要求量の収まり', 'GKE Autopilot の場合。残りは許可サイズへの切り上げ。'),
    'kubernetes.daemonShare': text(
      'ノードでエージェントが使う割合',
      'ログ、メトリクス、ネットワーク用。ベンダー予約分とは別。',
    ),
    'kubernetes.minNodes': text('クラスターの最小ノード数', '1台の障害や退避に備えて2台。'),
    'kubernetes.spareNodes': text('クラスターあたりの予備ノード', '障害や更新中のノードの Pod 用。'),
    'elasticity.kubernetes': text(
      'ノードの負荷追従度',
      '平均とピークの差に追従する割合。0.4でピークが平均の2倍なら、ノード時間を2割節約。公表値は0〜40%。',
    ),
    'elasticity.paasScaled': text('PaaS インスタンスの負荷追従度', 'ノードと同じく1台単位で増減。'),
    'elasticity.paasRequest': text('リクエスト課金の負荷追従度', 'ワーカー、キュー、接続は動き続ける。'),
    'requests.overProvisioning': text('要求した CPU の未使用分', 'Railway のような使用量課金でのみ節約。'),
    'requests.unusedMemory': text(
      '要求したメモリの未使用分',
      '確保したまま手放されないため CPU より少ない。',
    ),
    'opsHours.compose.base': text(
      '最初の Compose ホストの時間',
      'パッチ、証明書、障害対応。自動化時の4時間という説に近い。',
    ),
    'opsHours.compose.perDatabase': text(
      'Compose のデータベースあたりの時間',
      'バックアップ、復元テスト、更新をコンテナで。',
    ),
    'opsHours.compose.perEnvironment': text(
      'Compose の追加環境あたりの時間',
      '独自のホストとデータ。最初の半分未満。',
    ),
    'opsHours.paas.perEnvironment': text(
      'PaaS の追加環境あたりの時間',
      'プロジェクトが1つ増え、ホストはなし。',
    ),
    'opsHours.compose.perHost': text(
      '追加ホストあたりの時間',
      '自動化で6〜8台に8時間、1台1〜1.3時間。上限は自動化なし。',
    ),
    'opsHours.compose.perService': text(
      'Compose のサービスあたりの時間',
      '更新、シークレット、ポート、ログ、アラート。配置や切り戻しが手作業で PaaS より多い。',
    ),
    'opsHours.compose.perDeveloper': text(
      'Compose の開発者あたりの時間',
      '覚えることが少なく、Kubernetes の4分の1。',
    ),
    'opsHours.compose.perTeam': text(
      'Compose の追加チームあたりの時間',
      'ポート、作業時間帯、権限。Namespace とロールのある Kubernetes より多い。',
    ),
    'opsHours.compose.coordinationExponent': text(
      '10サービス超での Compose の伸び',
      '10超のサービス数の指数。推測だが、Kubernetes が安くなるサービス数を決める。',
    ),
    'opsHours.activityFactor': text(
      '変更中のサービスの割合',
      '残りはほぼ時間不要。1人で24コンテナの例も収まる推測。',
    ),
    'opsHours.paas.base': text(
      'PaaS 自体の時間',
      'プラン、アドオン、請求、権限。諸説はほぼゼロから1人の5%（約8時間）。中間より低くみる。',
    ),
    'opsHours.paas.perService': text(
      'PaaS のサービスあたりの時間',
      '設定、スケーリング、更新、アラート。Compose の4分の3。上限は47サービスに2人。',
    ),
    'opsHours.paas.perDeveloper': text('PaaS の開発者あたりの時間', '大半を PaaS が担い、3つで最少。'),
    'opsHours.paas.perTeam': text('PaaS の追加チームあたりの時間', '権限と支出上限。分離は基盤が担う。'),
    'opsHours.kubernetes.managedNodes': text(
      'ノード管理込みで残る時間',
      'GKE Autopilot ではノードプール、イメージ、パッチが不要。',
    ),
    'opsHours.carryOver': text(
      '移行しても残るトイル',
      '時間の過不足の原因がサービスなら1、基盤なら0。不明で半分。',
    ),
    'opsHours.kubernetes.basePerCluster': text(
      '最初のクラスターの時間',
      '年3回・各40時間の更新（月10）、パッチとアドオン8、障害対応8、権限・ポリシー・費用・CI 6。下限は熟練者かベンダー管理のノード、上限は40〜60、超える例も。',
    ),
    'opsHours.kubernetes.perAdditionalCluster': text(
      '追加クラスターあたりの時間',
      '大規模な自動化（約8時間）と、3リージョンの更新（13〜20とパッチ）の間。',
    ),
    'opsHours.kubernetes.perService': text(
      'Kubernetes のサービスあたりの時間',
      'マニフェスト、制限、スケーリング、ポリシー、シークレット。多くは自動。上限はサポート込み6時間以上の2チーム。',
    ),
    'opsHours.kubernetes.perDeveloper': text(
      'Kubernetes の開発者あたりの時間',
      '上限はある人の週1〜2時間、月4.3以上。成熟した基盤なら遠く及ばない。',
    ),
    'opsHours.kubernetes.perTeam': text(
      'Kubernetes の追加チームあたりの時間',
      'Namespace、ロール、クォータ。自作する Compose より少ない。',
    ),
    'experience.multiplier.none': text(
      '初年度の係数：経験なし',
      'クラスター時間とダウンタイムに適用。出典なし。',
    ),
    'experience.multiplier.some': text('初年度の係数：経験は少し', '使用経験のみで運用経験なし。'),
    'experience.multiplier.production': text(
      '初年度の係数：本番経験あり',
      'クラスター時間は運用経験者が前提。',
    ),
    'experience.learningShare.none': text('学習の残り：経験なし', '学習はすべてこれから。'),
    'experience.learningShare.some': text('学習の残り：経験は少し', '概念は知るが運用経験なし。半分。'),
    'experience.learningShare.production': text(
      '学習の残り：本番経験あり',
      '運用済みでなし。上限は別ベンダーで学ぶ分。',
    ),
    'deploys.perEngineer': text('エンジニアあたりのデプロイ数', '本番リリース。週約2回。'),
    'deployMinutes.compose': text('Compose のデプロイの分数', '取得、再起動、確認、ときに切り戻し。'),
    'deployMinutes.paas': text('PaaS のデプロイの分数', 'ある報告にある3分の大半。'),
    'deployMinutes.kubernetes': text(
      'Kubernetes のデプロイの分数',
      'ある著者の20〜30分の5分の1。Nav のように慣れれば楽に。',
    ),
    'learningHours.compose.perEngineer': text('Compose の学習時間', '記事では数日。2日とする。'),
    'learningHours.paas.perEngineer': text('PaaS の学習時間', '初日にデプロイできるため1日未満。'),
    'learningHours.kubernetes.perDeveloper': text(
      'Kubernetes での開発の学習時間',
      '他者のクラスターで。Nav は20時間の実習、調査では1日から1か月超。',
    ),
    'learningHours.kubernetes.perOperator': text(
      'クラスター運用の学習時間',
      'ある初学者は2資格に約130時間。コンサルは3〜6か月。上限はフルタイム3か月。',
    ),
    'kubernetes.operators': text('クラスター運用を学ぶ人数', '不在に備えて2人。在籍人数まで。'),
    'setupHours.compose': text(
      'Compose の構築時間',
      'ファイアウォール、プロキシ、証明書、バックアップ、監視。数分から1〜2週間。',
    ),
    'setupHours.paas': text('PaaS の構築時間', '1サービス15分から5サービス2日。'),
    'setupHours.kubernetes': text(
      'Kubernetes の構築時間',
      'Ingress、シークレット、スケーリング、監視、ロール。起動まで2週間という説の2倍。上限は2人で6週間。',
    ),
    'migrationHours.composeToPaas': text(
      'Compose から PaaS、サービスあたり',
      'ある製品の ECS 移行80時間の10分の1。',
    ),
    'migrationHours.composeToKubernetes': text(
      'Compose から Kubernetes、サービスあたり',
      'クラスター構築後。上限は Nav の4人6か月26件、各144時間。',
    ),
    'migrationHours.paasToCompose': text(
      'PaaS から Compose、サービスあたり',
      '出典なし。逆方向と同じとする。',
    ),
    'migrationHours.paasToKubernetes': text(
      'PaaS から Kubernetes、サービスあたり',
      'アドオンとパイプライン込み。案件は3〜8週間、時間数は不明。',
    ),
    'migrationHours.kubernetesToCompose': text(
      'Kubernetes から Compose、サービスあたり',
      '出典なし。PaaS への移行よりやや少ない。',
    ),
    'migrationHours.kubernetesToPaas': text(
      'Kubernetes から PaaS、サービスあたり',
      'ある企業の14週81件は、4人専任で各28時間。低めにみる。',
    ),
    'migration.firstServices': text('全力で移行するサービス数', '以降は定型作業。推測。'),
    'migration.repeatShare': text('以降のサービスの手間', 'スクリプトがあり、一部の時間で済む。'),
    'database.managedPrice': text(
      'マネージドデータベース',
      '小規模、ディスクとバックアップ込み。バースト型は定価$23〜47、待機系込みで2倍。PaaS は冗長構成で約$85。',
    ),
    'downtimeHours.compose.singleHost': text(
      '単一 Compose ホストのダウンタイム',
      '年間の計画外停止時間。8.8は Google の99.9%、44は Amazon の99.5%、2は良い事業者と機敏な運用。',
    ),
    'downtimeHours.compose.severalHosts': text(
      '複数 Compose ホストのダウンタイム',
      '切り替えは人手。単一ホストとマネージドの間。',
    ),
    'downtimeHours.paas': text(
      'PaaS のダウンタイム',
      '4.4は Cloud Run の99.95%。上限は小さなベンダーや悪い年。',
    ),
    'downtimeHours.kubernetes': text(
      'Kubernetes クラスターのダウンタイム',
      '99.99%のマシンで0.9と、50〜60分の変更失敗が約3回。上限は新しいチーム。ノードの死に耐えても、誤った変更には耐えない。',
    ),
    'deployDowntimeSeconds.compose': text(
      'Compose のデプロイで失敗する秒数',
      '素の docker compose up -d は次が応答する前に前のコンテナを止める。3件の報告で5〜30秒、計測なし。プロキシで回避可。',
    ),
  },
  priceTexts: {
    'eks-cluster-standard': price('EKS クラスター', '標準サポート期間中。'),
    'eks-fargate-vcpu': price('AWS Fargate vCPU'),
    'eks-fargate-gb': price('AWS Fargate メモリ'),
    'gke-cluster-fee': price('GKE クラスター', 'ゾーン、リージョン、Autopilot とも同額。'),
    'gke-free-credit': price('GKE 無料クレジット', '請求アカウントごと。ゾーンか Autopilot。'),
    'gke-autopilot-vcpu': price('GKE Autopilot vCPU', byRequests),
    'gke-autopilot-gib': price('GKE Autopilot メモリ', byRequests),
    'aks-free': price('AKS Free レベル', 'SLA の保証なし。'),
    'aks-standard': price('AKS Standard レベル', 'Microsoft のページに記載なし。'),
    'aws-alb-hour': price('AWS Application Load Balancer'),
    'aws-alb-lcu': price('AWS ロードバランサー容量ユニット'),
    'aws-nat-hour': price('AWS NAT ゲートウェイ', '1台あたり。通常はゾーンごとに1台。'),
    'aws-egress': price(out('AWS'), firstTenTb),
    'gcp-lb-rules': price('Google Cloud ロードバランシング', rules),
    'gcp-nat-vm': price('Google Cloud NAT、VM あたり', '32 VM 以上では最大で1時間$0.044。'),
    'gcp-nat-ip': price('Google Cloud NAT アドレス'),
    'gcp-egress-premium': price(out('Google Cloud'), 'プレミアム階層、月1 TB まで。'),
    'azure-lb-hour': price('Azure Standard Load Balancer', rules),
    'azure-nat-hour': price('Azure NAT ゲートウェイ'),
    'azure-egress': price(out('Azure'), firstTenTb),
    'aws-m7i-xlarge': price('EC2 m7i.xlarge'),
    'aws-m7i-4xlarge': price('EC2 m7i.4xlarge'),
    'gcp-n2-standard-4': price('Compute Engine n2-standard-4', scaledN2),
    'gcp-n2-standard-16': price('Compute Engine n2-standard-16', scaledN2),
    'azure-d4s-v5': price('Azure D4s v5'),
    'azure-d16s-v5': price('Azure D16s v5'),
    'do-g-16vcpu-64gb': price('Droplet g-16vcpu-64gb', '1か月は672時間として課金。'),
    'do-egress': price(out('DigitalOcean'), '無料枠の超過分。無料枠は考慮外。'),
    'do-lb': price('DigitalOcean ロードバランサー', '出典なし。'),
    'hetzner-ccx43': price(
      'Hetzner CCX43',
      '税抜 €276.49、1 EUR = 1.1133 USD（2026-10-28）。2026-06-15より後の注文。',
    ),
    'hetzner-egress': price(out('Hetzner'), '1 TB あたり €1。無料の20 TB は考慮外。'),
    'railway-vcpu': price('Railway CPU', byUse),
    'railway-gb': price('Railway メモリ', byUse),
    'railway-egress': price(out('Railway')),
    'railway-pro': price('Railway Pro プラン', '最低料金。使用料はこれに充当。'),
    'fly-shared-cpu-1x-256mb': price('Fly.io shared-cpu-1x、256 MB', flyTable),
    'fly-performance-1x-2gb': price('Fly.io performance-1x、2 GB', flyTable),
    'fly-performance-1x-4gb': price('Fly.io performance-1x、4 GB', flyTable),
    'fly-performance-2x-4gb': price('Fly.io performance-2x、4 GB', flyTable),
    'fly-performance-2x-8gb': price('Fly.io performance-2x、8 GB', flyTable),
    'fly-performance-4x-8gb': price('Fly.io performance-4x、8 GB', flyTable),
    'fly-performance-8x-16gb': price('Fly.io performance-8x、16 GB', flyTable),
    'fly-egress-na-eu': price(out('Fly.io'), '北米と欧州。他の地域はより高い。'),
    'render-starter': price('Render Starter', renderForum),
    'render-standard': price('Render Standard', renderForum),
    'render-pro': price('Render Pro', renderFile),
    'render-pro-plus': price('Render Pro Plus', renderFile),
    'render-pro-max': price('Render Pro Max', renderFile),
    'render-pro-ultra': price('Render Pro Ultra', renderFile),
    'render-workspace-pro': price('Render Pro ワークスペース', '自動スケーリングに必要。'),
    'render-egress': price(out('Render'), '100 GB あたり$30の半額、2025-08-01から。'),
    'heroku-basic': price('Heroku Basic dyno'),
    'heroku-performance-l-ram': price('Heroku Performance-L-RAM dyno', inferredVcpu),
    'heroku-performance-xl': price('Heroku Performance-XL dyno', inferredVcpu),
    'heroku-performance-2xl': price('Heroku Performance-2XL dyno', inferredVcpu),
    'cloudrun-req-cpu': price('Cloud Run vCPU、リクエスト課金'),
    'cloudrun-req-mem': price('Cloud Run メモリ、リクエスト課金'),
    'cloudrun-inst-cpu': price('Cloud Run vCPU、インスタンス課金'),
    'cloudrun-inst-mem': price('Cloud Run メモリ、インスタンス課金'),
    'apprunner-active-vcpu': price('App Runner vCPU'),
    'apprunner-active-gb': price('App Runner メモリ'),
    'aca-active-cpu': price('Container Apps vCPU', '稼働時。半額とするファイルも。'),
    'aca-mem': price('Container Apps メモリ', '待機中も同額。'),
    'do-apps-s-1vcpu-0-5gb': price('App Platform、共有 1 vCPU、0.5 GB'),
    'do-apps-d-1vcpu-2gb': price('App Platform、1 vCPU、2 GB'),
    'do-apps-d-2vcpu-4gb': price('App Platform、2 vCPU、4 GB'),
    'do-apps-d-4vcpu-8gb': price('App Platform、4 vCPU、8 GB'),
    'do-apps-d-8vcpu-32gb': price('App Platform、8 vCPU、32 GB'),
  },
  allocatableTexts: {
    eks: '予約：4コアの6%、1%、0.5%、0.5%。255 MiB、58 Pod に各11 MiB、退避に100 MiB。',
    gke: '予約：4コアの6%、1%、0.5%、0.5%。4 GiB の25%、次の4の20%、次の8の10%、退避に100 MiB。',
    aks: '予約：4コアのうち0.14。50 MB、110 Pod に各20 MB、退避に100 MiB。',
  },
  noticeTexts: [
    'App Runner：新規受付も新機能もなし。AWS は ECS Express Mode を推奨。',
    'Heroku は維持のみ。Enterprise の新規受付終了、価格据え置き。',
    '新規注文とサイズ変更が値上げ：共有30〜38%、CPX と CCX 113〜175%。',
    '有料ワークスペースは定額の Pro と Scale に。',
    'ボリュームのスナップショットは10 GB 超で1 GB 月$0.08。GPU Machines は2026年に終了。',
    'CPU Droplets は秒単位の課金に。',
    'Basic Load Balancer は廃止（二次情報）。AKS には Standard が必要。',
  ],
}
