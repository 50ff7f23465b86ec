import { useState } from 'preact/hooks'
import { type Member, memberAt, memberIds, platforms, type Scenario } from '../../model'
import { useFormats, useWords } from '../FormatsContext'
import { whyWords } from '../text/en/why'
import { memberWords } from '../text/en/whyMembers'
import { Head } from './Head'
import { MemberTable } from './MemberTable'
import { type MemberOrder, sortMembers } from './memberOrder'
import { Notices } from './Notices'
import { passingRange, passingWords } from './passing'
import { useSliced } from './useSliced'

/** Everything on sale at this scenario, and where the chosen cluster passes it. */
export function Members({ scenario }: { scenario: Scenario }) {
  const words = useWords()
  const formats = useFormats()
  const [order, setOrder] = useState<MemberOrder>({ by: 'total', isDescending: false })
  const { results, isUpdating } = useSliced(scenario, memberIds, memberAt)
  const cluster = platforms[scenario.inputs.kubernetes].shortName
  return (
    <section class="members" aria-label={words(memberWords).head}>
      <Head
        title={words(memberWords).head}
        note={words(memberWords).note(formats.count(memberIds.length))}
        isUpdating={isUpdating}
      />
      {results === null ? (
        <p class="help">{words(whyWords).workingOut}</p>
      ) : (
        <>
          <MemberTable
            members={sortMembers(results, order, formats.locale)}
            cluster={cluster}
            order={order}
            onOrder={setOrder}
          />
          <p class="rules-summary">
            {words(memberWords).range(cluster, [rangeOf('paas'), rangeOf('compose')])}
          </p>
        </>
      )}
      <Notices />
    </section>
  )

  function rangeOf(family: 'compose' | 'paas'): string {
    const { first, last } = passingRange(results ?? [], family)
    const end = (member: Member | undefined) =>
      member?.againstCluster ? passingWords(member.againstCluster, formats) : ''
    const named = (member: Member | undefined) =>
      words(memberWords).rangeEnd(end(member), member ? platforms[member.platform].shortName : '')
    return end(first) === end(last)
      ? words(memberWords).rangeSame(
          words(memberWords).rangeOf[family],
          `${end(first)} ${words(memberWords).onAny}`,
        )
      : words(memberWords).rangePart(words(memberWords).rangeOf[family], named(first), named(last))
  }
}
