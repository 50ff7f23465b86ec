import type { TranslationOf } from '../words'

const text = (name: string, description: string) => ({ name, description })
const price = (name: string, note?: string) => ({ name, note })
const out = (vendor: string) => `${vendor}, saída de dados`
const firstTenTb = 'Primeiros 10 TB por mês; sem contar os 100 GB gratuitos.'
const flyTable = 'De uma cópia de 2025.'
const renderFile = 'Só em um arquivo de terceiros.'
const renderForum = 'O fórum da própria Render confirma.'
const scaledN2 = 'Proporcional à n2-standard-8; 20\u00a0% a menos pelo mês inteiro.'
const inferredVcpu = 'vCPUs inferidas; a Heroku não publica nenhuma.'
const byRequests = 'Cobrado pelo que os pods pedem.'
const byUse = 'Cobrado pelo uso real.'
const shared = 'Até cinco regras.'

export const evidenceProse: TranslationOf<typeof import('../en/evidenceProse')> = {
  assumptionTexts: {
    'capacity.gibPerVcpu': text(
      'Memória por vCPU',
      'As grandes nuvens vendem máquinas de 2 vCPUs com 8 GiB.',
    ),
    'packing.compose': text(
      'Ocupação dos hosts Compose',
      'No pico; o resto é folga, e máquinas vêm inteiras.',
    ),
    'packing.paas': text(
      'Ocupação das instâncias do PaaS',
      'Cada serviço paga uma instância, arredondada para cima.',
    ),
    'packing.kubernetes': text(
      'Ocupação dos nós',
      'Os 40\u00a0% de sobra de um fornecedor em 2025 incluem clusters sem ajuste e reservas; presumimos menos.',
    ),
    'packing.podRequests': text(
      'Encaixe dos requests dos pods',
      'No GKE Autopilot; o resto vai para os tamanhos permitidos.',
    ),
    'kubernetes.daemonShare': text(
      'Consumido por agentes em cada nó',
      'Logs, métricas e rede, além do que o fornecedor reserva.',
    ),
    'kubernetes.minNodes': text(
      'Mínimo de nós em um cluster',
      'Dois, porque um pode falhar ou ser esvaziado.',
    ),
    'kubernetes.spareNodes': text(
      'Nós de reserva por cluster',
      'Para os pods de um nó que falha ou é atualizado.',
    ),
    'elasticity.kubernetes': text(
      'Quanto os nós seguem a carga',
      'Parte da oscilação entre média e pico. Com 0,4 e pico de 2 vezes a média, poupa um quinto das horas de nó, dentro dos 0–40\u00a0% publicados.',
    ),
    'elasticity.paasScaled': text(
      'Quanto as instâncias do PaaS seguem a carga',
      'Como os nós, que também vêm e vão inteiros.',
    ),
    'elasticity.paasRequest': text(
      'Quanto a cobrança por requisição segue a carga',
      'Workers, filas e conexões abertas continuam.',
    ),
    'requests.overProvisioning': text(
      'CPU pedida e não usada',
      'Só poupa onde se cobra pelo uso, como na Railway.',
    ),
    'requests.unusedMemory': text(
      'Memória pedida e não usada',
      'Menos que a CPU, pois programas retêm o que tomaram.',
    ),
    'opsHours.compose.base': text(
      'Horas do primeiro host Compose',
      'Patches, certificados, incidentes. Perto das 4 horas com automação.',
    ),
    'opsHours.compose.perDatabase': text(
      'Horas por banco de dados no Compose',
      'Backups, um teste de restauração, upgrades, em contêiner.',
    ),
    'opsHours.compose.perEnvironment': text(
      'Horas por ambiente a mais no Compose',
      'Host e dados próprios; menos da metade do primeiro.',
    ),
    'opsHours.paas.perEnvironment': text(
      'Horas por ambiente a mais no PaaS',
      'Mais um projeto a manter em dia, sem host.',
    ),
    'opsHours.compose.perHost': text(
      'Horas por host adicional',
      'Com automação, 8 horas para 6–8 máquinas, ou 1 a 1,3 cada; máximo: sem ela.',
    ),
    'opsHours.compose.perService': text(
      'Horas por serviço no Compose',
      'Atualizações, segredos, portas, logs, alertas. Acima do PaaS, pois você aloca, roteia e reverte à mão.',
    ),
    'opsHours.compose.perDeveloper': text(
      'Horas por desenvolvedor no Compose',
      'Um quarto do Kubernetes, pois há menos a saber.',
    ),
    'opsHours.compose.perTeam': text(
      'Horas por equipe a mais no Compose',
      'Portas, janelas, acessos. Acima do Kubernetes, que tem namespaces e papéis.',
    ),
    'opsHours.compose.coordinationExponent': text(
      'Crescimento no Compose após dez serviços',
      'Serviços além de dez, a esta potência. Um palpite que decide a partir de quantos o Kubernetes custa menos.',
    ),
    'opsHours.activityFactor': text(
      'Parcela dos serviços em mudança',
      'Os outros quase não tomam horas. Um palpite; cabem 24 contêineres de uma pessoa.',
    ),
    'opsHours.paas.base': text(
      'Horas do próprio PaaS',
      'Planos, add-ons, faturas, acessos. Relatos: de quase nada a 5\u00a0% de um engenheiro, cerca de 8 horas; ficamos abaixo do meio.',
    ),
    'opsHours.paas.perService': text(
      'Horas por serviço em um PaaS',
      'Configuração, escala, atualizações, alertas: três quartos do Compose. Máximo: duas pessoas para 47 serviços.',
    ),
    'opsHours.paas.perDeveloper': text(
      'Horas por desenvolvedor em um PaaS',
      'O menor dos três, pois o PaaS faz quase tudo.',
    ),
    'opsHours.paas.perTeam': text(
      'Horas por equipe a mais em um PaaS',
      'Acessos, limite de gastos; a plataforma separa as equipes.',
    ),
    'opsHours.kubernetes.managedNodes': text(
      'Horas de cluster com nós gerenciados',
      'No GKE Autopilot não há node pools, imagens nem patches.',
    ),
    'opsHours.carryOver': text(
      'Trabalho repetitivo que acompanha você',
      'Horas a mais ou a menos: 1 se vêm dos serviços, 0 se da plataforma. Sem saber, metade.',
    ),
    'opsHours.kubernetes.basePerCluster': text(
      'Horas do primeiro cluster',
      'Três upgrades por ano de 40 horas (10 por mês), patches e add-ons 8, problemas 8, acessos, políticas, custos e CI 6. Mínimo: um especialista ou nós do fornecedor; máximo: 40–60, que outros superam.',
    ),
    'opsHours.kubernetes.perAdditionalCluster': text(
      'Horas por cluster adicional',
      'Entre um parque automatizado (cerca de 8 horas) e upgrades em três regiões (13–20 e patches).',
    ),
    'opsHours.kubernetes.perService': text(
      'Horas por serviço no Kubernetes',
      'Manifestos, limites, escala, políticas, segredos. Máximo: duas equipes com 6 horas ou mais, com suporte.',
    ),
    'opsHours.kubernetes.perDeveloper': text(
      'Horas por desenvolvedor no Kubernetes',
      'Máximo: as 1–2 horas por semana de um relato, pelo menos 4,3 por mês; uma plataforma madura toma bem menos.',
    ),
    'opsHours.kubernetes.perTeam': text(
      'Horas por equipe a mais no Kubernetes',
      'Namespaces, papéis, cotas. Abaixo do Compose, onde você ergue as cercas.',
    ),
    'experience.multiplier.none': text(
      'Fator do primeiro ano sem experiência',
      'Para horas de cluster e downtime. Nenhuma fonte o informa.',
    ),
    'experience.multiplier.some': text(
      'Fator do primeiro ano com alguma experiência',
      'Alguém já usou Kubernetes, mas não o operou.',
    ),
    'experience.multiplier.production': text(
      'Fator do primeiro ano com experiência em produção',
      'As horas de cluster supõem alguém que já o operou.',
    ),
    'experience.learningShare.none': text(
      'Aprendizado a fazer sem experiência',
      'Quem começa tem todo o aprendizado pela frente.',
    ),
    'experience.learningShare.some': text(
      'Aprendizado a fazer com alguma experiência',
      'Metade: a equipe conhece as ideias, mas não o operou.',
    ),
    'experience.learningShare.production': text(
      'Aprendizado a fazer com experiência em produção',
      'Nenhum, pois a equipe já o operou; máximo: o que muda em outro fornecedor.',
    ),
    'deploys.perEngineer': text('Deploys por engenheiro', 'Releases em produção; cerca de dois por semana.'),
    'deployMinutes.compose': text(
      'Minutos de atenção por deploy no Compose',
      'Baixar, reiniciar, observar, às vezes voltar atrás.',
    ),
    'deployMinutes.paas': text(
      'Minutos de atenção por deploy no PaaS',
      'A maior parte dos 3 minutos de um relato.',
    ),
    'deployMinutes.kubernetes': text(
      'Minutos de atenção por deploy no Kubernetes',
      'Um quinto dos 20–30 minutos que um autor mede; mais fácil com o tempo, como na Nav.',
    ),
    'learningHours.compose.perEngineer': text(
      'Horas para aprender Compose',
      'O artigo fala em dias; contamos dois.',
    ),
    'learningHours.paas.perEngineer': text(
      'Horas para aprender um PaaS',
      'Menos de um dia: o primeiro deploy sai no dia um.',
    ),
    'learningHours.kubernetes.perDeveloper': text(
      'Horas para aprender a entregar no Kubernetes',
      'No cluster de outros. A Nav deu 20 horas de laboratório; equipes levaram de um dia a mais de um mês.',
    ),
    'learningHours.kubernetes.perOperator': text(
      'Horas para aprender a operar um cluster',
      'Um iniciante levou cerca de 130 horas para duas certificações; consultores dizem 3–6 meses; máximo: três, em tempo integral.',
    ),
    'kubernetes.operators': text(
      'Engenheiros que aprendem a operar o cluster',
      'Dois, porque um pode faltar; nunca mais do que você tem.',
    ),
    'setupHours.compose': text(
      'Horas para montar o Compose',
      'Firewall, proxy, certificados, backups, monitoramento. Entre minutos e uma a duas semanas.',
    ),
    'setupHours.paas': text(
      'Horas para montar um PaaS',
      'Entre 15 minutos para um serviço e dois dias para cinco.',
    ),
    'setupHours.kubernetes': text(
      'Horas para montar o Kubernetes',
      'Ingress, segredos, escala, monitoramento, papéis. O dobro das duas semanas de um relato; máximo: dois engenheiros por seis.',
    ),
    'migrationHours.composeToPaas': text(
      'Compose para PaaS, por serviço',
      'Um décimo das 80 horas que um produto levou até o ECS.',
    ),
    'migrationHours.composeToKubernetes': text(
      'Compose para Kubernetes, por serviço',
      'Com o cluster de pé. Máximo: Nav, 4 pessoas e 6 meses para 26 cargas, 144 horas cada.',
    ),
    'migrationHours.paasToCompose': text(
      'PaaS para Compose, por serviço',
      'Nenhuma fonte encontrada; igual ao caminho inverso.',
    ),
    'migrationHours.paasToKubernetes': text(
      'PaaS para Kubernetes, por serviço',
      'Com add-ons e pipelines. Projetos levam 3–8 semanas; nenhum diz as horas.',
    ),
    'migrationHours.kubernetesToCompose': text(
      'Kubernetes para Compose, por serviço',
      'Nenhuma fonte encontrada; um pouco menos que para um PaaS.',
    ),
    'migrationHours.kubernetesToPaas': text(
      'Kubernetes para PaaS, por serviço',
      'Os 81 de uma empresa em 14 semanas são 28 horas cada, com quatro engenheiros só nisso; ficamos abaixo.',
    ),
    'migration.firstServices': text(
      'Serviços migrados com esforço total',
      'Depois deles, migrar o resto é rotina; um palpite.',
    ),
    'migration.repeatShare': text(
      'Esforço de cada serviço seguinte',
      'Parte das horas, pois os scripts já existem.',
    ),
    'database.managedPrice': text(
      'Banco de dados gerenciado',
      'Pequeno, com disco e backups. Burstable custam $23–47 na tabela, o dobro com standby; um PaaS pede cerca de $85 com failover.',
    ),
    'downtimeHours.compose.singleHost': text(
      'Downtime de um único host Compose',
      'Horas imprevistas por ano: 8,8 são os 99,9\u00a0% do Google, 44 os 99,5\u00a0% da Amazon, 2 um bom provedor e um operador ágil.',
    ),
    'downtimeHours.compose.severalHosts': text(
      'Downtime de vários hosts Compose',
      'Pessoas cuidam do failover: entre um host e algo gerenciado.',
    ),
    'downtimeHours.paas': text(
      'Downtime de um PaaS',
      '4,4 são os 99,95\u00a0% do Cloud Run; máximo: fornecedores menores e anos ruins.',
    ),
    'downtimeHours.kubernetes': text(
      'Downtime de um cluster Kubernetes',
      '0,9 de máquinas com 99,99\u00a0%, mais cerca de três mudanças ruins de 50–60 minutos. Máximo: equipes novas, pois clusters sobrevivem a nós mortos, não a mudanças ruins.',
    ),
    'deployDowntimeSeconds.compose': text(
      'Segundos de falha por deploy no Compose',
      'O docker compose up -d puro encerra um contêiner antes que o seguinte responda: 5–30 segundos em três relatos, não medidos; um proxy evita isso.',
    ),
  },
  priceTexts: {
    'eks-cluster-standard': price('Cluster EKS', 'Em suporte padrão.'),
    'eks-fargate-vcpu': price('AWS Fargate, vCPU'),
    'eks-fargate-gb': price('AWS Fargate, memória'),
    'gke-cluster-fee': price('Cluster GKE', 'Igual para zonal, regional e Autopilot.'),
    'gke-free-credit': price('Crédito gratuito do GKE', 'Um por conta de faturamento, zonal ou Autopilot.'),
    'gke-autopilot-vcpu': price('GKE Autopilot, vCPU', byRequests),
    'gke-autopilot-gib': price('GKE Autopilot, memória', byRequests),
    'aks-free': price('AKS, nível Free', 'Sem SLA garantido.'),
    'aks-standard': price('AKS, nível Standard', 'A página da Microsoft não traz preço.'),
    'aws-alb-hour': price('AWS Application Load Balancer'),
    'aws-alb-lcu': price('AWS, unidade de capacidade do load balancer'),
    'aws-nat-hour': price('AWS NAT gateway', 'Por gateway; o usual é um por zona.'),
    'aws-egress': price(out('AWS'), firstTenTb),
    'gcp-lb-rules': price('Google Cloud, load balancing', shared),
    'gcp-nat-vm': price('Google Cloud NAT, por VM', 'No máximo $0,044 por hora, a partir de 32 VMs.'),
    'gcp-nat-ip': price('Google Cloud NAT, endereço'),
    'gcp-egress-premium': price(out('Google Cloud'), 'Nível Premium, primeiro 1 TB por mês.'),
    'azure-lb-hour': price('Azure Standard Load Balancer', shared),
    'azure-nat-hour': price('Azure NAT gateway'),
    'azure-egress': price(out('Azure'), firstTenTb),
    'aws-m7i-xlarge': price('EC2 m7i.xlarge'),
    'aws-m7i-4xlarge': price('EC2 m7i.4xlarge'),
    'gcp-n2-standard-4': price('Compute Engine n2-standard-4', scaledN2),
    'gcp-n2-standard-16': price('Compute Engine n2-standard-16', scaledN2),
    'azure-d4s-v5': price('Azure D4s v5'),
    'azure-d16s-v5': price('Azure D16s v5'),
    'do-g-16vcpu-64gb': price('Droplet g-16vcpu-64gb', 'Um mês é cobrado como 672 horas.'),
    'do-egress': price(out('DigitalOcean'), 'Além de uma franquia gratuita, que não contamos.'),
    'do-lb': price('DigitalOcean, load balancer', 'Nenhuma fonte encontrada.'),
    'hetzner-ccx43': price(
      'Hetzner CCX43',
      '€276,49 sem IVA, a 1,1133 USD por EUR (2026-10-28); pedidos após 2026-06-15.',
    ),
    'hetzner-egress': price(out('Hetzner'), '€1 por TB; sem contar os 20 TB gratuitos.'),
    'railway-vcpu': price('Railway, CPU', byUse),
    'railway-gb': price('Railway, memória', byUse),
    'railway-egress': price(out('Railway')),
    'railway-pro': price('Railway, plano Pro', 'Um mínimo; o uso é abatido dele.'),
    'fly-shared-cpu-1x-256mb': price('Fly.io shared-cpu-1x, 256 MB', flyTable),
    'fly-performance-1x-2gb': price('Fly.io performance-1x, 2 GB', flyTable),
    'fly-performance-1x-4gb': price('Fly.io performance-1x, 4 GB', flyTable),
    'fly-performance-2x-4gb': price('Fly.io performance-2x, 4 GB', flyTable),
    'fly-performance-2x-8gb': price('Fly.io performance-2x, 8 GB', flyTable),
    'fly-performance-4x-8gb': price('Fly.io performance-4x, 8 GB', flyTable),
    'fly-performance-8x-16gb': price('Fly.io performance-8x, 16 GB', flyTable),
    'fly-egress-na-eu': price(out('Fly.io'), 'América do Norte e Europa; nas demais regiões, mais.'),
    'render-starter': price('Render Starter', renderForum),
    'render-standard': price('Render Standard', renderForum),
    'render-pro': price('Render Pro', renderFile),
    'render-pro-plus': price('Render Pro Plus', renderFile),
    'render-pro-max': price('Render Pro Max', renderFile),
    'render-pro-ultra': price('Render Pro Ultra', renderFile),
    'render-workspace-pro': price('Render, workspace Pro', 'Necessário para autoscaling.'),
    'render-egress': price(out('Render'), 'Metade de $30 por 100 GB, desde 2025-08-01.'),
    'heroku-basic': price('Dyno Heroku Basic'),
    'heroku-performance-l-ram': price('Dyno Heroku Performance-L-RAM', inferredVcpu),
    'heroku-performance-xl': price('Dyno Heroku Performance-XL', inferredVcpu),
    'heroku-performance-2xl': price('Dyno Heroku Performance-2XL', inferredVcpu),
    'cloudrun-req-cpu': price('Cloud Run, vCPU por requisição'),
    'cloudrun-req-mem': price('Cloud Run, memória por requisição'),
    'cloudrun-inst-cpu': price('Cloud Run, vCPU por instância'),
    'cloudrun-inst-mem': price('Cloud Run, memória por instância'),
    'apprunner-active-vcpu': price('App Runner, vCPU'),
    'apprunner-active-gb': price('App Runner, memória'),
    'aca-active-cpu': price('Container Apps, vCPU', 'Enquanto ativa; um arquivo diz a metade.'),
    'aca-mem': price('Container Apps, memória', 'Ativa ou ociosa, o mesmo.'),
    'do-apps-s-1vcpu-0-5gb': price('App Platform, 1 vCPU compartilhada, 0,5 GB'),
    'do-apps-d-1vcpu-2gb': price('App Platform, 1 vCPU, 2 GB'),
    'do-apps-d-2vcpu-4gb': price('App Platform, 2 vCPUs, 4 GB'),
    'do-apps-d-4vcpu-8gb': price('App Platform, 4 vCPUs, 8 GB'),
    'do-apps-d-8vcpu-32gb': price('App Platform, 8 vCPUs, 32 GB'),
  },
  allocatableTexts: {
    eks: 'Reservado: 6\u00a0%, 1\u00a0%, 0,5\u00a0% e 0,5\u00a0% dos quatro núcleos; 255 MiB, 11 MiB para cada um dos 58 pods e 100 MiB para evicção.',
    gke: 'Reservado: 6\u00a0%, 1\u00a0%, 0,5\u00a0% e 0,5\u00a0% dos quatro núcleos; 25\u00a0% de 4 GiB, 20\u00a0% de 4, 10\u00a0% de 8 e 100 MiB para evicção.',
    aks: 'Reservado: 0,14 de quatro núcleos; 50 MB, 20 MB para cada um dos 110 pods e 100 MiB para evicção.',
  },
  noticeTexts: [
    'App Runner: sem novos clientes nem recursos; a AWS recomenda o ECS Express Mode.',
    'A Heroku é apenas mantida: sem novos clientes Enterprise, mesmos preços.',
    'Novos pedidos e mudanças de tamanho mais caros: planos compartilhados 30–38\u00a0%, CPX e CCX 113–175\u00a0%.',
    'Os workspaces pagos viraram Pro e Scale, com taxas fixas.',
    'Snapshots de volumes custam $0,08 por GB e mês acima de 10 GB; as GPU Machines acabam em 2026.',
    'CPU Droplets cobrados por segundo.',
    'Basic Load Balancer descontinuado, lido de segunda mão; o AKS exige o Standard.',
  ],
}
