import type { RuleVerdict } from '../../../model'
import type { TranslationOf } from '../words'

const verdicts: Record<RuleVerdict, string> = {
  agrees: ' Le modèle est d’accord.',
  disagrees: ' Le modèle n’est pas d’accord.',
  silent: ' Elle ne dit rien de votre cas.',
}

export const axis: TranslationOf<typeof import('../en/axis')> = {
  axisWords: {
    totalBy: 'Total selon',
    axis: 'Inducteur de coût en abscisse',
    more: 'autres…',
    moreDrivers: 'Autres inducteurs de coût',
    scale: 'Échelle',
    log: 'log',
    linear: 'linéaire',
  },
  chartAreaWords: {
    ruleTexts: (spend, services, verdict) => [
      `Règle empirique\u00a0: sous ${spend} par mois et ${services} services, Kubernetes coûte probablement plus de temps qu’il n’en fait gagner.${verdicts[verdict]}`,
      `Règle empirique\u00a0: sous ${spend} et ${services} services, probablement pas de Kubernetes.${verdicts[verdict]}`,
      `Règle empirique\u00a0: sous ${spend} et ${services} services, probablement pas de Kubernetes`,
    ],
    failed: 'Le graphique n’a pas pu être chargé. Ses chiffres sont dans le tableau.',
    showTable: 'Afficher en tableau',
    hideTable: 'Masquer le tableau',
    tableCaption: (noun) => `Total par mois selon\u00a0: ${noun}`,
    you: 'vous',
    breakEven: (below, above) => `${above} devient moins cher que ${below}`,
    cheapestChanges: (above) => `${above} devient le moins cher`,
    keys: 'Les flèches gauche et droite suivent les courbes, B mène au seuil suivant.',
    point: (heading, totals, gap) => `${heading}\u00a0: ${totals.join(', ')}\u202f; ${gap}.`,
    nameAndTotal: (name, total) => `${name} ${total}`,
    value: (driver, label, unit) => (unit && driver !== 'dailyActiveUsers' ? `${label}, ${unit}` : label),
  },
}
