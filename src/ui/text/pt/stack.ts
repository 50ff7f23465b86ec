import type { TranslationOf } from '../words'

const count = (value: number, one: string, many: string, number = String(value)) =>
  value === 1 ? one : `${number} ${many}`

const emptyAsIf = 'Contado como se não dissesse nada.'
const noStack = 'Nenhuma stack precisa disso, por isso não foi lido.'

export const stack: TranslationOf<typeof import('../en/stack')> = {
  stackWords: {
    help: 'Os arquivos são lidos aqui e em nenhum outro lugar: nada sai desta página.',
    choose: 'Escolher arquivos',
    orDrop: 'ou solte-os aqui. Vários arquivos de uma mesma stack são lidos juntos.',
    paste: 'Ou cole o texto deles',
    read: 'Ler',
    pasted: 'Texto colado',
    reading: 'Lendo',
    stop: 'Parar',
    stopped: 'Interrompido. Nada foi alterado.',
    unreadable: 'Não foi possível abrir os arquivos. Nada foi alterado.',
    nothingChanged: 'Nada foi alterado.',
    notRead: 'Não lidos, e não contados:',
    place: (file, line, column) => `${file}, linha ${line}, coluna ${column}`,
    line: (file, line) => `${file}, linha ${line}`,
    found: (services, number, platform) =>
      `${count(services, 'Um serviço encontrado', 'serviços encontrados', number)} ${
        platform === 'compose' ? 'no seu arquivo Compose' : 'nos seus manifestos do Kubernetes'
      }. Nada muda até você aplicar.`,
    foundNone: 'Nada aqui roda o tempo todo, então há pouco a aproveitar.',
    head: 'O que isso significa para as suas entradas',
    now: 'Agora',
    proposed: 'Encontrado',
    useAll: 'Usar tudo',
    use: 'Usar',
    useOf: (label) => `Usar: ${label}`,
    inUse: 'Em uso',
    inUseOf: (label) => `Em uso: ${label}`,
    taken: 'Aplicado. Desfazer traz de volta o que havia.',
    tableHead: 'O que foi encontrado',
    columns: {
      service: 'Serviço',
      replicas: 'Réplicas',
      cpu: 'vCPU cada',
      memory: 'Memória cada',
      share: 'Da computação por mês',
    },
    more: (number) => `Mostrar mais ${number}`,
    assumed: 'presumido',
    unnamed: 'não informada',
    upTo: (least, most) => `${least} a ${most}`,
    atTarget: (percent) => `a ${percent} de CPU`,
    notCounted: '–',
    role: { database: 'banco de dados', cache: 'cache' },
    notesHead: 'Bom saber',
    furtherNotes: (number) => `E mais ${number} como estas.`,
    alongside: (services, ingresses, budgets) =>
      `Além disso: Services ${services}, Ingresses ${ingresses}, PodDisruptionBudgets ${budgets}. Não têm computação própria.`,
  },
  choiceWords: {
    assumed: (services, number) =>
      `${count(services, 'Um serviço não informa', 'serviços não informam', number)} CPU. Presumir para cada réplica`,
    vcpu: (amount) => `${amount} vCPU`,
    stores: (names) => `Bancos de dados e caches, pelas imagens: ${names}. Em produção, onde eles rodam?`,
    andMore: (number) => `mais ${number}`,
    here: 'Nesta stack',
    elsewhere: 'Gerenciados em outro lugar',
    elsewhereNote:
      'O que é gerenciado em outro lugar custa o mesmo onde quer que o resto rode, por isso fica de fora.',
  },
  leftOutWords: {
    once: 'roda uma vez, não contado',
    profile: 'só com um profile, não contado',
    buildOnly: 'construído, nunca rodado',
    off: 'sem réplicas',
    elsewhere: 'gerenciado em outro lugar',
  },
  proposalWords: {
    currentPlatform: 'Pelo tipo de arquivo.',
    services: 'O que roda o tempo todo, cada um contado uma vez.',
    databases: 'Reconhecidos pelas imagens.',
    peakToAverage:
      'Um palpite: réplicas no máximo ÷ no mínimo, por tamanho. A sua carga pode oscilar menos do que o previsto.',
  },
  stackWhyWords: {
    databasesElsewhere: 'Gerenciados em outro lugar.',
    hoursAgain: 'As suas horas de ops eram de outra plataforma e serão estimadas de novo.',
    beyond: (found) => `Encontrado: ${found}; a calculadora vai só até aqui.`,
    working: ({ units, price, fixed, floor, platform, gib }) =>
      `${units} unidades a ${price} cada em ${platform}${fixed && `, e ${fixed} de nós de reserva`}${
        floor && `, mas no mínimo ${floor}`
      }. Uma unidade é 1 vCPU com ${gib} GiB; conta cada réplica no seu máximo.`,
  },
  noteWords: {
    apiVersion: (about, value) =>
      `${about} é de ${value}, uma versão que não conhecemos. Lido como a que conhecemos.`,
    autoscalerTarget: (about) => `O autoscaler ${about} é para algo que não está nestes arquivos.`,
    bothPlatforms: () =>
      'Há também manifestos, por isso este arquivo Compose não foi contado: pode descrever os mesmos serviços.',
    composeVersion: (_, value) => `O Compose não tem versão ${value}. Lido como a de hoje.`,
    count: (about, value) =>
      `${about} pede “${value}” réplicas, que não é um número inteiro. Contado sem isso.`,
    extendsCircle: (about) => `${about} estende a si mesmo em círculo, que foi cortado.`,
    extendsMissing: (about, value) =>
      `${about} estende ${value}, que não está entre estes arquivos. Adicione o arquivo para uma contagem completa.`,
    include: () => 'Arquivos em include: não são seguidos. Adicione-os aos que você escolher.',
    interpolation: (about, value) =>
      `${about} tira um número de ${value}, que não tem valor padrão. ${emptyAsIf}`,
    overlaid: (_, value) => `Lidos como uma só stack, os últimos arquivos sobre os primeiros: ${value}.`,
    perNode: (about) => `${about} roda uma vez em cada nó; quantos são não se sabe, por isso conta uma vez.`,
    quantity: (about, value) => `${about} pede “${value}”, um tamanho que não sabemos ler. ${emptyAsIf}`,
    someSizes: (about, value) =>
      `${value === '1' ? 'Um contêiner' : `${value} contêineres`} de ${about} não ${value === '1' ? 'informa' : 'informam'} tamanho; só os dos outros foram somados.`,
    unknownKind: (about, value) => `${about} é um ${value}, que não conhecemos. Não contado.`,
    versionOne: () =>
      'Os serviços começam na margem esquerda, como na primeira versão do Compose. Lidos como serviços.',
  },
  causeWords: {
    aliases: () => `Os seus aliases se desdobram em milhões de partes. ${noStack}`,
    binary: () => 'Isto não é texto. Escolha o próprio arquivo YAML.',
    character: () => 'Um valor não pode começar com @, ` ou %. Coloque-o entre aspas.',
    chart: () => 'Isto faz parte de um chart Helm. Rode antes helm template e traga a saída.',
    colon: () =>
      'Há dois-pontos fora do lugar. Deixe um espaço depois dos dois-pontos de uma chave e coloque entre aspas os valores com “: ”.',
    conflict: () => 'O arquivo tem marcas de um merge inacabado (<<<<<<<). Resolva-o antes.',
    duplicate: (about) => `“${about}” aparece duas vezes. Fique com uma.`,
    empty: () => 'Não há nada nele além de comentários.',
    flat: () =>
      'Todas as linhas começam na margem esquerda, então se perdeu o que pertence a quê, como acontece ao copiar uma listagem de uma página. Recue o que fica sob uma chave dois espaços além dela, ou copie o próprio arquivo.',
    helm: () => 'Isto é um template Helm. Rode antes helm template e traga a saída.',
    indentation: () =>
      'O recuo não combina com nada acima, ou uma chave perdeu os dois-pontos. Chaves do mesmo nível começam na mesma coluna.',
    kustomize: () => 'Isto é para o Kustomize. Rode antes kubectl kustomize e traga a saída.',
    merge: () => '<< herda as chaves de um mapping, e o que ele indica não é um.',
    nesting: () => `O aninhamento passa de cem níveis. ${noStack}`,
    notAStack: () =>
      'Nem arquivo Compose (services: com algo embaixo) nem manifesto do Kubernetes (apiVersion e kind).',
    quote: () => 'Uma aspa foi aberta e não fechada, aqui ou acima.',
    syntax: () => 'A partir daqui isto não é YAML.',
    tab: () => 'Há um tab onde o YAML quer espaços. Troque tabs por espaços.',
    tooLarge: () => 'Juntos, os arquivos passam de 20 MB e não foram lidos.',
    unclosed: () => 'Um colchete ou uma chave foi aberta e não fechada, aqui ou acima.',
    unknownAlias: (about) => `*${about} aponta para uma âncora (&${about}) que não está acima.`,
  },
}
