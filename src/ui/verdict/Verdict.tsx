import { useRef } from 'preact/hooks'
import { type CalculatorState, type Likelihood, selectComparison, selectComputeChanges } from '../../store'
import { useFormats } from '../FormatsContext'
import { namesOf } from '../names'
import { useRestedState, useStore } from '../StoreContext'
import { verdictWords } from '../text/en/verdict'
import type { Formats } from '../text/format'
import { plainText, type Run } from '../text/run'
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

function sentences(state: CalculatorState, formats: Formats) {
  const { inputs } = state.scenario
  const comparison = selectComparison(state)
  const names = namesOf(inputs, formats.words)
  const { answer, kubernetesPays, caveat } = formats.words(verdictWords)
  const ranking = rank(comparison)
  const catches = findCaveat(comparison, ranking)
  const pays = whereKubernetesPays(selectComputeChanges(state), inputs.computeSpend)
  return {
    title: answer(ranking, names, formats),
    detail: [
      ...kubernetesPays(pays, inputs.computeSpend, names, formats),
      ...(catches ? [' ', ...caveat(catches, inputs.uptimeTarget, names, formats)] : []),
    ],
  }
}

/** Null where it was said to a reader of another language. */
const likelihoodIn = ({ likelihood }: CalculatorState, { locale }: Formats) =>
  likelihood?.locale === locale ? likelihood : null

const isOfNow = ({ scenario, extras }: CalculatorState, { ranges, seed, ...of }: Likelihood): boolean =>
  of.scenario === scenario && ranges === extras.ranges && seed === extras.seed

export interface VerdictText {
  readonly answer: string
  readonly detail: string
}

/** As plain text, for whoever reads it out or writes it down. */
export function verdictText(state: CalculatorState, formats: Formats): VerdictText {
  const { title, detail } = sentences(state, formats)
  const likelihood = likelihoodIn(state, formats)
  const howSure = likelihood && isOfNow(state, likelihood) ? ` ${likelihood.said}` : ''
  return { answer: plainText(title), detail: plainText(detail) + howSure }
}

/** Says nothing on arrival, and each later verdict once it has come to rest. */
function Spoken() {
  const { answer, detail } = verdictText(useRestedState(untilSpoken), useFormats())
  const text = `${answer} ${detail}`
  const first = useRef(text)
  if (text !== first.current) first.current = ''
  return (
    <p role="status" class="unseen">
      {text === first.current ? '' : text}
    </p>
  )
}

const everything = (state: CalculatorState) => state

function Seen() {
  const state = useStore(everything)
  const formats = useFormats()
  const { title, detail } = sentences(state, formats)
  const likelihood = likelihoodIn(state, formats)
  const isNow = likelihood !== null && isOfNow(state, likelihood)
  return (
    <>
      <h2 class="answer">
        <Runs runs={title} />
      </h2>
      <p class="pays">
        <Runs runs={detail} />
      </p>
      {likelihood && (isNow || likelihood.isFollowed) && (
        <p class="pays" data-stale={!isNow}>
          {likelihood.said}
        </p>
      )}
    </>
  )
}

export const Verdict = () => (
  <div class="verdict" part="verdict">
    <Seen />
    <Spoken />
  </div>
)
