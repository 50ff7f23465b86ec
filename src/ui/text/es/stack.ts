import type { TranslationOf } from '../words'

const count = (value: number, one: string, many: string, number: string) =>
  value === 1 ? one : `${number} ${many}`

export const stack: TranslationOf<typeof import('../en/stack')> = {
  stackWords: {
    help: 'Los archivos se leen solo aquí: nada sale de esta página.',
    choose: 'Elegir archivos',
    orDrop: 'o suéltalos aquí. Varios archivos de un mismo stack se leen juntos.',
    paste: 'O pega su texto',
    read: 'Leer',
    pasted: 'Texto pegado',
    reading: 'Leyendo',
    stop: 'Detener',
    stopped: 'Detenido. No se cambió nada.',
    unreadable: 'No se pudieron abrir los archivos. No se cambió nada.',
    nothingChanged: 'No se cambió nada.',
    notRead: 'No leídos, y no contados:',
    place: (file, line, column) => `${file}, línea ${line}, columna ${column}`,
    line: (file, line) => `${file}, línea ${line}`,
    found: (services, number, platform) =>
      `${count(services, 'Un servicio encontrado', 'servicios encontrados', number)} en ${
        platform === 'compose' ? 'tu archivo Compose' : 'tus manifiestos de Kubernetes'
      }. Nada cambia hasta que lo apliques.`,
    foundNone: 'Nada de esto corre todo el tiempo, así que hay poco que aplicar.',
    head: 'Qué se sigue para tus parámetros',
    now: 'Ahora',
    proposed: 'Encontrado',
    useAll: 'Aplicar todo',
    use: 'Aplicar',
    useOf: (label) => `Aplicar: ${label}`,
    inUse: 'Aplicado',
    inUseOf: (label) => `Aplicado: ${label}`,
    taken: 'Aplicado. «Deshacer» devuelve lo que había.',
    tableHead: 'Qué se encontró',
    columns: {
      service: 'Servicio',
      replicas: 'Réplicas',
      cpu: 'vCPU por réplica',
      memory: 'Memoria por réplica',
      share: 'Cómputo al mes',
    },
    more: (number) => `Ver ${number} más`,
    assumed: 'supuesto',
    unnamed: 'sin indicar',
    upTo: (least, most) => `${least} a ${most}`,
    atTarget: (percent) => `al ${percent} de CPU`,
    notCounted: '–',
    role: { database: 'base de datos', cache: 'caché' },
    notesHead: 'Conviene saber',
    furtherNotes: (number) => `Y ${number} más como estas.`,
    alongside: (services, ingresses, budgets) =>
      `Además: Services ${services}, Ingresses ${ingresses}, PodDisruptionBudgets ${budgets}. No tienen cómputo propio.`,
  },

  choiceWords: {
    assumed: (services, number) =>
      `${count(services, 'Un servicio no indica', 'servicios no indican', number)} CPU. Suponer por réplica`,
    vcpu: (amount) => `${amount} vCPU`,
    stores: (names) => `Bases de datos y cachés, por sus imágenes: ${names}. En producción, ¿dónde corren?`,
    andMore: (number) => `${number} más`,
    here: 'En este stack',
    elsewhere: 'Gestionadas aparte',
    elsewhereNote:
      'Lo que se gestiona aparte cuesta lo mismo corra donde corra el resto, así que se deja fuera.',
  },

  leftOutWords: {
    once: 'corre una vez, no se cuenta',
    profile: 'solo con un perfil, no se cuenta',
    buildOnly: 'se construye, nunca corre',
    off: 'sin réplicas',
    elsewhere: 'gestionado aparte',
  },

  proposalWords: {
    currentPlatform: 'Por el tipo de archivo.',
    services: 'Lo que corre todo el tiempo, contado una vez cada uno.',
    databases: 'Reconocidas por sus imágenes.',
    peakToAverage:
      'Una conjetura: réplicas máximas ÷ mínimas, según su tamaño. Tu carga quizá varíe menos de lo previsto.',
  },

  stackWhyWords: {
    databasesElsewhere: 'Gestionadas aparte.',
    hoursAgain: 'Tus horas de ops eran para otra plataforma y se estimarán de nuevo.',
    beyond: (found) => `Se encontraron ${found}; la calculadora acaba aquí.`,
    working: ({ units, price, fixed, floor, platform, gib }) =>
      `${units} unidades a ${price} cada una (${platform})${fixed && `, más ${fixed} por nodos de reserva`}${
        floor && `, pero al menos ${floor}`
      }. Una unidad es 1 vCPU con ${gib} GiB; cuenta cada réplica, en su máximo.`,
  },

  noteWords: {
    apiVersion: (about, value) =>
      `${about} es de ${value}, una versión que no conocemos. Leído como la que conocemos.`,
    autoscalerTarget: (about) => `El autoscaler ${about} es para algo que no está en estos archivos.`,
    bothPlatforms: () =>
      'También hay manifiestos, así que este archivo Compose no se contó: puede describir los mismos servicios.',
    composeVersion: (_, value) => `Compose no tiene versión ${value}. Leído como la actual.`,
    count: (about, value) =>
      `${about} pide «${value}» réplicas, que no es un número entero. Contado sin ellas.`,
    extendsCircle: (about) => `${about} se extiende a sí mismo en círculo, que se cortó.`,
    extendsMissing: (about, value) =>
      `${about} extiende ${value}, que no está en estos archivos. Añade el archivo para contarlo todo.`,
    include: () => 'Los archivos bajo include: no se siguen. Añádelos a los que elijas.',
    interpolation: (about, value) =>
      `${about} toma un número de ${value}, sin valor por defecto. Contado como si no dijera nada.`,
    overlaid: (_, value) => `Leídos como un solo stack, los últimos sobre los primeros: ${value}.`,
    perNode: (about) =>
      `${about} corre una vez en cada nodo; no se sabe cuántos son, así que cuenta una vez.`,
    quantity: (about, value) =>
      `${about} pide «${value}», un tamaño que no sabemos leer. Contado como si no dijera nada.`,
    someSizes: (about, value) =>
      `${value === '1' ? 'Un contenedor no indica' : `${value} contenedores no indican`} tamaño (${about}); solo se sumó el de los otros.`,
    unknownKind: (about, value) => `${about} es de tipo ${value}, que no conocemos. No se cuenta.`,
    versionOne: () =>
      'Hay servicios en el margen izquierdo, como en la primera versión de Compose. Leídos como servicios.',
  },

  causeWords: {
    aliases: () =>
      'Sus alias se despliegan en millones de partes. Ningún stack lo necesita, así que no se leyó.',
    binary: () => 'Esto no es texto. Elige el propio archivo YAML.',
    character: () => 'Un valor no puede empezar por @, ` o %. Ponlo entre comillas.',
    chart: () => 'Esto es de un chart de Helm. Ejecuta antes helm template y trae lo que imprime.',
    colon: () =>
      'Hay dos puntos fuera de lugar. Deja un espacio tras los de una clave y pon entre comillas los valores con «: ».',
    conflict: () => 'El archivo tiene marcas de un merge sin terminar (<<<<<<<). Resuélvelo antes.',
    duplicate: (about) => `«${about}» está dos veces. Deja solo una.`,
    empty: () => 'No hay más que comentarios.',
    flat: () =>
      'Todas las líneas empiezan en el margen izquierdo, así que se perdió qué va dentro de qué; pasa al copiar de una página. Sangra dos espacios más lo que va bajo una clave, o copia el propio archivo.',
    helm: () => 'Esto es una plantilla de Helm. Ejecuta antes helm template y trae lo que imprime.',
    indentation: () =>
      'La sangría no encaja con nada de arriba, o una clave perdió sus dos puntos. Las claves que van juntas empiezan en la misma columna.',
    kustomize: () => 'Esto es para Kustomize. Ejecuta antes kubectl kustomize y trae lo que imprime.',
    merge: () => '<< toma las claves de un mapping, y lo que nombra no lo es.',
    nesting: () => 'Tiene más de cien niveles de anidamiento. Ningún stack lo necesita, así que no se leyó.',
    notAStack: () =>
      'Ni un archivo Compose (services: con algo debajo) ni un manifiesto de Kubernetes (apiVersion y kind).',
    quote: () => 'Se abren unas comillas y no se cierran, aquí o más arriba.',
    syntax: () => 'A partir de aquí esto no es YAML.',
    tab: () => 'Hay un tabulador donde YAML quiere espacios. Cambia los tabuladores por espacios.',
    tooLarge: () => 'Juntos, los archivos superan los 20\u00a0MB y no se leyeron.',
    unclosed: () => 'Se abre un corchete o una llave y no se cierra, aquí o más arriba.',
    unknownAlias: (about) => `*${about} apunta a un ancla (&${about}) que no está más arriba.`,
  },
}
