import { useEffect } from 'preact/hooks'
import type { Ranges, Scenario } from '../../model'
import { useFormats } from '../FormatsContext'
import { useActions, useStateNow } from '../StoreContext'

interface Question {
  readonly scenario: Scenario
  readonly ranges: Ranges | undefined
  readonly seed: number | undefined
}

/** Hands the verdict how sure it is, and says when nobody looks for it any more. null: not yet worked out. */
export function useTellingLikelihood({ scenario, ranges, seed }: Question, said: string | null): void {
  const { tellLikelihood } = useActions()
  const { locale } = useFormats()
  const stateNow = useStateNow()
  useEffect(() => {
    if (said) tellLikelihood({ scenario, ranges, seed, said, locale, isFollowed: true })
  }, [tellLikelihood, scenario, ranges, seed, said, locale])
  useEffect(
    () => () => {
      const { likelihood } = stateNow()
      if (likelihood) tellLikelihood({ ...likelihood, isFollowed: false })
    },
    [tellLikelihood, stateNow],
  )
}
