import type { TranslationOf } from '../words'

const unit = (wide: string, narrow = wide, spoken = wide, typed: readonly string[] = []) => ({
  wide,
  narrow,
  spoken,
  typed: [wide, narrow, spoken, ...typed].filter((word) => word !== '').map((word) => word.toLowerCase()),
})

const aMonth = [
  'por mes',
  '/ mes',
  'mensuales',
  'dólares',
  'dólares al mes',
  'a month',
  'per month',
  '/ month',
  '/month',
  '/mo',
  'monthly',
  'dollars',
  'dollars a month',
]
const anHour = [
  'por hora',
  '/ hora',
  '/hora',
  'dólares',
  'dólares la hora',
  'dólares por hora',
  'an hour',
  'per hour',
  '/ hour',
  '/hour',
  'hourly',
  'dollars',
  'dollars an hour',
]
const counted = (noun: string, english: string) => unit('', '', noun, [noun, english])

export const inputs: TranslationOf<typeof import('../en/inputs')> = {
  units: {
    computeSpend: unit('al mes', '/mes', 'al mes', aMonth),
    services: counted('servicios', 'services'),
    engineers: counted('ingenieros', 'engineers'),
    opsHours: unit('h al mes', 'h/mes', 'horas al mes', [
      'hrs',
      'h por mes',
      'horas por mes',
      'hours',
      'h a month',
      'h per month',
      'hours a month',
      'hours per month',
    ]),
    peakToAverage: unit('×', '×', 'veces la media', ['x', 'times']),
    egressGb: unit('GB al mes', 'GB/mes', 'gigabytes al mes', ['gb por mes', 'gb a month', 'gb per month']),
    databases: counted('bases de datos', 'databases'),
    teams: counted('equipos', 'teams'),
    environments: counted('entornos', 'environments'),
    commitmentDiscount: unit('%', '%', 'por ciento', ['percent']),
    loadedHourlyRate: unit('la hora', '/h', 'la hora', anHour),
    uptimeTarget: unit('%', '%', 'por ciento', ['percent']),
    downtimeCost: unit('la hora', '/h', 'la hora', anHour),
    horizonMonths: unit('meses', 'meses', 'meses', ['months']),
    dailyActiveUsers: unit('al día', '/día', 'al día', [
      'por día',
      'usuarios al día',
      'a day',
      '/day',
      'users a day',
      'per day',
    ]),
  },

  inputWords: {
    computeSpend: {
      label: 'Gasto en cómputo',
      noun: 'gasto en cómputo',
      help: 'Coste actual del cómputo de los contenedores.',
    },
    services: {
      label: 'Servicios',
      noun: 'servicios',
      help: 'Desplegados por separado, sin contar réplicas.',
    },
    engineers: { label: 'Ingenieros', noun: 'ingenieros', help: 'Quienes despliegan ahí.' },
    opsHours: {
      label: 'Horas de ops',
      noun: 'horas de ops',
      help: 'Operación actual. Escribe encima las tuyas.',
    },
    peakToAverage: {
      label: 'Pico sobre media',
      noun: 'pico sobre media',
      help: 'La carga en el pico frente a la carga media.',
    },
    egressGb: { label: 'Tráfico de salida', noun: 'tráfico de salida', help: 'Enviado a Internet.' },
    databases: {
      label: 'Bases de datos',
      noun: 'bases de datos',
      help: 'Las que necesita la aplicación.',
    },
    teams: { label: 'Equipos', noun: 'equipos', help: 'Que despliegan sin consultarse.' },
    environments: {
      label: 'Entornos',
      noun: 'entornos',
      help: 'Producción, staging, etc., cada uno aparte.',
    },
    kubernetesExperience: {
      label: 'Experiencia con Kubernetes',
      noun: 'experiencia con Kubernetes',
      help: 'La de quien más tiene en el equipo.',
    },
    commitmentDiscount: {
      label: 'Descuento por compromiso',
      noun: 'descuento por compromiso',
      help: 'Por capacidad reservada de antemano, donde se ofrece.',
    },
    loadedHourlyRate: {
      label: 'Coste por hora',
      noun: 'coste por hora',
      help: 'Lo que cuesta a la empresa una hora de ingeniero, con todo incluido.',
    },
    uptimeTarget: {
      label: 'Disponibilidad objetivo',
      noun: 'disponibilidad objetivo',
      help: 'Lo que se promete a los usuarios.',
    },
    downtimeCost: {
      label: 'Coste de las caídas',
      noun: 'coste de las caídas',
      help: 'Lo que cuesta una caída al negocio.',
    },
    horizonMonths: {
      label: 'Horizonte',
      noun: 'horizonte',
      help: 'El trabajo puntual se reparte en él.',
    },
    dailyActiveUsers: {
      label: 'Usuarios activos al día',
      noun: 'usuarios activos al día',
      help: 'Para las reglas prácticas; los costes no dependen de ello.',
    },
    progressiveDelivery: {
      label: 'Despliegues canary o blue-green',
      noun: 'despliegues',
      help: 'Para las reglas prácticas.',
    },
    findingFit: {
      label: 'Aún en busca del product-market fit',
      noun: 'product-market fit',
      help: 'Primero las funciones. Para las reglas prácticas.',
    },
    currentPlatform: {
      label: 'Hoy corre en',
      noun: 'plataforma actual',
      help: 'A ella se refieren el gasto en cómputo y las horas de ops.',
    },
    compose: { label: 'Compose', noun: 'plataformas', help: 'Dónde corre Compose.' },
    paas: { label: 'PaaS', noun: 'plataformas', help: 'Qué PaaS.' },
    kubernetes: { label: 'Kubernetes', noun: 'plataformas', help: 'Qué Kubernetes.' },
  },

  experienceWords: { none: 'Ninguna', some: 'Alguna', production: 'En producción' },

  groupWords: { load: 'Carga', team: 'Equipo', promises: 'Promesas', money: 'Dinero' },

  fieldWords: {
    to: 'a',
    fromTo: (low, high) => `De menos a más: ${low} a ${high}.`,
    ranged: (low, high) => `${low} a ${high} al preguntar si es seguro.`,
    outside: (value, end) => `${value} queda fuera y ahí cuenta como ${end}.`,
    rangeOf: (name) => `${name}, rango`,
    growthOf: (name) => `${name}, crecimiento al mes`,
    ends: (low, high) => `${low} a ${high}`,
    noRange: 'ninguno',
    oneValue: 'Un solo valor',
    spokenValue: (value, spokenUnit) => `${value} ${spokenUnit}`,
    spokenMoney: (amount) => amount.replace(/ estadounidenses?/, ''),
    estimated: 'estimado',
    estimatedSlider: (text) => `${text}, estimado`,
    ownHours: (platform) => `Para la operación actual, en ${platform}.`,
    ownHoursNowhere: 'Para la operación.',
    useEstimate: 'Usar la estimación',
    movedAlong: (noun) => `Ajustado a la vez que: ${noun}.`,
    between: (low, high, unitText) => `Entre ${low} y ${high}${unitText && ` ${unitText}`}.`,
    wholeBetween: (low, high) => `Un número entero de ${low} a ${high}.`,
    unreadable: (example) => `Escribe un número, por ejemplo ${example}.`,
    ambiguous: (low, high) => `Puede ser ${low} o ${high}; escribe el que quieras decir, por favor.`,
    stillUsing: (value) => `Se sigue usando ${value}.`,
    more: 'Más sobre tu situación',
    moreNote: 'carga · equipo · promesas · dinero',
    platforms: 'Plataformas',
    undo: 'Deshacer',
    redo: 'Rehacer',
    reset: 'Restablecer',
    resetToDefaults: 'Volver a los valores por defecto',
  },

  currentPlatformWords: {
    question: (from, to) => {
      const place = { compose: 'Compose', paas: 'el PaaS', kubernetes: 'Kubernetes' }
      if (to === 'none') return 'Tus horas eran para una plataforma que ya operas. ¿Qué debe contar ahora?'
      const before =
        from === 'none'
          ? 'Tus horas no eran aún para ninguna plataforma.'
          : `Tus horas eran para ${place[from]}.`
      return `${before} ¿Cuántas son en ${place[to]}?`
    },
    hours: 'Horas al mes',
    use: 'Usar estas horas',
    keep: 'No cambiar nada',
  },
}
