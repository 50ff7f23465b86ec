import type { TranslationOf } from '../words'

const out = (vendor: string) => `${vendor}, saída de dados`
const firstTenTb = 'Primeiros 10 TB por mês; sem contar os 100 GB gratuitos.'
const flyTable = 'De uma cópia de 2025.'
const renderFile = 'Só em um arquivo de terceiros.'
const renderForum = 'O fórum da própria Render confirma.'
const scaledN2 = 'Proporcional à n2-standard-8; 20 % a menos pelo mês inteiro.'
const inferredVcpu = 'vCPUs inferidas; a Heroku não publica nenhuma.'
const byRequests = 'Cobrado pelo que os pods pedem.'
const byUse = 'Cobrado pelo uso real.'
const shared = 'Até cinco regras.'

export const evidenceProse: TranslationOf<typeof import('../en/evidenceProse')> = {
  assumptionTexts: {
    'capacity.gibPerVcpu': {
      name: 'Memória por vCPU',
      description: 'As grandes nuvens vendem máquinas de 2 vCPUs com 8 GiB.',
    },
    'packing.compose': {
      name: 'Ocupação dos hosts Compose',
      description: 'No pico; o resto é folga para falhas, e máquinas vêm inteiras.',
    },
    'packing.paas': {
      name: 'Ocupação das instâncias do PaaS',
      description: 'Cada serviço paga uma instância, arredondada para cima.',
    },
    'packing.kubernetes': {
      name: 'Ocupação dos nós',
      description:
        'Os 40 % de sobra de um fornecedor em 2025 incluem clusters sem ajuste e reservas; presumimos menos.',
    },
    'packing.podRequests': {
      name: 'Encaixe dos requests dos pods',
      description: 'No GKE Autopilot; o resto vai para os tamanhos permitidos.',
    },
    'kubernetes.daemonShare': {
      name: 'Consumido por agentes em cada nó',
      description: 'Para logs, métricas e rede, além do que o fornecedor reserva.',
    },
    'kubernetes.minNodes': {
      name: 'Mínimo de nós em um cluster',
      description: 'Dois, porque um pode falhar ou ser esvaziado.',
    },
    'kubernetes.spareNodes': {
      name: 'Nós de reserva por cluster',
      description: 'Para os pods de um nó que falha ou é atualizado.',
    },
    'elasticity.kubernetes': {
      name: 'Quanto os nós seguem a carga',
      description:
        'Parte da oscilação entre média e pico. Com 0,4 e pico de 2 vezes a média, poupa um quinto das horas de nó, dentro dos 0–40 % publicados.',
    },
    'elasticity.paasScaled': {
      name: 'Quanto as instâncias do PaaS seguem a carga',
      description: 'Como os nós, que também vêm e vão inteiros.',
    },
    'elasticity.paasRequest': {
      name: 'Quanto a cobrança por requisição segue a carga',
      description: 'Workers, filas e conexões abertas continuam.',
    },
    'requests.overProvisioning': {
      name: 'CPU pedida e não usada',
      description: 'Só poupa onde se cobra pelo uso, como na Railway.',
    },
    'requests.unusedMemory': {
      name: 'Memória pedida e não usada',
      description: 'Menos que a CPU, pois programas retêm o que tomaram.',
    },
    'opsHours.compose.base': {
      name: 'Horas do primeiro host Compose',
      description: 'Patches, certificados, incidentes. Perto das 4 horas relatadas com automação.',
    },
    'opsHours.compose.perDatabase': {
      name: 'Horas por banco de dados no Compose',
      description: 'Backups, um teste de restauração, upgrades, em contêiner.',
    },
    'opsHours.compose.perEnvironment': {
      name: 'Horas por ambiente a mais no Compose',
      description: 'Host e dados próprios; menos da metade do primeiro.',
    },
    'opsHours.paas.perEnvironment': {
      name: 'Horas por ambiente a mais no PaaS',
      description: 'Mais um projeto a manter em dia, sem host.',
    },
    'opsHours.compose.perHost': {
      name: 'Horas por host adicional',
      description: 'Com automação, 8 horas para 6–8 máquinas, ou 1 a 1,3 cada; máximo: sem ela.',
    },
    'opsHours.compose.perService': {
      name: 'Horas por serviço no Compose',
      description:
        'Atualizações, segredos, portas, logs, alertas. Acima do PaaS, pois você aloca, roteia e reverte à mão.',
    },
    'opsHours.compose.perDeveloper': {
      name: 'Horas por desenvolvedor no Compose',
      description: 'Um quarto do Kubernetes, pois há menos a saber.',
    },
    'opsHours.compose.perTeam': {
      name: 'Horas por equipe a mais no Compose',
      description: 'Portas, janelas, acessos. Acima do Kubernetes, que tem namespaces e papéis.',
    },
    'opsHours.compose.coordinationExponent': {
      name: 'Crescimento no Compose após dez serviços',
      description:
        'Serviços além de dez, a esta potência. Um palpite que decide a partir de quantos o Kubernetes custa menos.',
    },
    'opsHours.activityFactor': {
      name: 'Parcela dos serviços em mudança',
      description:
        'Os outros quase não tomam horas. Um palpite que comporta os 24 contêineres de uma pessoa.',
    },
    'opsHours.paas.base': {
      name: 'Horas do próprio PaaS',
      description:
        'Planos, add-ons, faturas, acessos. Relatos vão de quase nada a 5 % de um engenheiro, cerca de 8 horas; ficamos abaixo do meio.',
    },
    'opsHours.paas.perService': {
      name: 'Horas por serviço em um PaaS',
      description:
        'Configuração, escala, atualizações, alertas: três quartos do Compose. Máximo: duas pessoas para 47 serviços.',
    },
    'opsHours.paas.perDeveloper': {
      name: 'Horas por desenvolvedor em um PaaS',
      description: 'O menor dos três, pois o PaaS faz quase tudo.',
    },
    'opsHours.paas.perTeam': {
      name: 'Horas por equipe a mais em um PaaS',
      description: 'Acessos, limite de gastos; a plataforma separa as equipes.',
    },
    'opsHours.kubernetes.managedNodes': {
      name: 'Horas de cluster com nós gerenciados',
      description: 'No GKE Autopilot não há node pools, imagens nem patches.',
    },
    'opsHours.carryOver': {
      name: 'Trabalho repetitivo que acompanha você',
      description: 'Horas a mais ou a menos: 1 se vêm dos serviços, 0 se da plataforma. Sem saber, metade.',
    },
    'opsHours.kubernetes.basePerCluster': {
      name: 'Horas do primeiro cluster',
      description:
        'Três upgrades por ano de 40 horas (10 por mês), patches e add-ons 8, problemas 8, acessos, políticas, custos e CI 6. Mínimo: um especialista ou nós do fornecedor; máximo: 40–60, que outros superam.',
    },
    'opsHours.kubernetes.perAdditionalCluster': {
      name: 'Horas por cluster adicional',
      description:
        'Entre um grande parque automatizado (cerca de 8 horas) e upgrades em três regiões (13–20 e patches).',
    },
    'opsHours.kubernetes.perService': {
      name: 'Horas por serviço no Kubernetes',
      description:
        'Manifestos, limites, escala, políticas, segredos, muito automatizado. Máximo: duas equipes com 6 horas ou mais, com suporte.',
    },
    'opsHours.kubernetes.perDeveloper': {
      name: 'Horas por desenvolvedor no Kubernetes',
      description:
        'Máximo: as 1–2 horas por semana de um relato, pelo menos 4,3 por mês; uma plataforma madura toma bem menos.',
    },
    'opsHours.kubernetes.perTeam': {
      name: 'Horas por equipe a mais no Kubernetes',
      description: 'Namespaces, papéis, cotas. Abaixo do Compose, onde você ergue as cercas.',
    },
    'experience.multiplier.none': {
      name: 'Fator do primeiro ano sem experiência',
      description: 'Para horas de cluster e downtime. Nenhuma fonte o informa.',
    },
    'experience.multiplier.some': {
      name: 'Fator do primeiro ano com alguma experiência',
      description: 'Alguém já usou Kubernetes, mas não o operou.',
    },
    'experience.multiplier.production': {
      name: 'Fator do primeiro ano com experiência em produção',
      description: 'As horas de cluster supõem alguém que já o operou.',
    },
    'experience.learningShare.none': {
      name: 'Aprendizado a fazer sem experiência',
      description: 'Quem começa tem todo o aprendizado pela frente.',
    },
    'experience.learningShare.some': {
      name: 'Aprendizado a fazer com alguma experiência',
      description: 'Metade: a equipe conhece as ideias, mas não o operou.',
    },
    'experience.learningShare.production': {
      name: 'Aprendizado a fazer com experiência em produção',
      description: 'Nenhum, pois a equipe já o operou; máximo: o que muda em outro fornecedor.',
    },
    'deploys.perEngineer': {
      name: 'Deploys por engenheiro',
      description: 'Releases em produção; cerca de dois por semana.',
    },
    'deployMinutes.compose': {
      name: 'Minutos de atenção por deploy no Compose',
      description: 'Baixar, reiniciar, observar, às vezes voltar atrás.',
    },
    'deployMinutes.paas': {
      name: 'Minutos de atenção por deploy no PaaS',
      description: 'A maior parte dos 3 minutos de um relato.',
    },
    'deployMinutes.kubernetes': {
      name: 'Minutos de atenção por deploy no Kubernetes',
      description: 'Um quinto dos 20–30 minutos que um autor mede; mais fácil com o tempo, como na Nav.',
    },
    'learningHours.compose.perEngineer': {
      name: 'Horas para aprender Compose',
      description: 'O artigo fala em dias; contamos dois.',
    },
    'learningHours.paas.perEngineer': {
      name: 'Horas para aprender um PaaS',
      description: 'Menos de um dia: o primeiro deploy sai no dia um.',
    },
    'learningHours.kubernetes.perDeveloper': {
      name: 'Horas para aprender a entregar no Kubernetes',
      description:
        'No cluster de outros. A Nav deu 20 horas de laboratório; equipes levaram de um dia a mais de um mês.',
    },
    'learningHours.kubernetes.perOperator': {
      name: 'Horas para aprender a operar um cluster',
      description:
        'Um iniciante levou cerca de 130 horas para duas certificações; consultores dizem 3–6 meses; máximo: três, em tempo integral.',
    },
    'kubernetes.operators': {
      name: 'Engenheiros que aprendem a operar o cluster',
      description: 'Dois, porque um pode faltar; nunca mais do que você tem.',
    },
    'setupHours.compose': {
      name: 'Horas para montar o Compose',
      description:
        'Firewall, proxy, certificados, backups, monitoramento. Entre minutos e uma a duas semanas.',
    },
    'setupHours.paas': {
      name: 'Horas para montar um PaaS',
      description: 'Entre 15 minutos para um serviço e dois dias para cinco.',
    },
    'setupHours.kubernetes': {
      name: 'Horas para montar o Kubernetes',
      description:
        'Ingress, segredos, escala, monitoramento, papéis. O dobro das duas semanas de um relato; máximo: dois engenheiros por seis.',
    },
    'migrationHours.composeToPaas': {
      name: 'Compose para PaaS, por serviço',
      description: 'Um décimo das 80 horas que um produto levou até o ECS.',
    },
    'migrationHours.composeToKubernetes': {
      name: 'Compose para Kubernetes, por serviço',
      description: 'Com o cluster de pé. Máximo: Nav, 4 pessoas e 6 meses para 26 cargas, 144 horas cada.',
    },
    'migrationHours.paasToCompose': {
      name: 'PaaS para Compose, por serviço',
      description: 'Nenhuma fonte encontrada; igual ao caminho inverso.',
    },
    'migrationHours.paasToKubernetes': {
      name: 'PaaS para Kubernetes, por serviço',
      description: 'Com add-ons e pipelines. Projetos levam 3–8 semanas; nenhum diz as horas.',
    },
    'migrationHours.kubernetesToCompose': {
      name: 'Kubernetes para Compose, por serviço',
      description: 'Nenhuma fonte encontrada; um pouco menos que para um PaaS.',
    },
    'migrationHours.kubernetesToPaas': {
      name: 'Kubernetes para PaaS, por serviço',
      description:
        'Os 81 de uma empresa em 14 semanas são 28 horas cada, com quatro engenheiros só nisso; ficamos abaixo.',
    },
    'migration.firstServices': {
      name: 'Serviços migrados com esforço total',
      description: 'Depois deles, migrar o resto é rotina; um palpite.',
    },
    'migration.repeatShare': {
      name: 'Esforço de cada serviço seguinte',
      description: 'Parte das horas, pois os scripts já existem.',
    },
    'database.managedPrice': {
      name: 'Banco de dados gerenciado',
      description:
        'Pequeno, com disco e backups. Burstable custam $23–47 na tabela, o dobro com standby; um PaaS pede cerca de $85 com failover.',
    },
    'downtimeHours.compose.singleHost': {
      name: 'Downtime de um único host Compose',
      description:
        'Horas imprevistas por ano: 8,8 são os 99,9 % do Google, 44 os 99,5 % da Amazon, 2 um bom provedor e um operador ágil.',
    },
    'downtimeHours.compose.severalHosts': {
      name: 'Downtime de vários hosts Compose',
      description: 'Pessoas cuidam do failover: entre um host e algo gerenciado.',
    },
    'downtimeHours.paas': {
      name: 'Downtime de um PaaS',
      description: '4,4 são os 99,95 % do Cloud Run; máximo: fornecedores menores e anos ruins.',
    },
    'downtimeHours.kubernetes': {
      name: 'Downtime de um cluster Kubernetes',
      description:
        '0,9 de máquinas com 99,99 %, mais cerca de três mudanças ruins de 50–60 minutos. Máximo: equipes novas, pois clusters sobrevivem a nós mortos, não a mudanças ruins.',
    },
    'deployDowntimeSeconds.compose': {
      name: 'Segundos de falha por deploy no Compose',
      description:
        'O docker compose up -d puro encerra um contêiner antes que o seguinte responda: 5–30 segundos em três relatos, não medidos; um proxy evita isso.',
    },
  },
  priceTexts: {
    'eks-cluster-standard': { name: 'Cluster EKS', note: 'Em suporte padrão.' },
    'eks-fargate-vcpu': { name: 'AWS Fargate, vCPU' },
    'eks-fargate-gb': { name: 'AWS Fargate, memória' },
    'gke-cluster-fee': { name: 'Cluster GKE', note: 'Igual para zonal, regional e Autopilot.' },
    'gke-free-credit': {
      name: 'Crédito gratuito do GKE',
      note: 'Um por conta de faturamento, zonal ou Autopilot.',
    },
    'gke-autopilot-vcpu': { name: 'GKE Autopilot, vCPU', note: byRequests },
    'gke-autopilot-gib': { name: 'GKE Autopilot, memória', note: byRequests },
    'aks-free': { name: 'AKS, nível Free', note: 'Sem SLA garantido.' },
    'aks-standard': { name: 'AKS, nível Standard', note: 'A página da própria Microsoft não traz preço.' },
    'aws-alb-hour': { name: 'AWS Application Load Balancer' },
    'aws-alb-lcu': { name: 'AWS, unidade de capacidade do load balancer' },
    'aws-nat-hour': { name: 'AWS NAT gateway', note: 'Por gateway; o usual é um por zona.' },
    'aws-egress': { name: out('AWS'), note: firstTenTb },
    'gcp-lb-rules': { name: 'Google Cloud, load balancing', note: shared },
    'gcp-nat-vm': {
      name: 'Google Cloud NAT, por VM',
      note: 'No máximo $0,044 por hora, a partir de 32 VMs.',
    },
    'gcp-nat-ip': { name: 'Google Cloud NAT, endereço' },
    'gcp-egress-premium': { name: out('Google Cloud'), note: 'Nível Premium, primeiro 1 TB por mês.' },
    'azure-lb-hour': { name: 'Azure Standard Load Balancer', note: shared },
    'azure-nat-hour': { name: 'Azure NAT gateway' },
    'azure-egress': { name: out('Azure'), note: firstTenTb },
    'aws-m7i-xlarge': { name: 'EC2 m7i.xlarge' },
    'aws-m7i-4xlarge': { name: 'EC2 m7i.4xlarge' },
    'gcp-n2-standard-4': { name: 'Compute Engine n2-standard-4', note: scaledN2 },
    'gcp-n2-standard-16': { name: 'Compute Engine n2-standard-16', note: scaledN2 },
    'azure-d4s-v5': { name: 'Azure D4s v5' },
    'azure-d16s-v5': { name: 'Azure D16s v5' },
    'do-g-16vcpu-64gb': { name: 'Droplet g-16vcpu-64gb', note: 'Um mês é cobrado como 672 horas.' },
    'do-egress': { name: out('DigitalOcean'), note: 'Além de uma franquia gratuita, que não contamos.' },
    'do-lb': { name: 'DigitalOcean, load balancer', note: 'Nenhuma fonte encontrada para este preço.' },
    'hetzner-ccx43': {
      name: 'Hetzner CCX43',
      note: '€276,49 sem IVA, a 1,1133 USD por EUR (2026-10-28), para pedidos após 2026-06-15.',
    },
    'hetzner-egress': { name: out('Hetzner'), note: '€1 por TB; sem contar os 20 TB gratuitos.' },
    'railway-vcpu': { name: 'Railway, CPU', note: byUse },
    'railway-gb': { name: 'Railway, memória', note: byUse },
    'railway-egress': { name: out('Railway') },
    'railway-pro': { name: 'Railway, plano Pro', note: 'Um mínimo; o uso é abatido dele.' },
    'fly-shared-cpu-1x-256mb': { name: 'Fly.io shared-cpu-1x, 256 MB', note: flyTable },
    'fly-performance-1x-2gb': { name: 'Fly.io performance-1x, 2 GB', note: flyTable },
    'fly-performance-1x-4gb': { name: 'Fly.io performance-1x, 4 GB', note: flyTable },
    'fly-performance-2x-4gb': { name: 'Fly.io performance-2x, 4 GB', note: flyTable },
    'fly-performance-2x-8gb': { name: 'Fly.io performance-2x, 8 GB', note: flyTable },
    'fly-performance-4x-8gb': { name: 'Fly.io performance-4x, 8 GB', note: flyTable },
    'fly-performance-8x-16gb': { name: 'Fly.io performance-8x, 16 GB', note: flyTable },
    'fly-egress-na-eu': { name: out('Fly.io'), note: 'América do Norte e Europa; nas demais regiões, mais.' },
    'render-starter': { name: 'Render Starter', note: renderForum },
    'render-standard': { name: 'Render Standard', note: renderForum },
    'render-pro': { name: 'Render Pro', note: renderFile },
    'render-pro-plus': { name: 'Render Pro Plus', note: renderFile },
    'render-pro-max': { name: 'Render Pro Max', note: renderFile },
    'render-pro-ultra': { name: 'Render Pro Ultra', note: renderFile },
    'render-workspace-pro': { name: 'Render, workspace Pro', note: 'Necessário para autoscaling.' },
    'render-egress': { name: out('Render'), note: 'Metade de $30 por 100 GB, desde 2025-08-01.' },
    'heroku-basic': { name: 'Dyno Heroku Basic' },
    'heroku-performance-l-ram': { name: 'Dyno Heroku Performance-L-RAM', note: inferredVcpu },
    'heroku-performance-xl': { name: 'Dyno Heroku Performance-XL', note: inferredVcpu },
    'heroku-performance-2xl': { name: 'Dyno Heroku Performance-2XL', note: inferredVcpu },
    'cloudrun-req-cpu': { name: 'Cloud Run, vCPU por requisição' },
    'cloudrun-req-mem': { name: 'Cloud Run, memória por requisição' },
    'cloudrun-inst-cpu': { name: 'Cloud Run, vCPU por instância' },
    'cloudrun-inst-mem': { name: 'Cloud Run, memória por instância' },
    'apprunner-active-vcpu': { name: 'App Runner, vCPU' },
    'apprunner-active-gb': { name: 'App Runner, memória' },
    'aca-active-cpu': {
      name: 'Container Apps, vCPU',
      note: 'Enquanto ativa; um arquivo diz a metade.',
    },
    'aca-mem': { name: 'Container Apps, memória', note: 'Ativa ou ociosa, o mesmo.' },
    'do-apps-s-1vcpu-0-5gb': { name: 'App Platform, 1 vCPU compartilhada, 0,5 GB' },
    'do-apps-d-1vcpu-2gb': { name: 'App Platform, 1 vCPU, 2 GB' },
    'do-apps-d-2vcpu-4gb': { name: 'App Platform, 2 vCPUs, 4 GB' },
    'do-apps-d-4vcpu-8gb': { name: 'App Platform, 4 vCPUs, 8 GB' },
    'do-apps-d-8vcpu-32gb': { name: 'App Platform, 8 vCPUs, 32 GB' },
  },
  allocatableTexts: {
    eks: 'Reservado: 6 %, 1 %, 0,5 % e 0,5 % dos quatro núcleos; 255 MiB, 11 MiB para cada um dos 58 pods e 100 MiB para evicção.',
    gke: 'Reservado: 6 %, 1 %, 0,5 % e 0,5 % dos quatro núcleos; 25 % de 4 GiB, 20 % de 4, 10 % de 8 e 100 MiB para evicção.',
    aks: 'Reservado: 0,14 de quatro núcleos; 50 MB, 20 MB para cada um dos 110 pods e 100 MiB para evicção.',
  },
  noticeTexts: [
    'App Runner: sem novos clientes nem recursos; a AWS recomenda o ECS Express Mode.',
    'A Heroku é apenas mantida: sem novos clientes Enterprise, mesmos preços.',
    'Novos pedidos e mudanças de tamanho mais caros: planos compartilhados 30–38 %, CPX e CCX 113–175 %.',
    'Os workspaces pagos viraram Pro e Scale, com taxas fixas.',
    'Snapshots de volumes custam $0,08 por GB e mês acima de 10 GB; as GPU Machines acabam em 2026.',
    'CPU Droplets cobrados por segundo.',
    'Basic Load Balancer descontinuado, lido de segunda mão; o AKS exige o Standard.',
  ],
}
