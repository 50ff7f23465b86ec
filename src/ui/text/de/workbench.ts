import type { TranslationOf } from '../words'

export const workbench: TranslationOf<typeof import('../en/workbench')> = {
  workbenchWords: {
    arriving: 'Einen Moment.',
    sectionFailed: 'Dieser Abschnitt konnte nicht geladen werden.',
    stack: 'Ihre Dateien',
    stackNote: 'Compose-Datei oder Kubernetes-Manifeste einlesen',
    why: 'Warum',
    whyNote: 'Jeder Posten mit Ihren Zahlen gerechnet, und was die Antwort ändern würde',
    outlook: 'Wie sicher, und wann',
    outlookNote: 'Falls wir irren, wer wo gewinnt und was Wachstum ändert',
    compare: 'Vergleichen',
    compareNote: 'Ihre Änderungen, und bis zu vier Versionen im Vergleich',
    takeAlong: 'Mitnehmen',
    takeAlongNote: 'Link, CSV, Bild, Druck, Datei',
    openFull: 'Ganzen Rechner öffnen',
    openFullNote: 'Plattformen, wohin das Geld geht, Gründe, Annahmen',
    pricesRead: (date) => `Listenpreise in USD, Stand ${date}`,
    region: (platform, region) => `${platform}: ${region}`,
    notConverted: (currency, rate) => `gezeigt in ${currency} zu ${rate} je Dollar, kein Tageskurs`,
    private: 'Nichts verlässt diese Seite.',
  },
}
