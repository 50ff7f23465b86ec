import type { TranslationOf } from '../words'

const list = (names: readonly string[]) => names.join(' e ')

const higher = { assumption: 'Um valor maior', price: 'Um preço 50\u00a0% maior' }
const by = {
  assumption: (money: string) => `em até ${money} por mês`,
  price: (money: string) => `em ${money} por mês`,
}

export const assumptionRows: TranslationOf<typeof import('../en/assumptionRows')> = {
  assumptionGroupWords: {
    assumed: 'O que presumimos',
    listed: 'Preços de tabela',
    titles: {
      capacity: 'Capacidade e ocupação',
      hoursCompose: 'Horas no Compose',
      hoursPaas: 'Horas em um PaaS',
      hoursKubernetes: 'Horas no Kubernetes',
      hoursAnywhere: 'Horas em qualquer plataforma',
      learning: 'Aprendizado e experiência',
      moving: 'Montagem e migração',
      reliability: 'Confiabilidade',
      databases: 'Bancos de dados',
      google: 'Google Cloud',
      aws: 'AWS',
      azure: 'Azure',
      digitalOcean: 'DigitalOcean',
      hetzner: 'Hetzner',
      railway: 'Railway',
      fly: 'Fly.io',
      render: 'Render',
      heroku: 'Heroku',
    },
    notes: {
      capacity: 'quão cheias ficam as máquinas e quão de perto seguem a carga',
      hoursCompose: 'hosts, serviços, deploys',
      hoursPaas: 'serviços, ambientes, deploys',
      hoursKubernetes: 'clusters, serviços, deploys',
      hoursAnywhere: 'quanto se altera e o que acompanha você',
      learning: 'horas para aprender e o que a experiência poupa',
      moving: 'horas iniciais',
      reliability: 'horas paradas em um ano',
      databases: 'quanto custa um gerenciado',
    },
    changed: (count) => `${count} ${count === '1' ? 'alterada' : 'alteradas'}`,
  },
  assumptionRowWords: {
    search: 'Buscar',
    searchHelp: 'Nome, plataforma, provedor',
    found: (count) => `${count} ${count === '1' ? 'encontrada' : 'encontradas'}`,
    foundNone: (query) => `Nada se chama “${query}”. Tente uma plataforma, um provedor ou “horas”.`,
    resetAll: (count) => `Redefinir ${count === '1' ? 'a única' : `todas as ${count}`}`,
    resetAllDone: 'Tudo voltou ao padrão. Desfazer traz os seus valores de volta.',

    heads: { name: '', value: 'valor', range: 'faixa plausível', basis: 'base', source: 'fonte' },
    priceHeads: {
      name: '',
      value: 'seu preço',
      range: 'preço de tabela',
      basis: 'quem diz',
      source: 'fonte',
    },
    basisHead: 'Base: ',
    sourceHead: 'Fonte: ',
    listHead: 'Preço de tabela: ',
    free: 'grátis',

    sources: (count, from, to) => `${count} fontes, ${from === to ? from : `${from}–${to}`}`,

    withUnit: (shown, unitText) => (unitText === '%' ? `${shown}\u00a0%` : `${shown} ${unitText}`.trim()),
    changedFrom: (standard) => `padrão: ${standard}`,
    changed: 'Alterado',
    authored: 'Definido pelo autor desta página',
    otherThanAuthor: (authors) => `o autor desta página usa ${authors}`,
    backTo: (to) => `Voltar a ${to}`,
    isBack: (name, to) => `${name}: de volta a ${to}.`,

    outside: (name, low, high) => `${name}: plausível de ${low} a ${high}.`,
    outsideOne: (name, only) => `${name}: só pode ser ${only}.`,
    priceOutside: (name, low, high) => `${name}: conferido com o preço de tabela, de ${low} a ${high}.`,
    asPercent: (typed, meant) =>
      ` ${typed} conta como ${typed}\u00a0%; para ${meant}\u00a0%, digite ${meant}.`,
    impossible: ' Fora disso, as contas deixam de funcionar.',
    insist: (shown) => `Usar ${shown} mesmo assim`,
  },
  effectWords: {
    nothing: 'Não faz diferença nos seus totais.',
    stays: (cheapest, runnerUp, verb, before, after) =>
      `${cheapest} continua sendo a opção mais barata; a vantagem sobre ${runnerUp} ${
        verb === 'falls' ? 'cai' : 'sobe'
      } de ${before} para ${after} por mês.`,
    moves: (cheapest, other, verb, amount) =>
      `${cheapest} continua sendo a opção mais barata; ${other} ${
        verb === 'falls' ? 'cai' : 'sobe'
      } ${amount} por mês.`,
    nextChanges: (cheapest, runnerUp, lead, before) =>
      `${cheapest} continua sendo a opção mais barata; a seguir vem ${runnerUp}, ${lead} por mês a mais, e não mais ${before}.`,
    flips: (cheapest, before, lead) =>
      `Muda a resposta: ${cheapest} agora é a opção mais barata, ${lead} por mês a menos que ${before}.`,
    parts: (cheapest, lead, runnerUp) =>
      `Desfaz o empate: ${cheapest} agora é a opção mais barata, ${lead} por mês a menos que ${runnerUp}.`,
    ties: (names) => `Muda a resposta: ${list(names)} agora custam o mesmo.`,
  },
  leaningWords: {
    none: 'Não faz diferença com os seus números.',
    alike: 'Conta o mesmo para as três.',
    favours: (kind, names, money) => `${higher[kind]} favorece ${list(names)} ${by[kind](money)}`,
    against: (kind, name, money) => `${higher[kind]} pesa contra ${name} ${by[kind](money)}`,
    decides: '; pode mudar a resposta',
  },
}
