import type { TranslationOf } from '../words'

/** The words that climate reports use for the same shares, or nearly. */
const likelihoods = [
  [0.99, 'Praktisch sicher:'],
  [0.9, 'Sehr wahrscheinlich:'],
  [0.66, 'Wahrscheinlich:'],
  [0.5, 'Eher ja als nein:'],
  [0, 'Offen:'],
] as const

const months = (count: string) => `${count} ${count === '1' ? 'Monat' : 'Monaten'}`

export const outlook: TranslationOf<typeof import('../en/outlook')> = {
  outlookWords: {
    stop: 'Anhalten',
    stopped: (done) => `Angehalten bei ${done}.`,
    goOn: 'Weiter',
    buttonFor: (button, what) => `${button}: ${what}`,
    workingOut: 'Wird berechnet …',
    limits: 'So weit reichen unsere Schätzungen; was das Modell auslässt, wissen sie nicht.',
    inNone: 'in keiner Ziehung',
    inAll: 'in jeder Ziehung',
    inFew: 'in weniger als 1 von 100 Ziehungen',
    inMost: 'in mehr als 99 von 100 Ziehungen',
    inSome: (count) => `in ${count} von 100 Ziehungen`,
    lessThan: (percent) => `weniger als ${percent}`,
    moreThan: (percent) => `mehr als ${percent}`,
  },

  sureWords: {
    likelihood: (share) => (likelihoods.find(([from]) => share >= from) ?? likelihoods[4])[1],
    head: 'Wie sicher die Antwort ist',
    isCheapest: (inDraws) => `ist ${inDraws} am günstigsten.`,
    other: (name, inDraws) => `${name} ${inDraws}`,
    law: (draws, uncertain) =>
      `${draws} Ziehungen von ${uncertain} unsicheren Werten: jede Annahme, die Sie nicht festgelegt haben, und jede Eingabe, für die Sie eine Spanne angegeben haben. Jeder wird je Ziehung einmal für alle drei Plattformen gezogen, zur Hälfte unter seinem Ausgangswert und zur Hälfte darüber, umso seltener, je weiter weg, und nie jenseits seiner Unter- und Obergrenze. Preise werden nicht gezogen.`,
    error: (points) =>
      `Bei so vielen Ziehungen kann ein Anteil um ${points} ${points === '1' ? 'Punkt' : 'Punkte'} danebenliegen.`,
    seed: (seed) => `Der Startwert ist ${seed}: Er führt auf jedem Rechner zu denselben Ziehungen.`,
    drawAgain: 'Mit einem anderen neu ziehen',
    firstSeed: (seed) => `Zurück zu ${seed}`,
  },

  bandWords: {
    head: 'Was ein Monat kosten würde',
    note: 'acht von zehn Ziehungen, und die mittlere',
    p10: 'Eine von zehn Ziehungen liegt unter',
    p50: 'Die Hälfte der Ziehungen liegt unter',
    p90: 'Eine von zehn Ziehungen liegt über',
  },

  paysWords: {
    head: (kubernetes) => `Ab wann sich ${kubernetes} lohnt`,
    note: (third) => `getönt: 8 von 10 Ziehungen; ohne ${third}`,
    whisker: (low, high, middle) => [
      '8 von 10 Ziehungen:',
      `${low} bis ${high}`,
      `die Hälfte über ${middle}`,
    ],
    atValues: (at, isHigher) =>
      `Mit jeder Annahme auf ihrem Wert, wie oben, liegt er bei ${at}. Hier zählen alle Zweifel zugleich, und in den meisten Ziehungen, die einen haben, liegt er ${isHigher ? 'höher' : 'niedriger'}.`,
  },

  rangeWords: {
    head: 'Wo die Break-evens liegen',
    note: (noun) => `auf der Achse des Diagramms: ${noun}`,
    between: (name, noun, low, high, likely) =>
      `Der Break-even von ${name} (Achse: ${noun}) liegt zwischen ${low} und ${high}, am wahrscheinlichsten bei etwa ${likely}`,
    never: (share) => `in ${share} der Ziehungen lohnt es sich nie`,
    always: (share) => `in ${share} ist es durchweg am günstigsten`,
    several: (share) => `in ${share} gibt es mehrere, und der nächste zählt`,
    none: (name, noun, besides) =>
      `${name} hat keinen Break-even (Achse: ${noun})${besides && `: ${besides}`}.`,
    pair: 'Break-even von',
    of: (one, other) => `${one} und ${other}`,
    mostDraws: 'acht von zehn',
    fromTo: (low, high) => `${low} – ${high}`,
    mostLikely: 'am wahrscheinlichsten',
    noneIn: 'keiner in',
  },

  tornadoWords: {
    head: 'Was den Vorsprung am meisten bewegt',
    note: (first, second) => `Vorsprung von ${first} vor ${second}, im Monat`,
    none: 'Nichts Unsicheres bewegt ihn.',
    tie: 'gleichauf',
    now: (money) => `jetzt ${money}`,
    lead: (name, money) => `${name} um ${money}`,
    explains: (share) => `erklärt ${share} davon, wie weit der Break-even streut`,
    key: (first, second) =>
      `Jeder Balken: ein Wert von seiner Unter- zu seiner Obergrenze, die anderen wie sie sind. Links vom Gleichstand ist ${second} günstiger, rechts davon ${first}. Ein Name führt dorthin, woher seine Spanne kommt.`,
  },

  ownRangeWords: {
    head: 'Wie sicher sind Ihre eigenen Zahlen',
    note: 'als Spannen, etwa 3 bis 8; die Hälfte der Ziehungen liegt unter Ihrer Zahl, die Hälfte darüber',
    add: 'Eine hinzufügen, die unsicher ist',
    ends: (low, high) => `${low} bis ${high}`,
    sure: 'Sie ist sicher',
    asPublished: 'Wie veröffentlicht',
    stillUsing: (text) => `Es gilt weiter ${text}.`,
  },

  growthWords: {
    labels: {
      computeSpend: 'Zuwachs Compute-Kosten',
      services: 'Zuwachs Services',
      engineers: 'Zuwachs Entwickler',
      load: 'Zuwachs Last',
    },
    help: {
      computeSpend: 'Jeden Monat; unter null schrumpfen sie.',
      services: 'Jeden Monat, in ganzen Services.',
      engineers: 'Jeden Monat, in ganzen Personen.',
      load: 'Ausgehende Daten und tägliche Nutzer, jeden Monat.',
    },
    between: (low, high) => `Das Wachstum kann ${low} bis ${high}\u00a0% im Monat betragen.`,
    stillUsing: (text) => `Es gilt weiter ${text}\u00a0%.`,
  },

  monthsWords: {
    cheapestFrom: (name, month) => `${name} am günstigsten ab ${month}`,
    head: 'Wann sich die Antwort ändert',
    note: 'über fünf Jahre, beim erwarteten Wachstum',
    changes: (name, month, count) =>
      `Bei diesem Wachstum wird ${name} etwa im ${month} am günstigsten, in ${months(count)}, den Umzug mitgerechnet.`,
    never: (name) =>
      `Bei diesem Wachstum bleibt ${name} am günstigsten: Das ändert sich in fünf Jahren nicht.`,
    stuck: (inputs) => `Das Wachstum endet am Ende eines Bereichs: ${inputs}.`,
    stuckAt: (input, value, count) => `${input} bei ${value} nach ${months(count)}`,
    running: 'Was ein Monat kostet, ohne den Umzug',
    cumulative: 'Was insgesamt ausgegeben wird, einschließlich eines Umzugs jetzt',
    now: 'jetzt',
    year: (count) => `${count} J.`,
    tableCaption: 'Kosten in den kommenden Jahren',
    runningAfter: (month) => `Monat ${month}`,
    spentAfter: (month) => `Ausgegeben in ${months(month)}`,
  },

  moveWords: {
    saved: 'Wann sich ein Umzug bezahlt macht: Ersparnis gegenüber dem Bleiben, aufaddiert',
    staying: 'bleiben',
    paysBackIn: (month) => `bezahlt in Monat ${month}`,
    thenSaves: (money) => `spart dann ${money} im Monat`,
    caption: (from) => `Umzug von ${from}, gegenüber dem Bleiben`,
    to: 'nach',
    work: 'Einmalaufwand jetzt',
    paysBack: 'jetzt gemacht, lohnt er sich',
    bestMade: 'am besten',
    saves: 'spart in fünf Jahren',
    never: 'nicht in fünf Jahren',
    atOnce: 'sofort',
    after: (count, month) => `nach ${months(count)}, ${month}`,
    stay: 'Bleiben kostet am wenigsten',
    now: 'jetzt',
    nowhere: 'Noch läuft nichts, also muss sich kein Umzug auszahlen.',
  },

  mapWords: {
    youAt: (x) => `Sie: ${x}`,
    head: 'Wer wo am günstigsten ist',
    note: 'alles andere wie bei Ihnen',
    across: 'Von links nach rechts',
    up: 'Von unten nach oben',
    you: 'Sie',
    place: (x, y, costs) => `${x}, ${y}: ${costs} im Monat.`,
    keys: 'Ziehen Sie den Punkt, um Ihre eigenen Zahlen zu bewegen, oder nehmen Sie die Pfeiltasten; Bild auf und ab, Pos1 und Ende gehen weiter.',
    rule: (spend, services) => `Faustregel: unter ${spend} und ${services} Services`,
    tableCaption: (x, y) => `Die günstigste und ihre Summe, nach: ${x} und ${y}`,
    or: ' oder ',
  },
}
