import type { TranslationOf } from '../words'

/** The words that climate reports use for the same shares, or nearly. */
const likelihoods = [
  [0.99, 'Casi seguro:'],
  [0.9, 'Muy probable:'],
  [0.66, 'Probable:'],
  [0.5, 'Más probable que improbable:'],
  [0, 'Incierto:'],
] as const

const months = (count: string) => `${count} ${count === '1' ? 'mes' : 'meses'}`

export const outlook: TranslationOf<typeof import('../en/outlook')> = {
  outlookWords: {
    stop: 'Parar',
    stopped: (done) => `Parado en el ${done}.`,
    goOn: 'Seguir',
    buttonFor: (button, what) => `${button}: ${what}`,
    workingOut: 'Calculando…',
    limits: 'Hasta ahí llegan nuestras conjeturas; no saben nada de lo que el modelo deja fuera.',
    inNone: 'en ninguna simulación',
    inAll: 'en todas las simulaciones',
    inFew: 'en menos de 1 de cada 100 simulaciones',
    inMost: 'en más de 99 de cada 100 simulaciones',
    inSome: (count) => `en ${count} de cada 100 simulaciones`,
    lessThan: (percent) => `menos del ${percent}`,
    moreThan: (percent) => `más del ${percent}`,
  },

  sureWords: {
    likelihood: (share) => (likelihoods.find(([from]) => share >= from) ?? likelihoods[4])[1],
    head: 'Cuán segura es la respuesta',
    isCheapest: (inDraws) => `es lo más barato ${inDraws}.`,
    other: (name, inDraws) => `${name} ${inDraws}`,
    law: (draws, uncertain) =>
      `${draws} simulaciones con ${uncertain} valores inciertos: cada supuesto que no hayas fijado y cada parámetro al que diste un rango. Cada valor se sortea una vez para las tres plataformas, la mitad de las veces por debajo del suyo y la mitad por encima, menos a menudo cuanto más lejos, y nunca más allá de sus límites. Los precios no se sortean.`,
    error: (points) =>
      `Con tantas simulaciones, una proporción puede desviarse ${points} ${points === '1' ? 'punto' : 'puntos'}.`,
    seed: (seed) => `La semilla es ${seed}: la misma da las mismas simulaciones en cualquier máquina.`,
    drawAgain: 'Repetir con otra',
    firstSeed: (seed) => `Volver a ${seed}`,
  },

  bandWords: {
    head: 'Qué costaría un mes',
    note: 'ocho de cada diez simulaciones, y la central',
    p10: 'Una de cada diez simulaciones queda por debajo de',
    p50: 'La mitad de las simulaciones queda por debajo de',
    p90: 'Una de cada diez simulaciones queda por encima de',
  },

  paysWords: {
    head: (kubernetes) => `Dónde empieza a compensar ${kubernetes}`,
    note: (third) => `sombreado: 8 de cada 10 simulaciones; sin ${third}`,
    whisker: (low, high, middle) => [
      '8 de cada 10 simulaciones:',
      `${low} a ${high}`,
      `la mitad por encima de ${middle}`,
    ],
    atValues: (at, isHigher) =>
      `Con cada supuesto en su valor, como arriba, está en ${at}. Aquí cuentan todas las dudas a la vez, y la mayoría de las simulaciones que tienen uno lo sitúan más ${isHigher ? 'arriba' : 'abajo'}.`,
  },

  rangeWords: {
    head: 'Dónde están los puntos de equilibrio',
    note: (noun) => `en el eje del gráfico: ${noun}`,
    between: (name, noun, low, high, likely) =>
      `El punto de equilibrio de ${name} (eje: ${noun}) está entre ${low} y ${high}, lo más probable en torno a ${likely}`,
    never: (share) => `en el ${share} de las simulaciones nunca compensa`,
    always: (share) => `en el ${share} es siempre lo más barato`,
    several: (share) => `en el ${share} hay varios, y cuenta el más cercano`,
    none: (name, noun, besides) =>
      `${name} no tiene punto de equilibrio (eje: ${noun})${besides && `: ${besides}`}.`,
    pair: 'Equilibrio de',
    of: (one, other) => `${one} y ${other}`,
    mostDraws: 'ocho de diez',
    fromTo: (low, high) => `${low} – ${high}`,
    mostLikely: 'lo más probable',
    noneIn: 'ninguno en',
  },

  tornadoWords: {
    head: 'Qué mueve más la ventaja',
    note: (first, second) => `ventaja de ${first} sobre ${second}, al mes`,
    none: 'Nada incierto la mueve.',
    tie: 'empate',
    now: (money) => `ahora ${money}`,
    lead: (name, money) => `${name} por ${money}`,
    explains: (share) => `explica ${share} de cuánto varía el equilibrio`,
    key: (first, second) =>
      `Cada barra: un valor de su mínimo a su máximo, los demás como están. A la izquierda del empate es más barato ${second}; a la derecha, ${first}. Elige un nombre para ver de dónde sale su rango.`,
  },

  ownRangeWords: {
    head: 'Qué seguridad tienes de tus propios números',
    note: 'como rangos, por ejemplo 3 a 8; la mitad de las simulaciones queda por debajo de tu número y la mitad por encima',
    add: 'Añadir uno que no es seguro',
    ends: (low, high) => `${low} a ${high}`,
    sure: 'Es seguro',
    asPublished: 'Como se publicó',
    stillUsing: (text) => `Se sigue usando ${text}.`,
  },

  growthWords: {
    labels: {
      computeSpend: 'Crece el gasto',
      services: 'Crecen los servicios',
      engineers: 'Crecen los ingenieros',
      load: 'Crece la carga',
    },
    help: {
      computeSpend: 'Cada mes; por debajo de cero, baja.',
      services: 'Cada mes, en servicios enteros.',
      engineers: 'Cada mes, en personas enteras.',
      load: 'Datos de salida y usuarios al día, cada mes.',
    },
    between: (low, high) => `El crecimiento puede ir del ${low} al ${high}\u00a0% al mes.`,
    stillUsing: (text) => `Se sigue usando ${text}\u00a0%.`,
  },

  monthsWords: {
    cheapestFrom: (name, month) => `${name}, lo más barato desde ${month}`,
    head: 'Cuándo cambia la respuesta',
    note: 'en cinco años, al crecimiento que esperas',
    changes: (name, month, count) =>
      `A este ritmo, ${name} pasa a ser lo más barato hacia ${month}, en ${months(count)}, contando la migración.`,
    never: (name) => `A este ritmo, ${name} sigue siendo lo más barato: eso no cambia en cinco años.`,
    stuck: (inputs) => `El crecimiento se detiene al final de un rango: ${inputs}.`,
    stuckAt: (input, value, count) => `${input} en ${value} tras ${months(count)}`,
    running: 'Qué cuesta un mes, sin contar la migración',
    cumulative: 'Qué se gasta en total, incluida una migración ahora',
    now: 'ahora',
    year: (count) => `${count} ${count === '1' ? 'año' : 'años'}`,
    tableCaption: 'Costes de los próximos años',
    runningAfter: (month) => `Mes ${month}`,
    spentAfter: (month) => `Gastado en ${months(month)}`,
  },

  moveWords: {
    saved: 'Cuándo se amortiza un cambio: ahorro acumulado frente a quedarse',
    staying: 'quedarse',
    paysBackIn: (month) => `se amortiza en el mes ${month}`,
    thenSaves: (money) => `después ahorra ${money} al mes`,
    caption: (from) => `Migrar desde ${from}, frente a quedarse`,
    to: 'a',
    work: 'trabajo puntual ahora',
    paysBack: 'hecho ahora, se amortiza',
    bestMade: 'mejor momento',
    saves: 'ahorra en cinco años',
    never: 'no en cinco años',
    atOnce: 'enseguida',
    after: (count, month) => `tras ${months(count)}, ${month}`,
    stay: 'quedarse cuesta menos',
    now: 'ahora',
    nowhere: 'Aún no corre nada, así que no hay migración que amortizar.',
  },

  mapWords: {
    youAt: (x) => `tú: ${x}`,
    head: 'Quién es lo más barato, y dónde',
    note: 'lo demás, como lo tienes',
    across: 'De izquierda a derecha',
    up: 'De abajo arriba',
    you: 'Tú',
    place: (x, y, costs) => `${x}, ${y}: ${costs} al mes.`,
    keys: 'Arrastra el punto para mover tus propios números, o usa en él las flechas; Re Pág, Av Pág, Inicio y Fin van más lejos.',
    rule: (spend, services) => `regla práctica: por debajo de ${spend} y ${services} servicios`,
    tableCaption: (x, y) => `Lo más barato y su total, según: ${x} y ${y}`,
    or: ' o ',
  },
}
