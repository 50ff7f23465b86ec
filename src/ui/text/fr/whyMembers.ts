import type { TranslationOf } from '../words'

export const whyMembers: TranslationOf<typeof import('../en/whyMembers')> = {
  memberWords: {
    head: 'Toutes les plateformes',
    note: (count) => `ces ${count} avec vos chiffres\u202f; choisissez-en une à comparer`,
    platform: 'Plateforme',
    family: 'Famille',
    total: 'Total par mois',
    passes: (cluster) => `${cluster} gagne, compute par mois`,
    sortBy: (column) => `Trier par\u00a0: ${column}`,
    choose: (name, family) => `Comparer ${name} comme ${family}`,
    chosen: 'choisi',
    never: 'jamais',
    always: 'toujours',
    tie: 'toujours à égalité',
    from: (value) => `dès ${value}`,
    upTo: (value) => `jusqu’à ${value}`,
    between: (low, high) => `${low} à ${high}`,
    range: (cluster, parts) => `${cluster} gagne\u00a0: ${parts.join('\u202f; ')}.`,
    rangeOf: { compose: 'contre Compose', paas: 'contre le PaaS' },
    rangePart: (family, first, last) => `${family}, au mieux ${first}, au pire ${last}`,
    rangeSame: (family, all) => `${family}, ${all}`,
    rangeEnd: (passes, name) => `${passes} (${name})`,
    onAny: '(chez tous les fournisseurs)',
    notices: 'Ce que les fournisseurs ont changé',
    noticesNote: 'prix, noms et portes fermées',
  },
}
