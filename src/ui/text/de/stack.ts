import type { TranslationOf } from '../words'

const count = (value: number, one: string, many: string, number: string) =>
  value === 1 ? one : `${number} ${many}`

export const stack: TranslationOf<typeof import('../en/stack')> = {
  stackWords: {
    help: 'Dateien werden nur hier gelesen: Nichts verlässt diese Seite.',
    choose: 'Dateien wählen',
    orDrop: 'oder hier ablegen. Mehrere Dateien eines Stacks werden zusammen gelesen.',
    paste: 'Oder ihren Text einfügen',
    read: 'Lesen',
    pasted: 'Eingefügter Text',
    reading: 'Wird gelesen',
    stop: 'Anhalten',
    stopped: 'Angehalten. Nichts wurde geändert.',
    unreadable: 'Die Dateien ließen sich nicht öffnen. Nichts wurde geändert.',
    nothingChanged: 'Nichts wurde geändert.',
    notRead: 'Nicht gelesen und nicht gezählt:',
    place: (file, line, column) => `${file}, Zeile ${line}, Spalte ${column}`,
    line: (file, line) => `${file}, Zeile ${line}`,
    found: (services, number, platform) =>
      `${count(services, 'Ein Service', 'Services', number)} in ${
        platform === 'compose' ? 'Ihrer Compose-Datei' : 'Ihren Kubernetes-Manifesten'
      } gefunden. Nichts ändert sich, bevor Sie es übernehmen.`,
    foundNone: 'Nichts davon läuft dauernd, es gibt also wenig zu übernehmen.',
    head: 'Was für Ihre Eingaben folgt',
    now: 'Jetzt',
    proposed: 'Gefunden',
    useAll: 'Alle übernehmen',
    use: 'Übernehmen',
    useOf: (label) => `Übernehmen: ${label}`,
    inUse: 'Übernommen',
    inUseOf: (label) => `Übernommen: ${label}`,
    taken: 'Übernommen. „Rückgängig“ bringt zurück, was da war.',
    tableHead: 'Was gefunden wurde',
    columns: {
      service: 'Service',
      replicas: 'Replicas',
      cpu: 'vCPU je Replica',
      memory: 'Speicher je Replica',
      share: 'Compute im Monat',
    },
    more: (number) => `${number} weitere zeigen`,
    assumed: 'angenommen',
    unnamed: 'nicht genannt',
    upTo: (least, most) => `${least} bis ${most}`,
    atTarget: (percent) => `bei ${percent} CPU`,
    notCounted: '–',
    role: { database: 'Datenbank', cache: 'Cache' },
    notesHead: 'Gut zu wissen',
    furtherNotes: (number) => `Und ${number} weitere dieser Art.`,
    alongside: (services, ingresses, budgets) =>
      `Daneben: Services ${services}, Ingresses ${ingresses}, PodDisruptionBudgets ${budgets}. Sie brauchen selbst keine Rechenleistung.`,
  },

  choiceWords: {
    assumed: (services, number) =>
      `${count(services, 'Ein Service nennt', 'Services nennen', number)} keine CPU. Annahme je Replica`,
    vcpu: (amount) => `${amount} vCPU`,
    stores: (names) => `Datenbanken und Caches, nach ihren Images: ${names}. Wo laufen sie in Produktion?`,
    andMore: (number) => `${number} weitere`,
    here: 'In diesem Stack',
    elsewhere: 'Anderswo, verwaltet',
    elsewhereNote:
      'Was anderswo verwaltet wird, kostet gleich viel, wo auch immer der Rest läuft, und bleibt daher außen vor.',
  },

  leftOutWords: {
    once: 'läuft einmal, nicht gezählt',
    profile: 'nur mit Profil, nicht gezählt',
    buildOnly: 'wird gebaut, läuft nie',
    off: 'keine Replicas',
    elsewhere: 'anderswo verwaltet',
  },

  proposalWords: {
    currentPlatform: 'Nach der Art der Datei.',
    services: 'Was dauernd läuft, je einmal gezählt.',
    databases: 'An ihren Images erkannt.',
    peakToAverage:
      'Eine Schätzung: höchste ÷ niedrigste Zahl an Replicas, nach Größe gewichtet. Ihre Last kann weniger schwanken, als vorgesehen ist.',
  },

  stackWhyWords: {
    databasesElsewhere: 'Anderswo verwaltet.',
    hoursAgain: 'Ihre Ops-Stunden galten einer anderen Plattform und werden neu geschätzt.',
    beyond: (found) => `${found} gefunden; hier endet der Rechner.`,
    working: ({ units, price, fixed, floor, platform, gib }) =>
      `${units} Einheiten zu je ${price} (${platform})${fixed && `, dazu ${fixed} für Reserve-Nodes`}${
        floor && `, aber mindestens ${floor}`
      }. Eine Einheit ist 1 vCPU mit ${gib} GiB; jede Replica zählt mit ihrer Höchstzahl.`,
  },

  noteWords: {
    apiVersion: (about, value) =>
      `${about} hat ${value}, eine Version, die wir nicht kennen. Gelesen wie die bekannte.`,
    autoscalerTarget: (about) => `Der Autoscaler ${about} gilt etwas, das nicht in diesen Dateien steht.`,
    bothPlatforms: () =>
      'Es gibt auch Manifeste, daher wurde diese Compose-Datei nicht gezählt: Sie beschreibt womöglich dieselben Services.',
    composeVersion: (_, value) => `Compose hat keine Version ${value}. Gelesen wie die heutige.`,
    count: (about, value) =>
      `${about} verlangt „${value}“ Replicas, das ist keine ganze Zahl. Ohne sie gezählt.`,
    extendsCircle: (about) => `${about} erweitert sich im Kreis selbst; der Kreis wurde aufgetrennt.`,
    extendsMissing: (about, value) =>
      `${about} erweitert ${value}, das nicht in diesen Dateien steht. Nehmen Sie die Datei hinzu, um alles zu zählen.`,
    include: () => 'Dateien unter include: werden nicht verfolgt. Wählen Sie sie mit aus.',
    interpolation: (about, value) =>
      `${about} nimmt eine Zahl aus ${value}, ohne Vorgabewert. Gezählt, als stünde dort nichts.`,
    overlaid: (_, value) => `Als ein Stack gelesen, spätere Dateien über früheren: ${value}.`,
    perNode: (about) =>
      `${about} läuft einmal auf jedem Node; wie viele das sind, ist unbekannt, daher zählt es einmal.`,
    quantity: (about, value) =>
      `${about} verlangt „${value}“, eine Größe, die wir nicht lesen können. Gezählt, als stünde dort nichts.`,
    someSizes: (about, value) =>
      `${value === '1' ? 'Ein Container nennt' : `${value} Container nennen`} keine Größe (${about}); nur die der anderen sind addiert.`,
    unknownKind: (about, value) => `${about} ist vom Typ ${value}, den wir nicht kennen. Nicht gezählt.`,
    versionOne: () =>
      'Services stehen am linken Rand, wie in der ersten Version von Compose. Als Services gelesen.',
  },

  causeWords: {
    aliases: () =>
      'Die Aliase entfalten sich zu Millionen Teilen. Das braucht kein Stack, daher nicht gelesen.',
    binary: () => 'Das ist kein Text. Wählen Sie die YAML-Datei selbst.',
    character: () => 'Ein Wert kann nicht mit @, ` oder % beginnen. Setzen Sie ihn in Anführungszeichen.',
    chart: () =>
      'Das gehört zu einem Helm-Chart. Führen Sie zuerst helm template aus und nehmen Sie dessen Ausgabe.',
    colon: () =>
      'Ein Doppelpunkt steht falsch. Lassen Sie nach dem eines Schlüssels ein Leerzeichen und setzen Sie Werte mit „: “ in Anführungszeichen.',
    conflict: () =>
      'Markierungen eines unfertigen Merges stehen in der Datei (<<<<<<<). Lösen Sie ihn zuerst auf.',
    duplicate: (about) => `„${about}“ kommt zweimal vor. Behalten Sie eines davon.`,
    empty: () => 'Darin steht nichts außer Kommentaren.',
    flat: () =>
      'Jede Zeile beginnt am linken Rand, so ist verloren, was wozu gehört; das geschieht beim Kopieren von einer Webseite. Rücken Sie ein, was unter einem Schlüssel steht, zwei Leerzeichen weiter als ihn, oder kopieren Sie die Datei selbst.',
    helm: () =>
      'Das ist eine Helm-Vorlage. Führen Sie zuerst helm template aus und nehmen Sie dessen Ausgabe.',
    indentation: () =>
      'Die Einrückung passt zu nichts darüber, oder einem Schlüssel fehlt der Doppelpunkt. Zusammengehörige Schlüssel beginnen in derselben Spalte.',
    kustomize: () =>
      'Das ist für Kustomize. Führen Sie zuerst kubectl kustomize aus und nehmen Sie dessen Ausgabe.',
    merge: () => '<< übernimmt Schlüssel aus einem Mapping, und was hier genannt wird, ist keines.',
    nesting: () => 'Über hundert Ebenen tief verschachtelt. Das braucht kein Stack, daher nicht gelesen.',
    notAStack: () =>
      'Weder eine Compose-Datei (services: mit etwas darunter) noch ein Kubernetes-Manifest (apiVersion und kind).',
    quote: () => 'Ein Anführungszeichen wird hier oder weiter oben geöffnet und nicht geschlossen.',
    syntax: () => 'Ab hier ist das kein YAML.',
    tab: () => 'Ein Tabulator steht, wo YAML Leerzeichen will. Ersetzen Sie Tabulatoren durch Leerzeichen.',
    tooLarge: () => 'Zusammen sind die Dateien größer als 20\u00a0MB und wurden nicht gelesen.',
    unclosed: () => 'Eine Klammer wird hier oder weiter oben geöffnet und nicht geschlossen.',
    unknownAlias: (about) => `*${about} zeigt auf einen Anker (&${about}), der nicht darüber steht.`,
  },
}
