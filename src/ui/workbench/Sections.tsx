import { useCallback, useMemo, useState } from 'preact/hooks'
import { dataReadOn, assumptions as figures, isAssumptionId, isPriceId, type OverrideId } from '../../model'
import type { LazyPart } from '../Calculator'
import { Disclosure } from '../Disclosure'
import { Footer } from '../Footer'
import { useFormats, useWords } from '../FormatsContext'
import { readInput, unreadReading } from '../inputs/reading'
import { lazy } from '../lazy'
import { Money } from '../money/Money'
import { useStore } from '../StoreContext'
import { assumptionsWords } from '../text/en/assumptions'
import { workbenchWords } from '../text/en/workbench'
import { Arriving } from './Arriving'
import { type Tell, tellWith, type VerdictSaid } from './tell'

const stack = lazy(() => import('../stack'), ['more'])
const why = lazy(() => import('../why'), ['why', 'evidence'])
const outlook = lazy(() => import('../outlook'), ['more', 'evidence'])
const assumptions = lazy(() => import('../assumptions'), ['evidence', 'assumptions'])
const takeAlong = lazy(() => import('../takeAlong'), ['more', 'evidence'])

export type OnLoadError = ((part: LazyPart) => void) | undefined

interface SectionsProps {
  verdictText: VerdictSaid
  onLoadError: OnLoadError
}

/** Where the money goes, and what a reader opens to follow it further. */
export function Sections({ verdictText, onLoadError }: SectionsProps) {
  const words = useWords()
  const changed = useStore((state) => Object.keys(state.scenario.overrides).length)
  const formats = useFormats()
  const tell = useMemo((): Tell => tellWith(verdictText), [verdictText])
  const failed = (part: LazyPart) => (onlyWords?: 'words') => onLoadError?.(onlyWords ?? part)
  const [wanted, setWanted] = useState<OverrideId | null>(null)
  const onFocused = useCallback(() => setWanted(null), [])
  const onAssumption = useCallback((id: string) => {
    if (isAssumptionId(id) || isPriceId(id)) setWanted(id)
  }, [])
  return (
    <div class="sections">
      <Money />
      <Disclosure title={words(workbenchWords).stack} note={words(workbenchWords).stackNote}>
        {() => (
          <Arriving section={stack} onError={failed('stack')}>
            {({ FromStack }) => <FromStack />}
          </Arriving>
        )}
      </Disclosure>
      <Disclosure title={words(workbenchWords).why} note={words(workbenchWords).whyNote}>
        {() => (
          <Arriving section={why} onError={failed('why')}>
            {({ Why }) => <Why onAssumption={onAssumption} />}
          </Arriving>
        )}
      </Disclosure>
      <Disclosure title={words(workbenchWords).outlook} note={words(workbenchWords).outlookNote}>
        {() => (
          <Arriving section={outlook} onError={failed('outlook')}>
            {({ Outlook }) => <Outlook {...{ onAssumption, readInput, unreadReading }} />}
          </Arriving>
        )}
      </Disclosure>
      <Disclosure
        title={words(assumptionsWords).title}
        note={words(assumptionsWords).note(
          formats.count(Object.keys(figures).length),
          changed,
          formats.count(changed),
          formats.date(dataReadOn),
        )}
        isWanted={wanted !== null}
      >
        {() => (
          <Arriving section={assumptions} onError={failed('assumptions')}>
            {({ Assumptions }) => <Assumptions focusOn={wanted} onFocused={onFocused} />}
          </Arriving>
        )}
      </Disclosure>
      <Disclosure title={words(workbenchWords).compare} note={words(workbenchWords).compareNote}>
        {() => (
          <Arriving section={takeAlong} onError={failed('takeAlong')}>
            {({ Compare }) => <Compare tell={tell} />}
          </Arriving>
        )}
      </Disclosure>
      <Disclosure title={words(workbenchWords).takeAlong} note={words(workbenchWords).takeAlongNote}>
        {() => (
          <Arriving section={takeAlong} onError={failed('takeAlong')}>
            {({ TakeAlong }) => <TakeAlong tell={tell} />}
          </Arriving>
        )}
      </Disclosure>
      <Footer />
    </div>
  )
}
