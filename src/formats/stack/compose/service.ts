// What does one Compose service run, how often, and how large?
import { roleOf } from '../images'
import type { Notes } from '../notes'
import { readComposeGib, readCount, readCpus } from '../quantity'
import type { LeftOut, Workload } from '../workload'
import { child, childAlong, itemsOf, textOf, type YamlNode } from '../yaml'
import { interpolate } from './interpolate'
import type { NamedService } from './projects'

type Read = (node: YamlNode | undefined, parse: (text: string) => number | null) => number | null

/** Names of work that is done once, where nothing says outright that it ends. */
const doneOnce =
  /(?:^|[-_/ ])(?:migrat(?:e|or|ions?)|seed(?:er|s)?|init|setup|bootstrap|createbuckets)(?:$|[-_ ])/
/** Commands that end at once, of a service that is there for its image. */
const endsAtOnce = /^(?:\/bin\/)?(?:true|:|echo\b.*|exit 0)$/

const wordsOf = (node: YamlNode | undefined): string =>
  interpolate(
    textOf(node) ??
      itemsOf(node)
        .map((item) => textOf(item) ?? '')
        .join(' '),
  ).text

const jobModes: readonly (string | undefined)[] = ['replicated-job', 'global-job']

const leftOutOf = (
  { name, node }: NamedService,
  replicas: number,
  awaited: ReadonlySet<string>,
): LeftOut | null => {
  const command = wordsOf(child(node, 'command')) || wordsOf(child(node, 'entrypoint'))
  const isServing = child(node, 'ports') ?? child(node, 'expose')
  const restart = textOf(child(node, 'restart')) ?? ''
  if (child(node, 'build') && endsAtOnce.test(command)) return 'buildOnly'
  if (jobModes.includes(textOf(childAlong(node, 'deploy', 'mode'))) || awaited.has(name)) return 'once'
  if (replicas === 0 || child(node, 'provider')) return 'off'
  if (itemsOf(child(node, 'profiles')).length > 0) return 'profile'
  const looksOnce = doneOnce.test(name) || doneOnce.test(command.slice(0, 200))
  return looksOnce && !isServing && !/^(?:always|unless-stopped)/.test(restart) ? 'once' : null
}

export const readService = (service: NamedService, awaited: ReadonlySet<string>, notes: Notes): Workload => {
  const { name, node, file, at } = service
  const place = file.lineOf(at)
  const read: Read = (value, parse) => {
    const said = textOf(value)
    if (said === undefined) return null
    const { text, missing } = interpolate(said)
    const found = parse(text)
    if (found !== null) return found
    if (missing.length > 0) notes.add('interpolation', place, name, missing.join(', '))
    else notes.add(parse === readCount ? 'count' : 'quantity', place, name, said)
    return null
  }
  const deploy = child(node, 'deploy')
  const reserved = childAlong(deploy, 'resources', 'reservations')
  const limits = childAlong(deploy, 'resources', 'limits')
  const replicas = read(child(deploy, 'replicas'), readCount) ?? read(child(node, 'scale'), readCount) ?? 1
  if (textOf(child(deploy, 'mode')) === 'global') notes.add('perNode', place, name)
  return {
    name,
    kind: 'service',
    leftOut: leftOutOf(service, replicas, awaited),
    role: roleOf(wordsOf(child(node, 'image'))),
    replicas,
    least: replicas,
    most: replicas,
    target: null,
    cpu:
      read(child(reserved, 'cpus'), readCpus) ??
      read(child(limits, 'cpus'), readCpus) ??
      read(child(node, 'cpus') ?? child(node, 'cpu_count'), readCpus),
    memory:
      read(child(reserved, 'memory'), readComposeGib) ??
      read(child(node, 'mem_reservation'), readComposeGib) ??
      read(child(limits, 'memory'), readComposeGib) ??
      read(child(node, 'mem_limit'), readComposeGib),
    ...place,
  }
}
