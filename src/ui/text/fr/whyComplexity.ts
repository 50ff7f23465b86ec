import type { TranslationOf } from '../words'

export const whyComplexity: TranslationOf<typeof import('../en/whyComplexity')> = {
  complexityWords: {
    head: 'Complexité, en heures de votre équipe',
    note: 'hachuré\u00a0: une seule fois\u202f; plein\u00a0: douze mois d’exploitation',
    platform: 'Plateforme',
    once: 'une fois',
    monthly: 'par mois',
    firstYear: 'première année',
    takesOn: 'ce que vous prenez en charge',
    givesBack: 'ce que cela rend',
    nothing: 'peu à apprendre, et rien de lui-même',
  },

  partWords: {
    hosts: { name: 'hôtes', hint: 'À mettre à jour, remplir, remplacer.' },
    proxy: { name: 'proxy', hint: 'Mène les requêtes au bon conteneur.' },
    certificates: { name: 'certificats', hint: 'Obtenus et renouvelés à temps.' },
    backups: { name: 'sauvegardes', hint: 'Copies des bases, et une restauration testée.' },
    handDeploys: {
      name: 'déploiements à la main',
      hint: 'Votre propre script change les images, dans les deux sens.',
    },
    loadBalancer: {
      name: 'équilibreur de charge',
      hint: 'Répartit les requêtes entre les hôtes.',
    },
    services: { name: 'services', hint: 'Chacun décrit dans les termes de la plateforme.' },
    secrets: { name: 'secrets', hint: 'Mots de passe et clés, hors des images.' },
    limits: { name: 'limites', hint: 'Durée, disque, régions, réseaux.' },
    cluster: { name: 'cluster', hint: 'Le plan de contrôle du fournisseur, avec vos réglages.' },
    nodes: { name: 'nœuds', hint: 'Leur taille, leur nombre, leur remplacement.' },
    ingress: { name: 'ingress', hint: 'Fait entrer les requêtes dans le cluster.' },
    autoscaler: { name: 'autoscaler', hint: 'Ajoute et retire des nœuds.' },
    manifests: { name: 'manifestes', hint: 'Du YAML qui dit ce qui tourne.' },
    upgrades: { name: 'montées de version', hint: 'Plusieurs fois par an.' },
    access: { name: 'accès', hint: 'Qui peut faire quoi dans quel namespace (RBAC).' },
  },

  returnWords: {
    scaling: { name: 'mise à l’échelle', hint: 'Plus de copies sous la charge.' },
    selfHealing: { name: 'autoréparation', hint: 'Ce qui tombe redémarre.' },
    rollingUpdates: { name: 'rolling updates', hint: 'De nouvelles versions sans coupure.' },
    manyHosts: { name: 'nombreux hôtes', hint: 'Autant de machines qu’il en faut.' },
    scaleToZero: { name: 'scale to zero', hint: 'Ce que personne n’appelle ne coûte rien.' },
    canary: { name: 'canary', hint: 'Une nouvelle version, d’abord pour quelques-uns.' },
  },

  learningWords: {
    head: 'Un chemin qui marche',
    note: 'l’ordre de l’article\u00a0: Docker en jours, Kubernetes en semaines ou en mois',
    steps: [
      'Images, couches, builds multi-étapes.',
      'Compose\u00a0: tous vos services sur une machine.',
      'Réseaux de conteneurs\u00a0: bridge, host, overlay.',
      'Kubernetes sur votre propre machine, avec kind ou minikube.',
      'Puis pods → deployments → services → ingress → namespaces → RBAC.',
      'Un cluster managé en dernier, si les 80\u00a0% d’un PaaS ne suffisent pas. Aucun n’est obligatoire.',
    ],
  },
}
