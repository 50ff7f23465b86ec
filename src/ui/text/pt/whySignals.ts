import type { TranslationOf } from '../words'

const counted = (value: string, one: string, many: string) => `${value} ${value === '1' ? one : many}`

const under = (threshold: string) => `menos de ${threshold}`
const orFewer = (threshold: string) => `${threshold} ou menos`
const orMore = (threshold: string) => `${threshold} ou mais`

const hoursSaid = (hours: string, fewer: boolean) => `${hours} a ${fewer ? 'menos' : 'mais'}`

export const whySignals: TranslationOf<typeof import('../en/whySignals')> = {
  signalWords: {
    head: 'As regras práticas do artigo',
    note: '“Docker vs Kubernetes”, akoode.com · atendidas ou não, aqui',
    met: 'atendida',
    unmet: 'não atendida',
    yes: 'sim',
    no: 'não',
    count: (met, all) => `${met} de ${all}`,
  },
  signalLeaningWords: {
    docker: 'A favor só do Docker',
    kubernetes: 'A favor do Kubernetes',
    against: 'Contra o Kubernetes',
  },
  ruleWords: {
    findingFit: 'Antes do product-market fit',
    oneServer: 'Um servidor basta',
    smallTeam: '1–3 engenheiros',
    fewContainers: 'Menos de 10 contêineres',
    fewUsers: 'Menos de 10 mil usuários por dia',
    paasDoesIt: 'Um PaaS já resolve',
    iterationFirst: 'Iterar antes de ter folga',
    severalServices: '5+ serviços a coordenar',
    realSpikes: 'Picos de verdade',
    highUptime: 'Promessa acima de 99,9\u00a0%',
    severalTeams: 'Várias equipes',
    progressiveDelivery: 'Canary ou blue-green',
    manyUsers: '100 mil+ usuários por dia',
    billPaysForPacking: 'Conta que compensa otimizar',
    nobodyHasRunIt: 'Ninguém o operou antes',
    soloOrSmall: 'Só uma pessoa ou equipe muito pequena',
    monolith: 'Monólito ou 2–3 serviços',
    velocityFirst: 'Recursos em primeiro lugar',
    paasGivesIt: 'Um PaaS já oferece isso',
    looksGood: 'Fica bonito no diagrama',
  },
  heldWords: {
    services: (value) => counted(value, 'serviço', 'serviços'),
    engineers: (value) => counted(value, 'engenheiro', 'engenheiros'),
    peakToAverage: (value) => `pico ${value}`,
    uptimeTarget: (value) => value,
    teams: (value) => counted(value, 'equipe', 'equipes'),
    dailyActiveUsers: (value) => `${value} por dia`,
  },
  thresholdWords: {
    smallTeam: orFewer,
    fewContainers: under,
    fewUsers: under,
    severalServices: orMore,
    realSpikes: (threshold) => `cerca de ${orMore(threshold)}`,
    highUptime: (threshold) => `acima de ${threshold}`,
    severalTeams: orMore,
    manyUsers: orMore,
    soloOrSmall: (threshold) => `cerca de ${orFewer(threshold)}`,
    monolith: orFewer,
  },
  decidingWords: {
    held: (value, threshold) => `${value}; ${threshold}`,
    containers: (containers, threshold) =>
      `pelo menos ${counted(containers, 'contêiner', 'contêineres')}; ${threshold}`,
    hosts: (hosts) => `${counted(hosts, 'host', 'hosts')} segundo o modelo`,
    runsOn: (platform) => `roda em ${platform}`,
    runsNowhere: 'ainda não roda em lugar nenhum',
    experience: (experience) => `experiência: ${experience.toLowerCase()}`,
    kubernetesTotal: (total, least) => `${total} contra ${least}`,
    isCheapest: (total) => `a opção mais barata, a ${total}`,
    reasons: (met) => `${met} das regras a favor ${met === '1' ? 'atendida' : 'atendidas'}`,
  },
  summaryWords: {
    docker: (docker, kubernetes) =>
      `Mais regras apontam só para o Docker do que para o Kubernetes, ${docker} a ${kubernetes}`,
    kubernetes: (docker, kubernetes) =>
      `Mais regras apontam para o Kubernetes do que só para o Docker, ${kubernetes} a ${docker}`,
    even: (each) => `As regras empatam, ${each} de cada lado`,
    agrees: (cheapest, total) => `; o dinheiro concorda: a opção mais barata é ${cheapest}, a ${total}.`,
    disagrees: (cheapest, total) => `; o dinheiro não: a opção mais barata é ${cheapest}, a ${total}.`,
    decides: (cheapest, total) => `; pelo dinheiro é ${cheapest}, a ${total}.`,
    apart: (rules) => `Atendidas, mas contra o dinheiro: ${rules}.`,
    both: 'Nenhuma regra atendida vai contra o dinheiro.',
  },
  thumbWords: {
    rule: (spend, services) =>
      `Abaixo de ${spend} por mês e de ${services} serviços, diz o artigo, o Kubernetes provavelmente custa mais tempo do que poupa: `,
    agrees: 'o modelo concorda. ',
    disagrees: 'o modelo discorda. ',
    silent: 'sobre os seus números a regra não diz nada. ',
    hours: (monthly, monthlyFewer, once, onceFewer, other) =>
      `Em relação a ${other}, o Kubernetes toma ${hoursSaid(monthly, monthlyFewer)} por mês e, uma única vez, ${hoursSaid(once, onceFewer)}.`,
  },
  gateWords: {
    head: 'Impedimentos',
    none: 'nenhum',
    of: (name) => `${name}: `,
    reasons: {
      slaBelowTarget: (sla, target) => `os ${sla} publicados ficam abaixo dos seus ${target}`,
      noSla: () => 'nenhuma promessa de uptime publicada',
      slaCoversApiOnly: (sla) => `os ${sla} cobrem o control plane, não o que roda nele`,
      closedToNew: () => 'fechado a novos clientes',
      sustaining: () => 'mantido no ar, sem novos recursos',
      noKubernetesExperience: (_, target) => `ninguém o operou antes, com ${target} a cumprir`,
    },
  },
}
