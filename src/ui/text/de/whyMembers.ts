import type { TranslationOf } from '../words'

export const whyMembers: TranslationOf<typeof import('../en/whyMembers')> = {
  memberWords: {
    head: 'Alle Plattformen',
    note: (count) => `diese ${count} mit Ihren Zahlen; wählen Sie eine zum Vergleich`,
    platform: 'Plattform',
    family: 'Familie',
    total: 'Summe im Monat',
    passes: (cluster) => `${cluster} schlägt sie, Compute im Monat`,
    sortBy: (column) => `Sortieren nach: ${column}`,
    choose: (name, family) => `${name} als ${family} vergleichen`,
    chosen: 'gewählt',
    never: 'nie',
    always: 'immer',
    tie: 'immer gleichauf',
    from: (value) => `ab ${value}`,
    upTo: (value) => `bis ${value}`,
    between: (low, high) => `${low} bis ${high}`,
    range: (cluster, parts) => `${cluster} schlägt ${parts.join(', und ')}.`,
    rangeOf: { compose: 'Compose', paas: 'die PaaS' },
    rangePart: (family, first, last) => `${family} bestenfalls ${first}, schlimmstenfalls ${last}`,
    rangeSame: (family, all) => `${family} ${all}`,
    rangeEnd: (passes, name) => `${passes} (${name})`,
    onAny: '(bei allen Anbietern)',
    notices: 'Was Anbieter geändert haben',
    noticesNote: 'Preise, Namen und geschlossene Türen',
  },
}
