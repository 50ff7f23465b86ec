import type { TranslationOf } from '../words'

export const whyOmissions: TranslationOf<typeof import('../en/whyOmissions')> = {
  omissionWords: {
    head: 'Ce qui n’est pas compté',
    note: 'et qui cet oubli favorise\u202f; un raisonnement, pas une mesure',
    rows: [
      {
        what: 'Stockage objet et disques',
        favours: 'Kubernetes, un peu\u00a0: le volume de chaque claim reste sans doute à moitié vide.',
      },
      { what: 'CI', favours: 'Kubernetes, un peu sans doute\u00a0: les manifestes aussi sont testés.' },
      {
        what: 'Produits d’observabilité',
        favours:
          'Kubernetes\u00a0: beaucoup facturent par hôte ou par conteneur. Un PaaS inclut souvent l’essentiel.',
      },
      {
        what: 'Licences',
        favours: 'Kubernetes sans doute, si l’on facture par machine\u00a0: il en a de réserve.',
      },
      {
        what: 'Contrats de support',
        favours: 'Kubernetes\u00a0: sur son propre hôte, on n’en prend sans doute aucun.',
      },
      {
        what: 'Quotas gratuits',
        favours:
          'Compose et Kubernetes à faible charge\u00a0: un PaaS paraît plus cher que sa première facture.',
      },
      {
        what: 'Tarifs dégressifs du gros trafic sortant',
        favours:
          'Les plateformes au tarif unique\u00a0: les grands clouds prennent moins dès environ 10\u00a0TB par mois.',
      },
      {
        what: 'Capacité spot',
        favours:
          'Compose et la plupart des PaaS\u00a0: certains pods peuvent sans doute tourner sur des nœuds spot.',
      },
      {
        what: 'Astreintes payées',
        favours: 'Qui exploite le plus\u00a0: un PaaS en demande sans doute le moins.',
      },
    ],
  },
}
