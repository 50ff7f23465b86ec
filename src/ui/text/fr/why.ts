import type { TranslationOf } from '../words'

export const why: TranslationOf<typeof import('../en/why')> = {
  whyWords: {
    updating: 'mise à jour',
    workingOut: 'Calcul en cours…',

    lines: 'Tous les postes',
    pick: 'Choisissez un montant pour voir comment il est calculé.',
    line: 'Poste',
    amountOf: (line, name, amount) => `${line}, ${name}\u00a0: ${amount}`,
    total: 'Total par mois',
    hours: 'Heures par mois',

    working: 'Comment c’est calculé',
    workingOf: (line) => `\u00a0: ${line}`,
    step: 'Étape',
    calculation: 'Calcul',
    result: 'Résultat',
    factor: 'Facteur',
    yours: 'de vous',
    definition: 'définition',
    changed: 'modifié',
    was: (value) => `la nôtre\u00a0: ${value}`,
    moreSources: (count) => `et ${count} de plus`,
    moreSourcesOf: (count, name) =>
      `et ${count} ${count === '1' ? 'autre source' : 'autres sources'} pour\u00a0: ${name}`,

    bridges: 'Du moins cher aux autres',
    bridgesNote: (currency) =>
      `${currency} par mois · les plus grands pas d’abord · plein ajoute, contour retranche`,
    same: 'Aucun poste ne diffère.',
  },

  flipWords: {
    head: 'Ce qui changerait la réponse',
    note: 'un paramètre à la fois, le plus proche d’abord\u202f; un clic y mène',
    ifThis: 'Si cela change',
    now: 'actuel',
    flipsAt: 'bascule à',
    howFar: 'écart',
    cheapestThen: 'alors le moins cher',
    go: (name, value, then) => `${name}\u00a0: passer à ${value}, et ${then} devient le moins cher`,
    points: (points) => `${points} ${/^[01](\D|$)/.test(points) ? 'point' : 'points'}`,
    assumptions: 'Hypothèses qui la feraient basculer dans leur fourchette plausible',
    noAssumptions: 'Aucune hypothèse ne la fait basculer à elle seule dans sa fourchette plausible.',
    noInputs: 'Aucun paramètre ne change la réponse à lui seul.',
    never: (list) => `À eux seuls, ceux-ci ne changent jamais la réponse\u00a0: ${list}.`,
    went: (name, value, cheapest) =>
      `${name}\u00a0: maintenant ${value}\u202f; le moins cher\u00a0: ${cheapest}.`,
    back: 'Retour',
  },
}
