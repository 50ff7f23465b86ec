import type { TranslationOf } from '../words'

export const why: TranslationOf<typeof import('../en/why')> = {
  whyWords: {
    updating: 'wird aktualisiert',
    workingOut: 'Wird berechnet …',

    lines: 'Alle Posten',
    pick: 'Wählen Sie einen Betrag, um zu sehen, wie er zustande kommt.',
    line: 'Kostenposten',
    amountOf: (line, name, amount) => `${line}, ${name}: ${amount}`,
    total: 'Summe im Monat',
    hours: 'Stunden im Monat',

    working: 'So wird gerechnet',
    workingOf: (line) => `, ${line}`,
    step: 'Schritt',
    calculation: 'Rechnung',
    result: 'Ergebnis',
    factor: 'Faktor',
    yours: 'von Ihnen',
    definition: 'Definition',
    changed: 'geändert',
    was: (value) => `bei uns: ${value}`,
    moreSources: (count) => `und ${count} weitere`,
    moreSourcesOf: (count, name) =>
      `und ${count} weitere ${count === '1' ? 'Quelle' : 'Quellen'} zu: ${name}`,

    bridges: 'Von der günstigsten zu den anderen',
    bridgesNote: (currency) =>
      `${currency} im Monat · größte Schritte zuerst · gefüllt kommt hinzu, umrandet fällt weg`,
    same: 'Kein Posten unterscheidet sich.',
  },

  flipWords: {
    head: 'Was die Antwort ändern würde',
    note: 'eine Eingabe für sich, die nächste zuerst; ein Klick führt hin',
    ifThis: 'Ändert sich',
    now: 'jetzt',
    flipsAt: 'kippt bei',
    howFar: 'wie weit',
    cheapestThen: 'dann am günstigsten',
    go: (name, value, then) => `${name} auf ${value} setzen: ${then} wird am günstigsten`,
    points: (points) => `${points} ${points === '1' ? 'Punkt' : 'Punkte'}`,
    assumptions: 'Annahmen, die sie innerhalb ihrer plausiblen Spanne kippen würden',
    noAssumptions: 'Keine Annahme kippt sie für sich allein innerhalb ihrer plausiblen Spanne.',
    noInputs: 'Keine Eingabe ändert die Antwort für sich allein.',
    never: (list) => `Für sich allein ändern diese die Antwort nie: ${list}.`,
    went: (name, value, cheapest) => `${name}: jetzt ${value}; am günstigsten: ${cheapest}.`,
    back: 'Zurück',
  },
}
