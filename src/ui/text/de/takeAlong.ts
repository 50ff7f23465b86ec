import type { TranslationOf } from '../words'

export const takeAlong: TranslationOf<typeof import('../en/takeAlong')> = {
  inputTextWords: {
    estimated: (hours) => `${hours}, geschätzt`,
    yes: 'ja',
    no: 'nein',
  },

  takeAlongWords: {
    fileOnly:
      'Angeheftete Zahlen, Spannen, Wachstum und Startwert stehen nicht im Link; sie reisen nur in der Datei mit.',
    linkHead: 'Link',
    linkHelp: 'Öffnet den Rechner mit Ihren Zahlen. Sie stehen hinter dem #, das Browser für sich behalten.',
    link: 'Link zu Ihren Zahlen',
    copyLink: 'Link kopieren',
    tableHead: 'Zahlen',
    tableHelp: 'Ergebnis, Eingaben, Kostenposten, Break-evens und die Punkte des Diagramms.',
    downloadCsv: 'CSV herunterladen',
    copyText: 'Als Text kopieren',
    copyMarkdown: 'Als Markdown kopieren',
    csv: 'Zahlen als CSV',
    text: 'Zahlen als Text',
    markdown: 'Zahlen als Markdown',
    pictureHead: 'Bild und Papier',
    pictureHelp: 'Ergebnis, Diagramm und Eingaben als Bild oder auf einer Seite.',
    downloadPng: 'PNG herunterladen',
    print: 'Eine Seite drucken',
    chartMissing:
      'Das Diagramm konnte nicht geladen werden, es gibt also nichts zu zeichnen. Bitte später erneut versuchen.',
    pictureShown: 'Beginnt kein Download, lässt diese Seite ihn nicht zu: Speichern Sie das Bild unten.',
    picture: 'Bild von Ergebnis, Diagramm und Eingaben',
    printFramed: 'Wird nichts gedruckt, lässt diese Seite es nicht zu. Dann hilft ein Druck des Bildes.',
    exportHead: 'Datei',
    exportHelp:
      'Ihre Zahlen, Annahmen und angehefteten Versionen als Datei, die dieser Rechner wieder liest.',
    name: 'Name',
    author: 'Autor',
    notes: 'Notizen',
    download: 'JSON herunterladen',
    copy: 'JSON kopieren',
    copied: 'Kopiert.',
    copyFailed:
      'Diese Seite lässt kein Kopieren zu. Markieren Sie den Text unten und kopieren Sie ihn selbst.',
    inFrame:
      'Beginnt kein Download, lässt diese Seite ihn nicht zu: Markieren Sie den Text unten und kopieren Sie ihn.',
    exported: 'Szenario als JSON',
    importHead: 'Import',
    importHelp: 'Wählen Sie eine Datei, legen Sie sie hier ab oder fügen Sie ihren Text oder einen Link ein.',
    choose: 'Datei wählen',
    paste: 'JSON oder Link einfügen',
    load: 'Laden',
    loaded: (name) => `Geladen${name && `: ${name}`}. „Rückgängig“ nimmt es zurück.`,
    kept: (fields) => `Dieser Version unbekannt, für den nächsten Export aufgehoben: ${fields}.`,
    ignored: (names) => `Kein Teil eines Links, weggelassen: ${names}.`,
    unknownModel: (version) =>
      `Erstellt mit Zahlen von ${version}, die diese Version nicht kennt; gelesen mit denen von heute.`,
    earlierModel: (version, count) =>
      `Erstellt mit Zahlen von ${version}; seither ${count === 1 ? 'hat sich eine' : `haben sich ${count}`} davon geändert. Gezeigt wird es, wie es damals gemeint war.`,
    change: (name, before, now) => `${name}: damals ${before}, heute ${now}`,
    useToday: 'Heutige Zahlen verwenden',
    useThen: 'Damalige Zahlen verwenden',
    tooLarge: 'Die Datei ist zu groß für ein Szenario. Nichts wurde geändert.',
    unreadableFile: 'Die Datei konnte nicht gelesen werden. Nichts wurde geändert.',
    refused: (problem) => `${problem} Nichts wurde geändert.`,
  },

  reportWords: {
    input: 'Eingabe',
    value: 'Wert',
    unit: 'Einheit',
    sources: 'Quellen',
    breakEven: 'Break-even',
    cheaperAbove: 'Darüber günstiger',
    cheaperBelow: 'Darunter günstiger',
    noBreakEven: (cheaper, other) => `${cheaper} ist durchweg günstiger als ${other}`,
    ties: (one, other) => `${one} und ${other} kosten durchweg gleich viel`,
    ofPin: (pin, name) => `${pin}: ${name}`,
    restAtDefault: (version) => `Alles andere auf den Standardwerten von ${version}.`,
    madeOn: (date) => `Erstellt am ${date}`,
  },
}
