import type { MovingPart, Return } from '../../../model'

export const complexityWords = {
  head: 'Complexity, in hours of your team',
  note: 'hatched: once; plain: twelve months of running it',
  platform: 'Platform',
  once: 'once',
  monthly: 'a month',
  firstYear: 'first year',
  takesOn: 'what you take on',
  givesBack: 'what it gives back',
  nothing: 'little to learn, and nothing by itself',
}

interface PartWords {
  readonly name: string
  readonly hint: string
}

export const partWords: Record<MovingPart, PartWords> = {
  hosts: { name: 'hosts', hint: 'Machines you patch, fill and replace yourself.' },
  proxy: { name: 'proxy', hint: 'What takes requests from outside to the right container.' },
  certificates: { name: 'certificates', hint: 'TLS certificates, fetched and renewed in time.' },
  backups: { name: 'backups', hint: 'Copies of your databases, and now and then a restore to trust them.' },
  handDeploys: {
    name: 'deploys by hand',
    hint: 'Your own script puts the new image in place and the old one back.',
  },
  loadBalancer: {
    name: 'load balancer',
    hint: 'Spreads requests over several hosts and skips one that is down.',
  },
  services: { name: 'services', hint: 'Each service described in the platform’s own terms.' },
  secrets: { name: 'secrets', hint: 'Passwords and keys, kept out of the image and given at start.' },
  limits: { name: 'limits', hint: 'What the platform does not allow: run time, disk, regions, networks.' },
  cluster: { name: 'cluster', hint: 'The control plane the vendor runs, and the settings that stay yours.' },
  nodes: { name: 'nodes', hint: 'The machines pods run on: their size, number and replacement.' },
  ingress: { name: 'ingress', hint: 'Rules that lead requests into the cluster.' },
  autoscaler: { name: 'autoscaler', hint: 'Adds and removes nodes with the load, within bounds you set.' },
  manifests: { name: 'manifests', hint: 'YAML for each service: what should run, how often, with what.' },
  upgrades: { name: 'upgrades', hint: 'A new version several times a year, tried before it is due.' },
  access: { name: 'access', hint: 'Roles that say who may do what in which namespace (RBAC).' },
}

export const returnWords: Record<Return, PartWords> = {
  scaling: { name: 'scaling', hint: 'More copies under load, fewer after it.' },
  selfHealing: { name: 'self-healing', hint: 'What crashes is started again, elsewhere if need be.' },
  rollingUpdates: { name: 'rolling updates', hint: 'New versions come in step by step, without a gap.' },
  manyHosts: { name: 'many hosts', hint: 'One workload over as many machines as it needs.' },
  scaleToZero: { name: 'scale to zero', hint: 'What nobody asks for costs nothing.' },
  canary: { name: 'canary', hint: 'A new version for a few users first.' },
}

export const learningWords = {
  head: 'A path that works',
  note: 'the article’s order: Docker in days, Kubernetes in weeks to months',
  steps: [
    'Images and their layers: build one, run it, make it small.',
    'Compose: all your services on one machine.',
    'Container networking: how containers find each other, on one host and across hosts.',
    'Kubernetes on your own machine first, with kind or minikube.',
    'Then, in this order: pods → deployments → services → ingress → namespaces → RBAC.',
    'A managed cluster last, when you know what it should do for you.',
  ],
}
