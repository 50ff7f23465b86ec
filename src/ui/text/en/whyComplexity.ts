import type { MovingPart, Return } from '../../../model'
import { wordSet } from '../words'

export const complexityWords = wordSet('complexityWords', {
  head: 'Complexity, in hours of your team',
  note: 'hatched: once; plain: twelve months of running it',
  platform: 'Platform',
  once: 'once',
  monthly: 'a month',
  firstYear: 'first year',
  takesOn: 'what you take on',
  givesBack: 'what it gives back',
  nothing: 'little to learn, and nothing by itself',
})

interface PartWords {
  readonly name: string
  readonly hint: string
}

export const partWords = wordSet<Record<MovingPart, PartWords>>('partWords', {
  hosts: { name: 'hosts', hint: 'You patch, fill and replace them.' },
  proxy: { name: 'proxy', hint: 'Takes requests to the right container.' },
  certificates: { name: 'certificates', hint: 'Fetched and renewed in time.' },
  backups: { name: 'backups', hint: 'Copies of databases, and a tested restore.' },
  handDeploys: {
    name: 'deploys by hand',
    hint: 'Your own script swaps images, and back.',
  },
  loadBalancer: {
    name: 'load balancer',
    hint: 'Spreads requests over hosts.',
  },
  services: { name: 'services', hint: 'Each described in the platform’s own terms.' },
  secrets: { name: 'secrets', hint: 'Passwords and keys, kept out of images.' },
  limits: { name: 'limits', hint: 'On run time, disk, regions, networks.' },
  cluster: { name: 'cluster', hint: 'The vendor’s control plane, with your settings.' },
  nodes: { name: 'nodes', hint: 'Their size, number and replacement.' },
  ingress: { name: 'ingress', hint: 'Leads requests into the cluster.' },
  autoscaler: { name: 'autoscaler', hint: 'Adds and removes nodes.' },
  manifests: { name: 'manifests', hint: 'YAML that says what runs.' },
  upgrades: { name: 'upgrades', hint: 'Several times a year.' },
  access: { name: 'access', hint: 'Who may do what in which namespace (RBAC).' },
})

export const returnWords = wordSet<Record<Return, PartWords>>('returnWords', {
  scaling: { name: 'scaling', hint: 'More copies under load.' },
  selfHealing: { name: 'self-healing', hint: 'What crashes starts again.' },
  rollingUpdates: { name: 'rolling updates', hint: 'New versions without a gap.' },
  manyHosts: { name: 'many hosts', hint: 'As many machines as a workload needs.' },
  scaleToZero: { name: 'scale to zero', hint: 'What nobody asks for costs nothing.' },
  canary: { name: 'canary', hint: 'A new version for a few users first.' },
})

export const learningWords = wordSet('learningWords', {
  head: 'A path that works',
  note: 'the article’s order: Docker in days, Kubernetes in weeks to months',
  steps: [
    'Images, layers, multi-stage builds.',
    'Compose: all your services on one machine.',
    'Container networking: bridge, host, overlay.',
    'Kubernetes on your own machine, with kind or minikube.',
    'Then pods → deployments → services → ingress → namespaces → RBAC.',
    'A managed cluster last, if a PaaS’s 80\u00a0% will not do. None is required.',
  ],
})
