import type { RuleVerdict } from '../../../model'
import type { TranslationOf } from '../words'

const verdicts: Record<RuleVerdict, string> = {
  agrees: ' El modelo coincide.',
  disagrees: ' El modelo discrepa.',
  silent: ' De tu caso no dice nada.',
}

export const axis: TranslationOf<typeof import('../en/axis')> = {
  axisWords: {
    totalBy: 'Total según',
    axis: 'Inductor de coste en el eje',
    more: 'más…',
    moreDrivers: 'Más inductores de coste',
    scale: 'Escala',
    log: 'log',
    linear: 'lineal',
  },
  chartAreaWords: {
    ruleTexts: (spend, services, verdict) => [
      `Regla práctica: por debajo de ${spend} al mes y ${services} servicios, Kubernetes probablemente cuesta más tiempo del que ahorra.${verdicts[verdict]}`,
      `Regla práctica: por debajo de ${spend} y ${services} servicios, probablemente sin Kubernetes.${verdicts[verdict]}`,
      `Regla práctica: por debajo de ${spend} y ${services} servicios, probablemente sin Kubernetes`,
    ],
    failed: 'No se pudo cargar el gráfico. Sus números están en la tabla.',
    showTable: 'Ver como tabla',
    hideTable: 'Ocultar la tabla',
    tableCaption: (noun) => `Total al mes según: ${noun}`,
    you: 'tú',
    breakEven: (below, above) => `${above} pasa a ser más barato que ${below}`,
    cheapestChanges: (above) => `${above} pasa a ser lo más barato`,
    keys: 'Las flechas izquierda y derecha recorren las líneas, B va al siguiente punto de equilibrio.',
    point: (heading, totals, gap) => `${heading}: ${totals.join(', ')}; ${gap}.`,
    nameAndTotal: (name, total) => `${name} ${total}`,
    value: (driver, label, unit) => (unit && driver !== 'dailyActiveUsers' ? `${label}, ${unit}` : label),
  },
}
