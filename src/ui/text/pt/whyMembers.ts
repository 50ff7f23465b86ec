import type { TranslationOf } from '../words'

export const whyMembers: TranslationOf<typeof import('../en/whyMembers')> = {
  memberWords: {
    head: 'Todas as plataformas',
    note: (count) => `estas ${count} com os seus números; escolha uma para comparar`,
    platform: 'Plataforma',
    family: 'Família',
    total: 'Total por mês',
    passes: (cluster) => `${cluster} sai mais barato, computação por mês`,
    sortBy: (column) => `Ordenar por ${column}`,
    choose: (name, family) => `Comparar ${name} como ${family}`,
    chosen: 'escolhida',
    never: 'nunca',
    always: 'sempre',
    tie: 'sempre empate',
    from: (value) => `a partir de ${value}`,
    upTo: (value) => `até ${value}`,
    between: (low, high) => `${low} a ${high}`,
    range: (cluster, parts) => `${cluster} sai mais barato ${parts.join('; ')}.`,
    rangeOf: { compose: 'que o Compose', paas: 'que o PaaS' },
    rangePart: (family, first, last) => `${family}: de ${first} a ${last}`,
    rangeSame: (family, all) => `${family}: ${all}`,
    rangeEnd: (passes, name) => `${name} (${passes})`,
    onAny: 'com qualquer um deles',
    notices: 'O que os fornecedores mudaram',
    noticesNote: 'preços, nomes e portas fechadas',
  },
}
