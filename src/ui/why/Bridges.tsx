import { type Comparison, type Family, families } from '../../model'
import { useFormats, useWords } from '../FormatsContext'
import type { Names } from '../names'
import { moneyWords } from '../text/en/money'
import { whyWords } from '../text/en/why'
import { Head } from './Head'
import { type ShownBridge, shownBridge } from './shownBridge'

interface BridgesProps {
  comparison: Comparison
  names: Names
}

export function Bridges({ comparison: { breakdowns, cheapest }, names }: BridgesProps) {
  const words = useWords()
  const formats = useFormats()
  const from = [cheapest].flat()[0] as Family
  return (
    <section aria-label={words(whyWords).bridges}>
      <Head title={words(whyWords).bridges} note={words(whyWords).bridgesNote(formats.currency)} />
      <div class="bridges">
        {families
          .filter((family) => family !== from)
          .map((family) => (
            <Bridge
              key={family}
              from={from}
              to={family}
              names={names}
              bridge={shownBridge(breakdowns[from], breakdowns[family], formats.usdRate)}
            />
          ))}
      </div>
    </section>
  )
}

interface BridgeProps {
  from: Family
  to: Family
  names: Names
  bridge: ShownBridge
}

/** Totals and steps between them on one scale; each step begins where the one before it ended. */
function Bridge({ from, to, names, bridge }: BridgeProps) {
  const words = useWords()
  const { money, usdRate } = useFormats()
  const longest = Math.max(1, bridge.from, ...bridge.steps.map((step) => step.to))
  const share = (amount: number) => amount / longest
  const said = (whole: number) => money(whole / usdRate)
  const total = (family: Family, amount: number) => (
    <li class={`bridge-total of-${family}`}>
      <span class="bridge-name name">{names[family].full}</span>
      <span class="bridge-line" style={{ '--from': 0, '--size': share(amount), '--end': share(amount) }}>
        <span class="bridge-bar" />
        <strong>{said(amount)}</strong>
      </span>
    </li>
  )
  return (
    <ol class="bridge">
      {total(from, bridge.from)}
      {bridge.steps.length === 0 && <li class="help">{words(whyWords).same}</li>}
      {bridge.steps.map(({ line, amount, from, to }) => (
        <li key={line}>
          <span class="bridge-name">{words(moneyWords).lines[line]}</span>
          <span
            class="bridge-line"
            data-adds={amount > 0}
            style={{
              '--from': share(Math.min(from, to)),
              '--size': share(Math.abs(amount)),
              '--end': share(to),
            }}
          >
            <span class="bridge-bar" />
            <span>{`${amount > 0 ? '+' : ''}${said(amount)}`}</span>
          </span>
        </li>
      ))}
      {total(to, bridge.to)}
    </ol>
  )
}
