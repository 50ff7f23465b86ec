import type { TranslationOf } from '../words'

const unit = (wide: string, narrow = wide, spoken = wide, typed: readonly string[] = []) => ({
  wide,
  narrow,
  spoken,
  typed: [wide, narrow, spoken, ...typed].filter((word) => word !== '').map((word) => word.toLowerCase()),
})

const aMonth = [
  ...['por mês', 'ao mês', '/ mês', '/mês', 'por mes', '/mes', 'mensal', 'mensais', 'dólares', 'dolares'],
  ...['dólares por mês', 'reais', 'euros', 'a month', 'per month', '/ month', '/month', '/mo', 'monthly'],
  ...['dollars', 'dollars a month'],
]
const anHour = [
  ...[
    'por hora',
    'a hora',
    '/ hora',
    '/hora',
    '/h',
    'dólares',
    'dolares',
    'dólares por hora',
    'reais',
    'euros',
  ],
  ...['an hour', 'per hour', '/ hour', '/hour', 'hourly', 'dollars', 'dollars an hour'],
]
const counted = (noun: string, english: string) => unit('', '', noun, [english])

export const inputs: TranslationOf<typeof import('../en/inputs')> = {
  units: {
    computeSpend: unit('por mês', '/mês', 'por mês', aMonth),
    services: counted('serviços', 'services'),
    engineers: counted('engenheiros', 'engineers'),
    opsHours: unit('h por mês', 'h/mês', 'horas por mês', [
      ...['h', 'hs', 'horas', 'h/mes', 'h por mes', 'h ao mês', 'horas ao mês'],
      ...['hrs', 'hours', 'h/mo', 'h a month', 'hours a month', 'h per month', 'hours per month'],
    ]),
    peakToAverage: unit('×', '×', 'vezes a média', ['x', 'vezes', 'times', 'times the average']),
    egressGb: unit('GB por mês', 'GB/mês', 'gigabytes por mês', [
      ...['gb', 'gb por mes', 'gb/mes', 'gb ao mês'],
      ...['gb a month', 'gb/mo', 'gb per month', 'gigabytes a month'],
    ]),
    databases: counted('bancos de dados', 'databases'),
    teams: counted('equipes', 'teams'),
    environments: counted('ambientes', 'environments'),
    commitmentDiscount: unit('%', '%', 'por cento', ['percent']),
    loadedHourlyRate: unit('por hora', '/h', 'por hora', anHour),
    uptimeTarget: unit('%', '%', 'por cento', ['percent']),
    downtimeCost: unit('por hora', '/h', 'por hora', anHour),
    horizonMonths: unit('meses', 'meses', 'meses', ['mo', 'months']),
    dailyActiveUsers: unit('por dia', '/dia', 'por dia', [
      ...['ao dia', 'usuários', 'usuarios', 'usuários por dia', 'utilizadores'],
      ...['a day', '/day', 'users', 'users a day', 'per day'],
    ]),
  },
  inputWords: {
    computeSpend: {
      label: 'Computação',
      noun: 'computação',
      help: 'Quanto custa hoje a computação dos seus contêineres.',
    },
    services: {
      label: 'Serviços',
      noun: 'serviços',
      help: 'Implantados separadamente; réplicas não contam.',
    },
    engineers: { label: 'Engenheiros', noun: 'engenheiros', help: 'Quem faz deploy ali.' },
    opsHours: {
      label: 'Horas de ops',
      noun: 'horas de ops',
      help: 'Para operar tudo hoje. Digite por cima para usar as suas.',
    },
    peakToAverage: {
      label: 'Pico sobre média',
      noun: 'pico sobre média',
      help: 'A carga no pico em relação à carga média.',
    },
    egressGb: { label: 'Saída de dados', noun: 'saída de dados', help: 'Enviados para a internet.' },
    databases: {
      label: 'Bancos de dados',
      noun: 'bancos de dados',
      help: 'Dos quais a carga de trabalho precisa.',
    },
    teams: { label: 'Equipes', noun: 'equipes', help: 'Que fazem deploy sem combinar entre si.' },
    environments: {
      label: 'Ambientes',
      noun: 'ambientes',
      help: 'Produção, homologação etc., cada um à parte.',
    },
    kubernetesExperience: {
      label: 'Experiência com Kubernetes',
      noun: 'experiência com Kubernetes',
      help: 'A maior que alguém da equipe tem.',
    },
    commitmentDiscount: {
      label: 'Desconto por reserva',
      noun: 'desconto por reserva',
      help: 'Por capacidade reservada com antecedência, onde há essa oferta.',
    },
    loadedHourlyRate: {
      label: 'Custo por hora',
      noun: 'custo por hora',
      help: 'Quanto a hora de um engenheiro custa à empresa, com encargos.',
    },
    uptimeTarget: {
      label: 'Meta de uptime',
      noun: 'meta de uptime',
      help: 'O que você promete aos usuários.',
    },
    downtimeCost: {
      label: 'Custo do downtime',
      noun: 'custo do downtime',
      help: 'Quanto uma parada custa ao negócio.',
    },
    horizonMonths: {
      label: 'Horizonte',
      noun: 'horizonte',
      help: 'O trabalho inicial é diluído ao longo dele.',
    },
    dailyActiveUsers: {
      label: 'Usuários ativos por dia',
      noun: 'usuários ativos por dia',
      help: 'Para as regras práticas; os custos não dependem disso.',
    },
    progressiveDelivery: {
      label: 'Releases canary ou blue-green',
      noun: 'releases',
      help: 'Para as regras práticas.',
    },
    findingFit: {
      label: 'Ainda em busca de product-market fit',
      noun: 'product-market fit',
      help: 'Os recursos vêm primeiro. Para as regras práticas.',
    },
    currentPlatform: {
      label: 'Hoje roda em',
      noun: 'onde roda hoje',
      help: 'Computação e horas de ops se referem a essa plataforma.',
    },
    compose: { label: 'Compose', noun: 'plataformas', help: 'Onde o Compose roda.' },
    paas: { label: 'PaaS', noun: 'plataformas', help: 'Qual PaaS.' },
    kubernetes: { label: 'Kubernetes', noun: 'plataformas', help: 'Qual Kubernetes.' },
  },
  experienceWords: { none: 'Nenhuma', some: 'Alguma', production: 'Em produção' },
  groupWords: { load: 'Carga', team: 'Equipe', promises: 'Promessas', money: 'Dinheiro' },
  fieldWords: {
    to: 'a',
    fromTo: (low, high) => `Do menor ao maior: ${low} a ${high}.`,
    ranged: (low, high) => `${low} a ${high} ao perguntar se é certo.`,
    outside: (value, end) => `${value} fica fora e ali conta como ${end}.`,
    rangeOf: (name) => `${name}, faixa`,
    growthOf: (name) => `${name}, crescimento por mês`,
    ends: (low, high) => `${low} a ${high}`,
    noRange: 'nenhuma',
    oneValue: 'Um só valor',
    spokenValue: (value, spokenUnit) => `${value} ${spokenUnit}`,
    spokenMoney: (amount) => amount,
    estimated: 'estimativa',
    estimatedSlider: (text) => `${text}, estimativa`,
    ownHours: (platform) => `Para operar tudo hoje, em ${platform}.`,
    ownHoursNowhere: 'Para operar tudo.',
    useEstimate: 'Usar a estimativa',
    movedAlong: (noun) => `Mudou junto com ${noun}.`,
    between: (low, high, unitText) => `Entre ${low} e ${high}${unitText && ` ${unitText}`}.`,
    wholeBetween: (low, high) => `Um número inteiro de ${low} a ${high}.`,
    unreadable: (example) => `Digite um número, como ${example}.`,
    ambiguous: (low, high) => `Pode ser ${low} ou ${high}; digite o que quer dizer.`,
    stillUsing: (value) => `Ainda valendo ${value}.`,
    more: 'Mais sobre a sua situação',
    moreNote: 'carga · equipe · promessas · dinheiro',
    platforms: 'Plataformas',
    undo: 'Desfazer',
    redo: 'Refazer',
    reset: 'Redefinir',
    resetToDefaults: 'Voltar aos valores padrão',
  },
  currentPlatformWords: {
    question: (from, to) => {
      const place = { compose: 'o Compose', paas: 'o PaaS', kubernetes: 'o Kubernetes', none: 'nada' }
      const there = { compose: 'no Compose', paas: 'no PaaS', kubernetes: 'no Kubernetes', none: '' }
      return to === 'none'
        ? 'As suas horas eram de uma plataforma que você já opera. O que deve valer agora?'
        : `As suas horas eram para ${place[from]}. Quantas são ${there[to]}?`
    },
    hours: 'Horas por mês',
    use: 'Usar estas horas',
    keep: 'Não mudar nada',
  },
}
