import { useRef } from 'preact/hooks'
import { selectComparison, selectComputeChanges } from '../../store'
import { useFormats } from '../FormatsContext'
import { namesOf } from '../names'
import { useStore } from '../StoreContext'
import { answer, caveat, kubernetesPays, plainText, type Run } from '../text/en/verdict'
import { useResting } from '../useResting'
import { findCaveat, rank, whereKubernetesPays } from './verdict'

const untilSpoken = 400

function Runs({ runs }: { runs: readonly Run[] }) {
  return (
    <>
      {runs.map((run, index) => {
        if (typeof run === 'string') return run
        if (run.family)
          return (
            <span key={index} class={`of-${run.family}`}>
              {run.text}
            </span>
          )
        return <strong key={index}>{run.text}</strong>
      })}
    </>
  )
}

/** Says nothing on arrival, and each later verdict once it has come to rest. */
function Spoken({ text }: { text: string }) {
  const rested = useResting(text, untilSpoken)
  const first = useRef(text)
  if (rested !== first.current) first.current = ''
  return (
    <p role="status" class="unseen">
      {rested === first.current ? '' : rested}
    </p>
  )
}

export function Verdict() {
  const { inputs } = useStore((state) => state.scenario)
  const comparison = useStore(selectComparison)
  const changes = useStore(selectComputeChanges)
  const formats = useFormats()
  const names = namesOf(inputs)
  const ranking = rank(comparison)
  const catches = findCaveat(comparison, ranking)
  const title = answer(ranking, names, formats)
  const detail = [
    ...kubernetesPays(whereKubernetesPays(changes, inputs.computeSpend), inputs.computeSpend, names, formats),
    ...(catches ? [' ', ...caveat(catches, inputs.uptimeTarget, names, formats)] : []),
  ]
  return (
    <div class="verdict" part="verdict">
      <h2 class="answer">
        <Runs runs={title} />
      </h2>
      <p class="pays">
        <Runs runs={detail} />
      </p>
      <Spoken text={plainText([...title, ' ', ...detail])} />
    </div>
  )
}
