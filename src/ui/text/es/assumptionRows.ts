import type { TranslationOf } from '../words'

const list = (names: readonly string[]) => names.join(' y ')

const higher = { assumption: 'Un valor mayor', price: 'Un precio un 50\u00a0% mayor' }
const by = {
  assumption: (money: string) => `(hasta ${money} al mes)`,
  price: (money: string) => `(${money} al mes)`,
}

export const assumptionRows: TranslationOf<typeof import('../en/assumptionRows')> = {
  assumptionGroupWords: {
    assumed: 'Lo que suponemos',
    listed: 'Precios de lista',
    titles: {
      capacity: 'Capacidad y ocupación',
      hoursCompose: 'Horas con Compose',
      hoursPaas: 'Horas con un PaaS',
      hoursKubernetes: 'Horas con Kubernetes',
      hoursAnywhere: 'Horas en cualquier plataforma',
      learning: 'Aprendizaje y experiencia',
      moving: 'Instalación y migración',
      reliability: 'Fiabilidad',
      databases: 'Bases de datos',
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
      capacity: 'qué tan llenas están las máquinas y cuánto siguen la carga',
      hoursCompose: 'hosts, servicios, despliegues',
      hoursPaas: 'servicios, entornos, despliegues',
      hoursKubernetes: 'clústeres, servicios, despliegues',
      hoursAnywhere: 'cuánto se cambia, y qué te sigue',
      learning: 'horas de aprender, y qué ahorra la experiencia',
      moving: 'horas puntuales',
      reliability: 'horas caídas al año',
      databases: 'qué cuesta una gestionada',
    },
    changed: (count) => `${count} ${count === '1' ? 'cambiado' : 'cambiados'}`,
  },

  assumptionRowWords: {
    search: 'Buscar',
    searchHelp: 'Nombre, plataforma, proveedor',
    found: (count) => `${count} ${count === '1' ? 'encontrado' : 'encontrados'}`,
    foundNone: (query) => `Nada se llama «${query}». Prueba una plataforma, un proveedor u «horas».`,
    resetAll: (count) => `Restablecer los ${count}`,
    resetAllDone: 'Todo ha vuelto a su valor por defecto. «Deshacer» trae los tuyos.',

    heads: { name: '', value: 'valor', range: 'rango plausible', basis: 'base', source: 'fuente' },
    priceHeads: { name: '', value: 'tu precio', range: 'precio de lista', basis: 'según', source: 'fuente' },
    basisHead: 'Base: ',
    sourceHead: 'Fuente: ',
    listHead: 'Precio de lista: ',
    free: 'gratis',

    sources: (count, from, to) => `${count} fuentes, ${from === to ? from : `${from}–${to}`}`,

    withUnit: (value, unitText) => (unitText === '%' ? `${value}\u00a0%` : `${value} ${unitText}`.trim()),
    changedFrom: (standard) => `por defecto: ${standard}`,
    changed: 'Cambiado',
    authored: 'Fijado por el autor de esta página',
    otherThanAuthor: (authors) => `el autor de esta página tiene ${authors}`,
    backTo: (value) => `Volver a ${value}`,
    isBack: (name, value) => `${name}: de nuevo ${value}.`,

    outside: (name, low, high) => `${name}: plausible de ${low} a ${high}.`,
    outsideOne: (name, only) => `${name}: ${only} y nada más.`,
    priceOutside: (name, low, high) => `${name}: comparado con su precio de lista, de ${low} a ${high}.`,
    asPercent: (typed, meant) =>
      ` ${typed} cuenta como ${typed}\u00a0%; para ${meant}\u00a0%, escribe ${meant}.`,
    impossible: ' Más allá, las cuentas ya no salen.',
    insist: (value) => `Usar ${value} igualmente`,
  },

  effectWords: {
    nothing: 'No cambia nada en tus totales.',
    stays: (cheapest, runnerUp, verb, before, after) =>
      `${cheapest} sigue siendo lo más barato; su ventaja sobre ${runnerUp} ${verb === 'falls' ? 'baja' : 'sube'} de ${before} a ${after} al mes.`,
    moves: (cheapest, other, verb, by) =>
      `${cheapest} sigue siendo lo más barato; ${other} ${verb === 'falls' ? 'baja' : 'sube'} ${by} al mes.`,
    nextChanges: (cheapest, runnerUp, lead, before) =>
      `${cheapest} sigue siendo lo más barato; le sigue ${runnerUp}, a ${lead} más al mes, y ya no ${before}.`,
    flips: (cheapest, before, lead) =>
      `Cambia la respuesta: ahora lo más barato es ${cheapest}, ${lead} al mes menos que ${before}.`,
    parts: (cheapest, lead, runnerUp) =>
      `Deshace el empate: ahora lo más barato es ${cheapest}, ${lead} al mes menos que ${runnerUp}.`,
    ties: (names) => `Cambia la respuesta: ${list(names)} cuestan ahora lo mismo.`,
  },

  leaningWords: {
    none: 'No cambia nada con tus números.',
    alike: 'Cuenta igual para los tres.',
    favours: (kind, names, money) => `${higher[kind]} favorece a ${list(names)} ${by[kind](money)}`,
    against: (kind, name, money) => `${higher[kind]} perjudica a ${name} ${by[kind](money)}`,
    decides: '; puede cambiar la respuesta',
  },
}
