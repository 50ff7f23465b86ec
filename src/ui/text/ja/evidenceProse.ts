import type { TranslationOf } from '../words'

const out = (vendor: string) => `${vendor} データ送信`
const firstTenTb = '月10 TB まで。無料の100 GB は考慮外。'
const flyTable = '2025年の写しから。'
const renderFile = '第三者のファイル1件のみ。'
const renderForum = 'Render 自身のフォーラムとも一致。'
const scaledN2 = 'n2-standard-8 から換算。1か月継続で20 %引き。'
const inferredVcpu = 'vCPU は推定値。Heroku は公表なし。'
const byRequests = 'Pod の要求量で課金。'
const byUse = '実使用量で課金。'
const rules = '5ルールまで。'

export const evidenceProse: TranslationOf<typeof import('../en/evidenceProse')> = {
  assumptionTexts: {
    'capacity.gibPerVcpu': {
      name: 'vCPU あたりのメモリ',
      description: '大手クラウドでは 2 vCPU・8 GiB のマシンが一般的。',
    },
    'packing.compose': {
      name: 'Compose ホストの集約率',
      description: 'ピーク時の値。残りは障害への余裕と、マシンが1台単位であることによる端数。',
    },
    'packing.paas': {
      name: 'PaaS インスタンスの集約率',
      description: 'サービスごとに、販売サイズへ切り上げたインスタンス分を支払う。',
    },
    'packing.kubernetes': {
      name: 'ノードの集約率',
      description: 'あるベンダーの2025年の余り40 %は未調整のクラスターや予備も含むため、より少なく見積もる。',
    },
    'packing.podRequests': {
      name: 'Pod の要求量の収まりやすさ',
      description: 'GKE Autopilot の場合。残りは許可されたサイズへの切り上げ。',
    },
    'kubernetes.daemonShare': {
      name: '各ノードでエージェントが使う割合',
      description: 'ログ、メトリクス、ネットワーク用。ベンダーの予約分とは別。',
    },
    'kubernetes.minNodes': {
      name: 'クラスターの最小ノード数',
      description: '1台の障害や退避に備えて2台。',
    },
    'kubernetes.spareNodes': {
      name: 'クラスターあたりの予備ノード',
      description: '障害や更新中のノードの Pod を受け入れるため。',
    },
    'elasticity.kubernetes': {
      name: 'ノードの負荷追従度',
      description:
        '平均とピークの差のうち追従する割合。0.4でピークが平均の2倍なら、ノード時間の5分の1を節約でき、公表値0〜40 %の中間。',
    },
    'elasticity.paasScaled': {
      name: 'PaaS インスタンスの負荷追従度',
      description: 'ノードと同じく、1台単位で増減する。',
    },
    'elasticity.paasRequest': {
      name: 'リクエスト課金の負荷追従度',
      description: 'ワーカー、キュー、開いた接続は動き続ける。',
    },
    'requests.overProvisioning': {
      name: '要求した CPU の未使用分',
      description: 'Railway のように使用量で課金される場合だけ節約になる。',
    },
    'requests.unusedMemory': {
      name: '要求したメモリの未使用分',
      description: 'プログラムは確保したメモリを手放さないため、CPU より少ない。',
    },
    'opsHours.compose.base': {
      name: '最初の Compose ホストの時間',
      description: 'パッチ、証明書、障害対応。自動化した場合に言われる4時間に近い。',
    },
    'opsHours.compose.perDatabase': {
      name: 'Compose のデータベースあたりの時間',
      description: 'コンテナでのバックアップ、復元テスト、アップグレード。',
    },
    'opsHours.compose.perEnvironment': {
      name: 'Compose の追加環境あたりの時間',
      description: '独自のホスト、データ、設定のずれ。最初の半分未満。',
    },
    'opsHours.paas.perEnvironment': {
      name: 'PaaS の追加環境あたりの時間',
      description: 'そろえておくプロジェクトが1つ増えるが、ホストはない。',
    },
    'opsHours.compose.perHost': {
      name: '追加ホストあたりの時間',
      description: '自動化すれば6〜8台で8時間、1台1〜1.3時間。上限は自動化なし。',
    },
    'opsHours.compose.perService': {
      name: 'Compose のサービスあたりの時間',
      description:
        '更新、シークレット、ポート、ログ、アラート。配置、経路設定、切り戻しが手作業のため PaaS より多い。',
    },
    'opsHours.compose.perDeveloper': {
      name: 'Compose の開発者あたりの時間',
      description: '知るべきことが少ないため、Kubernetes の4分の1。',
    },
    'opsHours.compose.perTeam': {
      name: 'Compose の追加チームあたりの時間',
      description: 'ポート、作業時間帯、アクセス権。Namespace とロールのある Kubernetes より多い。',
    },
    'opsHours.compose.coordinationExponent': {
      name: '10サービス超の Compose 作業の伸び',
      description:
        '10を超えるサービス数をこの値でべき乗する。推測だが、Kubernetes が安くなるサービス数を左右する。',
    },
    'opsHours.activityFactor': {
      name: '変更中のサービスの割合',
      description: '残りはほとんど時間がかからない。1人で24コンテナの例も収まる推測値。',
    },
    'opsHours.paas.base': {
      name: 'PaaS 自体の時間',
      description:
        'プラン、アドオン、請求、アクセス権。ほぼゼロから、エンジニアの5 %（約8時間）まで諸説あり、中間より低く置く。',
    },
    'opsHours.paas.perService': {
      name: 'PaaS のサービスあたりの時間',
      description: '設定、スケーリング、更新、アラート。Compose の4分の3。上限は47サービスに基盤担当2人。',
    },
    'opsHours.paas.perDeveloper': {
      name: 'PaaS の開発者あたりの時間',
      description: '大半を PaaS が担うため、3つの中で最少。',
    },
    'opsHours.paas.perTeam': {
      name: 'PaaS の追加チームあたりの時間',
      description: 'アクセス権と支出上限。チームの分離は基盤が担う。',
    },
    'opsHours.kubernetes.managedNodes': {
      name: 'ノードが管理される場合に残るクラスター時間',
      description: 'GKE Autopilot ではノードプール、イメージ、パッチの作業がなくなる。',
    },
    'opsHours.carryOver': {
      name: '移行しても残るトイル',
      description: '時間の過不足の原因がサービスなら1、プラットフォームなら0。不明なため半分。',
    },
    'opsHours.kubernetes.basePerCluster': {
      name: '最初のクラスターの時間',
      description:
        '年3回・各40時間のアップグレード（月10）、パッチとアドオン8、トラブル対応8、権限・ポリシー・費用・CI 6。下限は熟練者かベンダー管理のノード、上限は40〜60で、超える例もある。',
    },
    'opsHours.kubernetes.perAdditionalCluster': {
      name: '追加クラスターあたりの時間',
      description:
        '大規模に自動化した環境（約8時間）と、3リージョンでのアップグレード（13〜20とパッチ）の間。',
    },
    'opsHours.kubernetes.perService': {
      name: 'Kubernetes のサービスあたりの時間',
      description:
        'マニフェスト、制限、スケーリング、ポリシー、シークレット。多くは自動化される。上限はサポート込みで6時間以上の2チーム。',
    },
    'opsHours.kubernetes.perDeveloper': {
      name: 'Kubernetes の開発者あたりの時間',
      description: '上限はある人の週1〜2時間、月4.3時間以上。成熟した基盤でははるかに少ない。',
    },
    'opsHours.kubernetes.perTeam': {
      name: 'Kubernetes の追加チームあたりの時間',
      description: 'Namespace、ロール、クォータ。仕切りを自作する Compose より少ない。',
    },
    'experience.multiplier.none': {
      name: '初年度の係数：経験なし',
      description: 'クラスター時間とダウンタイムにかかる。値を示す出典はない。',
    },
    'experience.multiplier.some': {
      name: '初年度の係数：経験は少し',
      description: '使ったことはあるが、運用したことはない。',
    },
    'experience.multiplier.production': {
      name: '初年度の係数：本番経験あり',
      description: 'クラスター時間は運用経験者がいる前提。',
    },
    'experience.learningShare.none': {
      name: '残る学習：経験なし',
      description: 'これから始めるなら、学習はすべてこれから。',
    },
    'experience.learningShare.some': {
      name: '残る学習：経験は少し',
      description: '考え方は知っているが運用経験はないため、半分。',
    },
    'experience.learningShare.production': {
      name: '残る学習：本番経験あり',
      description: '運用済みのためなし。上限は別のベンダーで新たに学ぶ分。',
    },
    'deploys.perEngineer': {
      name: 'エンジニアあたりのデプロイ数',
      description: '本番リリース。週に約2回。',
    },
    'deployMinutes.compose': {
      name: 'Compose のデプロイに付き添う分数',
      description: '取得、再起動、見守り、ときには切り戻し。',
    },
    'deployMinutes.paas': {
      name: 'PaaS のデプロイに付き添う分数',
      description: 'ある報告にある3分の大半。',
    },
    'deployMinutes.kubernetes': {
      name: 'Kubernetes のデプロイに付き添う分数',
      description: 'ある著者が計った20〜30分の5分の1。Nav のように、慣れれば楽になる。',
    },
    'learningHours.compose.perEngineer': {
      name: 'Compose の学習時間',
      description: '記事では数日。2日とみなす。',
    },
    'learningHours.paas.perEngineer': {
      name: 'PaaS の学習時間',
      description: '初日に最初のデプロイができるため、1日未満。',
    },
    'learningHours.kubernetes.perDeveloper': {
      name: 'Kubernetes へ出荷できるまでの学習時間',
      description: '他者のクラスターで。Nav は20時間の実習、調査対象のチームは1日から1か月超。',
    },
    'learningHours.kubernetes.perOperator': {
      name: 'クラスター運用の学習時間',
      description:
        'ある初学者は2つの資格に約130時間。コンサルタントは3〜6か月とする。上限はフルタイムで3か月。',
    },
    'kubernetes.operators': {
      name: 'クラスター運用を学ぶエンジニア',
      description: '1人の不在に備えて2人。在籍人数は超えない。',
    },
    'setupHours.compose': {
      name: 'Compose の構築時間',
      description: 'ファイアウォール、プロキシ、証明書、バックアップ、監視。数分と1〜2週間の間。',
    },
    'setupHours.paas': {
      name: 'PaaS の構築時間',
      description: '1サービスで15分と、5サービスで2日の間。',
    },
    'setupHours.kubernetes': {
      name: 'Kubernetes の構築時間',
      description:
        'Ingress、シークレット、スケーリング、監視、ロール。動かすまでに2週間とされるものの2倍。上限は2人で6週間。',
    },
    'migrationHours.composeToPaas': {
      name: 'Compose から PaaS、サービスあたり',
      description: 'ある製品の ECS 移行にかかった80時間の10分の1。',
    },
    'migrationHours.composeToKubernetes': {
      name: 'Compose から Kubernetes、サービスあたり',
      description: 'クラスター構築後。上限は Nav の4人6か月で26ワークロード、各144時間。',
    },
    'migrationHours.paasToCompose': {
      name: 'PaaS から Compose、サービスあたり',
      description: '出典なし。逆方向と同じとする。',
    },
    'migrationHours.paasToKubernetes': {
      name: 'PaaS から Kubernetes、サービスあたり',
      description: 'アドオンとパイプラインを含む。案件は3〜8週間だが、時間数を示すものはない。',
    },
    'migrationHours.kubernetesToCompose': {
      name: 'Kubernetes から Compose、サービスあたり',
      description: '出典なし。PaaS への移行よりやや少ない。',
    },
    'migrationHours.kubernetesToPaas': {
      name: 'Kubernetes から PaaS、サービスあたり',
      description: 'ある企業の14週間で81件は、4人が専任なら各28時間。それより低く置く。',
    },
    'migration.firstServices': {
      name: '全力で移行するサービス数',
      description: 'それ以降の移行は定型作業になる。推測。',
    },
    'migration.repeatShare': {
      name: '以降のサービスの手間',
      description: 'スクリプトができているため、時間の一部で済む。',
    },
    'database.managedPrice': {
      name: 'マネージドデータベース',
      description:
        '小規模、ストレージとバックアップ込み。バースト型の定価は$23〜47、待機系込みで2倍。PaaS ではフェイルオーバー付きで約$85。',
    },
    'downtimeHours.compose.singleHost': {
      name: '単一 Compose ホストのダウンタイム',
      description:
        '年間の計画外停止時間。8.8は Google の99.9 %、44は Amazon の99.5 %、2は良い事業者と素早い運用者。',
    },
    'downtimeHours.compose.severalHosts': {
      name: '複数 Compose ホストのダウンタイム',
      description: 'フェイルオーバーは人手。単一ホストとマネージド基盤の間。',
    },
    'downtimeHours.paas': {
      name: 'PaaS のダウンタイム',
      description: '4.4は Cloud Run の99.95 %。上限は小規模ベンダーや悪い年。',
    },
    'downtimeHours.kubernetes': {
      name: 'Kubernetes クラスターのダウンタイム',
      description:
        '99.99 %のマシンによる0.9と、50〜60分の変更失敗が約3回。上限は新しいチーム。クラスターはノードの死には耐えても、誤った変更には耐えない。',
    },
    'deployDowntimeSeconds.compose': {
      name: 'Compose のデプロイで失敗する秒数',
      description:
        '素の docker compose up -d は、次のコンテナが応答する前に前のものを止める。3件の報告で5〜30秒、いずれも計測器なし。プロキシで避けられる。',
    },
  },
  priceTexts: {
    'eks-cluster-standard': { name: 'EKS クラスター', note: '標準サポート期間中。' },
    'eks-fargate-vcpu': { name: 'AWS Fargate vCPU' },
    'eks-fargate-gb': { name: 'AWS Fargate メモリ' },
    'gke-cluster-fee': { name: 'GKE クラスター', note: 'ゾーン、リージョン、Autopilot とも同額。' },
    'gke-free-credit': {
      name: 'GKE 無料クレジット',
      note: '請求アカウントごとに1つ。ゾーンまたは Autopilot。',
    },
    'gke-autopilot-vcpu': { name: 'GKE Autopilot vCPU', note: byRequests },
    'gke-autopilot-gib': { name: 'GKE Autopilot メモリ', note: byRequests },
    'aks-free': { name: 'AKS Free レベル', note: 'SLA の保証なし。' },
    'aks-standard': { name: 'AKS Standard レベル', note: 'Microsoft 自身のページに価格の記載なし。' },
    'aws-alb-hour': { name: 'AWS Application Load Balancer' },
    'aws-alb-lcu': { name: 'AWS ロードバランサー容量ユニット' },
    'aws-nat-hour': { name: 'AWS NAT ゲートウェイ', note: '1台あたり。通常はゾーンごとに1台。' },
    'aws-egress': { name: out('AWS'), note: firstTenTb },
    'gcp-lb-rules': { name: 'Google Cloud ロードバランシング', note: rules },
    'gcp-nat-vm': { name: 'Google Cloud NAT、VM あたり', note: '32 VM 以上では最大で1時間$0.044。' },
    'gcp-nat-ip': { name: 'Google Cloud NAT アドレス' },
    'gcp-egress-premium': { name: out('Google Cloud'), note: 'プレミアム階層、月1 TB まで。' },
    'azure-lb-hour': { name: 'Azure Standard Load Balancer', note: rules },
    'azure-nat-hour': { name: 'Azure NAT ゲートウェイ' },
    'azure-egress': { name: out('Azure'), note: firstTenTb },
    'aws-m7i-xlarge': { name: 'EC2 m7i.xlarge' },
    'aws-m7i-4xlarge': { name: 'EC2 m7i.4xlarge' },
    'gcp-n2-standard-4': { name: 'Compute Engine n2-standard-4', note: scaledN2 },
    'gcp-n2-standard-16': { name: 'Compute Engine n2-standard-16', note: scaledN2 },
    'azure-d4s-v5': { name: 'Azure D4s v5' },
    'azure-d16s-v5': { name: 'Azure D16s v5' },
    'do-g-16vcpu-64gb': { name: 'Droplet g-16vcpu-64gb', note: '1か月は672時間として課金。' },
    'do-egress': { name: out('DigitalOcean'), note: '無料枠を超えた分。無料枠は考慮外。' },
    'do-lb': { name: 'DigitalOcean ロードバランサー', note: 'この価格の出典は見つかっていない。' },
    'hetzner-ccx43': {
      name: 'Hetzner CCX43',
      note: '税抜 €276.49、1 EUR = 1.1133 USD（2026-10-28）。2026-06-15以降の注文。',
    },
    'hetzner-egress': { name: out('Hetzner'), note: '1 TB あたり €1。無料の20 TB は考慮外。' },
    'railway-vcpu': { name: 'Railway CPU', note: byUse },
    'railway-gb': { name: 'Railway メモリ', note: byUse },
    'railway-egress': { name: out('Railway') },
    'railway-pro': { name: 'Railway Pro プラン', note: '最低料金。使用料はこれに充当。' },
    'fly-shared-cpu-1x-256mb': { name: 'Fly.io shared-cpu-1x、256 MB', note: flyTable },
    'fly-performance-1x-2gb': { name: 'Fly.io performance-1x、2 GB', note: flyTable },
    'fly-performance-1x-4gb': { name: 'Fly.io performance-1x、4 GB', note: flyTable },
    'fly-performance-2x-4gb': { name: 'Fly.io performance-2x、4 GB', note: flyTable },
    'fly-performance-2x-8gb': { name: 'Fly.io performance-2x、8 GB', note: flyTable },
    'fly-performance-4x-8gb': { name: 'Fly.io performance-4x、8 GB', note: flyTable },
    'fly-performance-8x-16gb': { name: 'Fly.io performance-8x、16 GB', note: flyTable },
    'fly-egress-na-eu': { name: out('Fly.io'), note: '北米と欧州。他の地域はより高い。' },
    'render-starter': { name: 'Render Starter', note: renderForum },
    'render-standard': { name: 'Render Standard', note: renderForum },
    'render-pro': { name: 'Render Pro', note: renderFile },
    'render-pro-plus': { name: 'Render Pro Plus', note: renderFile },
    'render-pro-max': { name: 'Render Pro Max', note: renderFile },
    'render-pro-ultra': { name: 'Render Pro Ultra', note: renderFile },
    'render-workspace-pro': { name: 'Render Pro ワークスペース', note: '自動スケーリングに必要。' },
    'render-egress': { name: out('Render'), note: '100 GB あたり$30の半額、2025-08-01から。' },
    'heroku-basic': { name: 'Heroku Basic dyno' },
    'heroku-performance-l-ram': { name: 'Heroku Performance-L-RAM dyno', note: inferredVcpu },
    'heroku-performance-xl': { name: 'Heroku Performance-XL dyno', note: inferredVcpu },
    'heroku-performance-2xl': { name: 'Heroku Performance-2XL dyno', note: inferredVcpu },
    'cloudrun-req-cpu': { name: 'Cloud Run vCPU、リクエスト課金' },
    'cloudrun-req-mem': { name: 'Cloud Run メモリ、リクエスト課金' },
    'cloudrun-inst-cpu': { name: 'Cloud Run vCPU、インスタンス課金' },
    'cloudrun-inst-mem': { name: 'Cloud Run メモリ、インスタンス課金' },
    'apprunner-active-vcpu': { name: 'App Runner vCPU' },
    'apprunner-active-gb': { name: 'App Runner メモリ' },
    'aca-active-cpu': { name: 'Container Apps vCPU', note: 'アクティブ時。半額とするファイルも1件。' },
    'aca-mem': { name: 'Container Apps メモリ', note: 'アクティブ時もアイドル時も同額。' },
    'do-apps-s-1vcpu-0-5gb': { name: 'App Platform、共有 1 vCPU、0.5 GB' },
    'do-apps-d-1vcpu-2gb': { name: 'App Platform、1 vCPU、2 GB' },
    'do-apps-d-2vcpu-4gb': { name: 'App Platform、2 vCPU、4 GB' },
    'do-apps-d-4vcpu-8gb': { name: 'App Platform、4 vCPU、8 GB' },
    'do-apps-d-8vcpu-32gb': { name: 'App Platform、8 vCPU、32 GB' },
  },
  allocatableTexts: {
    eks: '予約分：4コアのそれぞれ6 %、1 %、0.5 %、0.5 %。255 MiB、58 Pod に各11 MiB、退避用に100 MiB。',
    gke: '予約分：4コアのそれぞれ6 %、1 %、0.5 %、0.5 %。4 GiB の25 %、次の4の20 %、次の8の10 %、退避用に100 MiB。',
    aks: '予約分：4コアのうち0.14。50 MB、110 Pod に各20 MB、退避用に100 MiB。',
  },
  noticeTexts: [
    'App Runner：新規受付も新機能もなし。AWS は ECS Express Mode を推奨。',
    'Heroku は維持のみ。Enterprise の新規受付は終了、価格は据え置き。',
    '新規注文とサイズ変更が値上げ：共有プラン30〜38 %、CPX と CCX 113〜175 %。',
    '有料ワークスペースは定額の Pro と Scale に。',
    'ボリュームのスナップショットは10 GB を超えると1 GB あたり月$0.08。GPU Machines は2026年に終了。',
    'CPU Droplets は秒単位の課金に。',
    'Basic Load Balancer は廃止（二次情報）。AKS には Standard が必要。',
  ],
}
