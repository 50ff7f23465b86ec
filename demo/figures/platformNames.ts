// What are the three families and their members called on these pages?
import { type Family, families, platforms } from '../../src/model'
import type { Example } from './examples'

export { families }

export const familyNames: Readonly<Record<Family, string>> = {
  compose: 'Docker Compose',
  paas: 'Managed PaaS',
  kubernetes: 'Kubernetes',
}

export const shortNames: Readonly<Record<Family, string>> = {
  compose: 'Compose',
  paas: 'PaaS',
  kubernetes: 'Kubernetes',
}

export const inSentence: Readonly<Record<Family, string>> = { ...familyNames, paas: 'a managed PaaS' }

/** The member that an example compares. */
export const memberName = ({ scenario }: Example, family: Family): string =>
  platforms[scenario.inputs[family]].name
