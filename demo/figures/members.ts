// What if another member of a family were chosen? Its total, and where the cluster passes it.
import { type Member, memberAt, memberIds, platforms } from '../../src/model'
import { escapeHtml } from '../embed/markup'
import { examples } from './examples'
import { money, moneyShort } from './numbers'
import { shortNames } from './platformNames'
import { table } from './tables'

const { scenario } = examples.usual

/** The spend from which the cluster is cheaper for good; null where it never is. */
function passedAt({ againstCluster }: Member): number | null {
  if (againstCluster?.kind !== 'crossings') return null
  const last = againstCluster.crossings.at(-1)
  return last?.cheaperAbove === 'kubernetes' ? last.at : null
}

const members = memberIds.map((id) => memberAt(scenario, id))

function passedText(member: Member): string {
  if (member.againstCluster === null) return '–'
  const at = passedAt(member)
  return at === null ? 'never' : `from ${moneyShort(at)}`
}

export const memberTable = (): string =>
  table(
    'Every platform at the usual team’s numbers, and the compute spend from which GKE is cheaper than it',
    '<thead><tr><th scope="col">Platform</th><th scope="col">a month</th><th scope="col">GKE cheaper</th></tr></thead>',
    members.map(
      (member) =>
        `<tr><th scope="row">${escapeHtml(platforms[member.platform].name)} <small>${shortNames[member.family]}</small></th><td>${money(member.breakdown.total)}</td><td>${passedText(member)}</td></tr>`,
    ),
  )

export function memberFigures() {
  const paas = members.filter(({ family }) => family === 'paas')
  const passed = paas
    .flatMap((member) => {
      const at = passedAt(member)
      return at === null ? [] : [{ at, name: platforms[member.platform].shortName }]
    })
    .sort((a, b) => a.at - b.at)
  const never = paas.filter((member) => passedAt(member) === null)
  return {
    'members.count': `${memberIds.length}`,
    'members.earliest': `${moneyShort(passed[0]?.at ?? 0)} (${passed[0]?.name})`,
    'members.never': never.map(({ platform }) => platforms[platform].shortName).join(', '),
  }
}
