import type { TranslationOf } from '../words'

const over = (months: string) => (months === '1' ? '1 mes' : `${months} meses`)

export const money: TranslationOf<typeof import('../en/money')> = {
  moneyWords: {
    head: 'Adónde va el dinero',
    noteWide: (currency, months) =>
      `${currency} al mes, en una sola escala · rayado: trabajo puntual, repartido en ${over(months)}`,
    noteMedium: (months) => `rayado: trabajo puntual, en ${over(months)}`,
    noteNarrow: (currency, months) =>
      `${currency} al mes, y horas de tu equipo. Rayado: trabajo puntual, repartido en ${over(months)}`,
    segments: {
      compute: 'Cómputo',
      people: 'Personal',
      oneOff: 'Trabajo puntual',
      rest: 'Cuotas, bases, tráfico, caídas',
    },
    hoursAMonth: (hours) => `${hours} al mes`,
    cheapest: 'lo más barato',
    tied: 'empate en lo más barato',
    youAreHere: 'estás aquí',
    more: (percent) => `${percent} más`,
    times: (times) => `${times} veces más caro`,
    lines: {
      compute: 'Cómputo',
      platformFees: 'Cuotas de plataforma',
      databases: 'Bases de datos',
      dataTransfer: 'Tráfico de salida',
      operations: 'Personal',
      transition: 'Trabajo puntual',
      downtime: 'Caídas',
    },
    line: 'Partida',
    caption: (currency) => `Partidas de coste, ${currency} al mes`,
    total: 'Total',
    hours: 'Horas al mes',
    oneOffHours: 'Horas puntuales',
    showTable: 'Ver como tabla',
    hideTable: 'Ocultar la tabla',
  },
}
