import { type Member, platforms } from '../../model'
import { useFormats, useWords } from '../FormatsContext'
import { LineSample } from '../LineSample'
import { useActions } from '../StoreContext'
import { platformWords } from '../text/en/platforms'
import { memberWords } from '../text/en/whyMembers'
import { type MemberColumn, type MemberOrder, memberColumns } from './memberOrder'
import { passingWords } from './passing'

interface MemberTableProps {
  members: readonly Member[]
  cluster: string
  order: MemberOrder
  onOrder(order: MemberOrder): void
}

export function MemberTable({ members, cluster, order, onOrder }: MemberTableProps) {
  const words = useWords()
  const heads: Record<MemberColumn, string> = {
    platform: words(memberWords).platform,
    family: words(memberWords).family,
    total: words(memberWords).total,
    passes: words(memberWords).passes(cluster),
  }
  const direction = order.isDescending ? 'descending' : 'ascending'
  return (
    <table class="member-table" part="table" aria-label={words(memberWords).head}>
      <thead>
        <tr>
          {memberColumns.map((column) => (
            <th
              key={column}
              scope="col"
              class={`member-${column}${column === 'family' ? ' words' : ''}`}
              aria-sort={order.by === column ? direction : 'none'}
            >
              <button
                type="button"
                class="sort"
                title={words(memberWords).sortBy(heads[column])}
                onClick={() =>
                  onOrder({ by: column, isDescending: order.by === column && !order.isDescending })
                }
              >
                <svg class="sort-mark" viewBox="0 0 8 8" aria-hidden="true">
                  <path d="M1 2.5l3 3 3-3" />
                </svg>
                {heads[column]}
              </button>
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {members.map((member) => (
          <MemberRow key={member.platform} member={member} />
        ))}
      </tbody>
    </table>
  )
}

function MemberRow({
  member: { family, platform, isChosen, breakdown, againstCluster },
}: {
  member: Member
}) {
  const words = useWords()
  const formats = useFormats()
  const { setInput } = useActions()
  const { shortName, name } = platforms[platform]
  const familyName = words(platformWords).family[family]
  return (
    <tr class={`of-${family}`} data-marked={isChosen}>
      <th scope="row" class="member-platform">
        <button
          type="button"
          class="member"
          aria-pressed={isChosen}
          title={name}
          aria-label={words(memberWords).choose(shortName, familyName)}
          onClick={() => setInput(family, platform)}
        >
          <LineSample family={family} /> <span class="name">{shortName}</span>
        </button>
        {isChosen && <span class="changed">{words(memberWords).chosen}</span>}
      </th>
      <td class="member-family words">{familyName}</td>
      <td>{formats.money(breakdown.total)}</td>
      <td class="member-passes">{againstCluster ? passingWords(againstCluster, formats) : '–'}</td>
    </tr>
  )
}
