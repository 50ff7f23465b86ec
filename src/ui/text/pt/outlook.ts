import type { TranslationOf } from '../words'

/** The words that climate reports use for the same shares, or nearly. */
const likelihoods = [
  [0.99, 'Quase certo:'],
  [0.9, 'Muito provável:'],
  [0.66, 'Provável:'],
  [0.5, 'Mais provável que não:'],
  [0, 'Em aberto:'],
] as const

const months = (count: string) => `${count} ${count === '1' ? 'mês' : 'meses'}`

export const outlook: TranslationOf<typeof import('../en/outlook')> = {
  outlookWords: {
    stop: 'Parar',
    stopped: (done) => `Parado em ${done}.`,
    goOn: 'Continuar',
    buttonFor: (button, what) => `${button}: ${what}`,
    workingOut: 'Calculando …',
    limits: 'Isso é até onde vão as nossas suposições; não diz nada do que o modelo deixa de fora.',
    inNone: 'em nenhum sorteio',
    inAll: 'em todos os sorteios',
    inFew: 'em menos de 1 de 100 sorteios',
    inMost: 'em mais de 99 de 100 sorteios',
    inSome: (count) => `em ${count} de 100 sorteios`,
    lessThan: (percent) => `menos de ${percent}`,
    moreThan: (percent) => `mais de ${percent}`,
  },
  sureWords: {
    likelihood: (share) => (likelihoods.find(([from]) => share >= from) ?? likelihoods[4])[1],
    head: 'Quão certa é a resposta',
    isCheapest: (inDraws) => `é a opção mais barata ${inDraws}.`,
    other: (name, inDraws) => `${name} ${inDraws}`,
    law: (draws, uncertain) =>
      `${draws} sorteios de ${uncertain} valores incertos: cada premissa que você não fixou e cada entrada à qual deu uma faixa. Cada um é sorteado uma só vez para as três plataformas, metade das vezes abaixo do seu valor e metade acima, tanto mais raro quanto mais longe, e nunca além do mínimo e do máximo. Os preços não são sorteados.`,
    error: (points) =>
      `Com tantos sorteios, uma parcela pode errar em ${points} ${points === '1' ? 'ponto' : 'pontos'}.`,
    seed: (seed) => `A semente é ${seed}: a mesma semente dá os mesmos sorteios em qualquer máquina.`,
    drawAgain: 'Sortear de novo com outra',
    firstSeed: (seed) => `Voltar à ${seed}`,
  },
  bandWords: {
    head: 'Quanto custaria um mês',
    note: 'oito sorteios em dez, e o do meio',
    p10: 'Um sorteio em dez fica abaixo',
    p50: 'Metade dos sorteios fica abaixo',
    p90: 'Um sorteio em dez fica acima',
  },
  paysWords: {
    head: (kubernetes) => `Onde ${kubernetes} começa a compensar`,
    note: (third) => `sombreado: 8 de 10 sorteios; sem ${third}`,
    whisker: (low, high, middle) => ['8 de 10 sorteios:', `${low} a ${high}`, `metade acima de ${middle}`],
    atValues: (at, isHigher) =>
      `Com cada premissa no seu valor, como acima, ele fica em ${at}. Aqui todas as dúvidas contam ao mesmo tempo, e a maioria dos sorteios que têm um o situa ${isHigher ? 'acima' : 'abaixo'} disso.`,
  },

  rangeWords: {
    head: 'Onde ficam os pontos de equilíbrio',
    note: (noun) => `em ${noun}, como no gráfico`,
    between: (name, noun, low, high, likely) =>
      `Em ${noun}, o ponto de equilíbrio de ${name} fica entre ${low} e ${high}, mais provavelmente cerca de ${likely}`,
    never: (share) => `em ${share} dos sorteios nunca compensa`,
    always: (share) => `em ${share} é a opção mais barata do início ao fim`,
    several: (share) => `em ${share} há vários, e vale o mais próximo`,
    none: (name, noun, besides) =>
      `Em ${noun}, ${name} não tem ponto de equilíbrio${besides && `: ${besides}`}.`,
    pair: 'Equilíbrio entre',
    of: (one, other) => `${one} e ${other}`,
    mostDraws: 'oito em dez',
    fromTo: (low, high) => `${low} – ${high}`,
    mostLikely: 'mais provável',
    noneIn: 'nenhum em',
  },
  tornadoWords: {
    head: 'O que mais move a vantagem',
    note: (first, second) => `vantagem de ${first} sobre ${second}, por mês`,
    none: 'Nada incerto a move.',
    tie: 'empate',
    now: (money) => `agora ${money}`,
    lead: (name, money) => `${name}, ${money} a menos`,
    explains: (share) => `explica ${share} de quanto varia o ponto de equilíbrio`,
    key: (first, second) =>
      `Cada barra: um valor do mínimo ao máximo, os outros como estão. À esquerda do empate, ${second} custa menos; à direita, ${first}. Escolha um nome para ver de onde vem a faixa.`,
  },
  ownRangeWords: {
    head: 'Quanta certeza você tem dos seus números',
    note: 'como faixas, por exemplo 3 a 8; metade dos sorteios fica abaixo do seu número, metade acima',
    add: 'Adicionar um incerto',
    ends: (low, high) => `${low} a ${high}`,
    sure: 'Tenho certeza',
    asPublished: 'Como publicado',
    stillUsing: (text) => `Ainda valendo ${text}.`,
  },

  growthWords: {
    labels: {
      computeSpend: 'A computação cresce',
      services: 'Os serviços crescem',
      engineers: 'Os engenheiros crescem',
      load: 'A carga cresce',
    },
    help: {
      computeSpend: 'Todo mês; abaixo de zero, encolhe.',
      services: 'Todo mês, em serviços inteiros.',
      engineers: 'Todo mês, em pessoas inteiras.',
      load: 'Saída de dados e usuários por dia, todo mês.',
    },
    between: (low, high) => `O crescimento pode ir de ${low} a ${high}\u00a0% por mês.`,
    stillUsing: (text) => `Ainda valendo ${text}\u00a0%.`,
  },
  monthsWords: {
    cheapestFrom: (name, month) => `${name} custa menos a partir de ${month}`,
    head: 'Quando a resposta muda',
    note: 'ao longo de cinco anos, com o crescimento que você espera',
    changes: (name, month, count) =>
      `${name} passa a ser a opção mais barata por volta de ${month}, em ${months(count)} neste ritmo de crescimento, contando a migração.`,
    never: (name) =>
      `Neste ritmo de crescimento, ${name} continua sendo a opção mais barata: isso não muda em cinco anos.`,
    stuck: (inputs) => `O crescimento para no fim de uma faixa: ${inputs}.`,
    stuckAt: (input, value, count) => `${input} em ${value} após ${months(count)}`,
    running: 'Quanto custa um mês, sem contar a migração',
    cumulative: 'Quanto se gasta ao todo, incluindo migrar agora',
    now: 'agora',
    year: (count) => `${count} ${count === '1' ? 'ano' : 'anos'}`,
    tableCaption: 'Custos nos próximos anos',
    runningAfter: (month) => `Mês ${month}`,
    spentAfter: (month) => `Gasto em ${months(month)}`,
  },
  moveWords: {
    saved: 'Quando uma mudança se paga: economia acumulada em relação a ficar',
    staying: 'ficar',
    paysBackIn: (month) => `se paga no mês ${month}`,
    thenSaves: (money) => `depois economiza ${money} por mês`,
    caption: (from) => `Sair de ${from}, em relação a ficar`,
    to: 'para',
    work: 'trabalho inicial agora',
    paysBack: 'feita agora, se paga',
    bestMade: 'melhor momento',
    saves: 'poupa em cinco anos',
    never: 'não em cinco anos',
    atOnce: 'de imediato',
    after: (count, month) => `após ${months(count)}, ${month}`,
    stay: 'ficar custa menos',
    now: 'agora',
    nowhere: 'Nada roda ainda, então não há mudança que precise se pagar.',
  },
  mapWords: {
    youAt: (x) => `você: ${x}`,
    head: 'Quem sai mais barato, e onde',
    note: 'todo o resto como você definiu',
    across: 'Da esquerda para a direita',
    up: 'De baixo para cima',
    you: 'Você',
    place: (x, y, costs) => `${x}, ${y}: ${costs} por mês.`,
    keys: 'Arraste o ponto para mudar os seus números ou use as setas sobre ele; Page Up, Page Down, Home e End vão mais longe.',
    rule: (spend, services) => `regra prática: abaixo de ${spend} e de ${services} serviços`,
    tableCaption: (x, y) => `A opção mais barata e o seu total, por ${x} e ${y}`,
    or: ' ou ',
  },
}
