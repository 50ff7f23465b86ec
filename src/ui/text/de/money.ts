import type { TranslationOf } from '../words'

const over = (months: string) => (months === '1' ? 'auf einen Monat' : `auf ${months} Monate`)

export const money: TranslationOf<typeof import('../en/money')> = {
  moneyWords: {
    head: 'Wohin das Geld geht',
    noteWide: (currency, months) =>
      `${currency} im Monat, eine Skala · schraffiert: Einmalaufwand, verteilt ${over(months)}`,
    noteMedium: (months) => `schraffiert: Einmalaufwand, ${over(months)}`,
    noteNarrow: (currency, months) =>
      `${currency} im Monat und Stunden Ihres Teams. Schraffiert: Einmalaufwand, verteilt ${over(months)}`,
    segments: {
      compute: 'Compute',
      people: 'Personal',
      oneOff: 'Einmalaufwand',
      rest: 'Gebühren, Daten, Ausfälle',
    },
    hoursAMonth: (hours) => `${hours} im Monat`,
    cheapest: 'am günstigsten',
    tied: 'gleichauf am günstigsten',
    youAreHere: 'Sie sind hier',
    more: (percent) => `${percent} mehr`,
    times: (times) => `${times}-mal so viel`,
    lines: {
      compute: 'Compute',
      platformFees: 'Plattformgebühren',
      databases: 'Datenbanken',
      dataTransfer: 'Datentransfer',
      operations: 'Personal',
      transition: 'Einmalaufwand',
      downtime: 'Ausfälle',
    },
    line: 'Kostenposten',
    caption: (currency) => `Kostenposten, ${currency} im Monat`,
    total: 'Summe',
    hours: 'Stunden im Monat',
    oneOffHours: 'Stunden einmalig',
    showTable: 'Als Tabelle zeigen',
    hideTable: 'Tabelle ausblenden',
  },
}
