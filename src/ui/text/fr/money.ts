import type { TranslationOf } from '../words'

export const money: TranslationOf<typeof import('../en/money')> = {
  moneyWords: {
    head: 'Où va l’argent',
    noteWide: (currency, months) =>
      `${currency} par mois, une seule échelle · hachuré\u00a0: travail ponctuel, étalé sur ${months} mois`,
    noteMedium: (months) => `hachuré\u00a0: travail ponctuel, sur ${months} mois`,
    noteNarrow: (currency, months) =>
      `${currency} par mois, et heures de votre équipe. Hachuré\u00a0: travail ponctuel, étalé sur ${months} mois`,
    segments: {
      compute: 'Compute',
      people: 'Personnel',
      oneOff: 'Travail ponctuel',
      rest: 'Frais, bases, trafic, pannes',
    },
    hoursAMonth: (hours) => `${hours} par mois`,
    cheapest: 'le moins cher',
    tied: 'le moins cher, à égalité',
    youAreHere: 'vous êtes ici',
    more: (percent) => `${percent} de plus`,
    times: (times) => `${times} fois plus cher`,
    lines: {
      compute: 'Compute',
      platformFees: 'Frais de plateforme',
      databases: 'Bases de données',
      dataTransfer: 'Trafic sortant',
      operations: 'Personnel',
      transition: 'Travail ponctuel',
      downtime: 'Pannes',
    },
    line: 'Poste',
    caption: (currency) => `Postes de coût, ${currency} par mois`,
    total: 'Total',
    hours: 'Heures par mois',
    oneOffHours: 'Heures ponctuelles',
    showTable: 'Afficher en tableau',
    hideTable: 'Masquer le tableau',
  },
}
