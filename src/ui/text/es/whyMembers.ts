import type { TranslationOf } from '../words'

export const whyMembers: TranslationOf<typeof import('../en/whyMembers')> = {
  memberWords: {
    head: 'Todas las plataformas',
    note: (count) => `estas ${count} con tus números; elige una para compararla`,
    platform: 'Plataforma',
    family: 'Familia',
    total: 'Total al mes',
    passes: (cluster) => `${cluster} gana, cómputo al mes`,
    sortBy: (column) => `Ordenar por: ${column}`,
    choose: (name, family) => `Comparar ${name} como ${family}`,
    chosen: 'elegida',
    never: 'nunca',
    always: 'siempre',
    tie: 'siempre empate',
    from: (value) => `desde ${value}`,
    upTo: (value) => `hasta ${value}`,
    between: (low, high) => `de ${low} a ${high}`,
    range: (cluster, parts) => `${cluster} gana: ${parts.join('; ')}.`,
    rangeOf: { compose: 'a Compose', paas: 'al PaaS' },
    rangePart: (family, first, last) => `${family}, en el mejor caso ${first}, en el peor ${last}`,
    rangeSame: (family, all) => `${family}, ${all}`,
    rangeEnd: (passes, name) => `${passes} (${name})`,
    onAny: '(con cualquier proveedor)',
    notices: 'Qué cambiaron los proveedores',
    noticesNote: 'precios, nombres y puertas cerradas',
  },
}
