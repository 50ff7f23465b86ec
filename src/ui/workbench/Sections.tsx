import { useCallback, useMemo, useState } from 'preact/hooks'
import { isAssumptionId, isPriceId, type OverrideId } from '../../model'
import type { LazyPart } from '../Calculator'
import { Disclosure } from '../Disclosure'
import { Footer } from '../Footer'
import { useFormats } from '../FormatsContext'
import { lazy } from '../lazy'
import { Money } from '../money/Money'
import { useStore } from '../StoreContext'
import { assumptionsNote, assumptionsTitle } from '../text/en/assumptions'
import { workbenchWords } from '../text/en/workbench'
import { Arriving } from './Arriving'
import { type Tell, tellWith, type VerdictSaid } from './tell'

const stack = lazy(() => import('../stack'))
const why = lazy(() => import('../why'))
const assumptions = lazy(() => import('../assumptions'))
const takeAlong = lazy(() => import('../takeAlong'))

export type OnLoadError = ((part: LazyPart) => void) | undefined

interface SectionsProps {
  verdictText: VerdictSaid
  onLoadError: OnLoadError
}

/** Where the money goes, and what a reader opens to follow it further. */
export function Sections({ verdictText, onLoadError }: SectionsProps) {
  const overrides = useStore((state) => state.scenario.overrides)
  const formats = useFormats()
  const tell = useMemo((): Tell => tellWith(verdictText), [verdictText])
  const failed = () => onLoadError?.('takeAlong')
  const [wanted, setWanted] = useState<OverrideId | null>(null)
  const onFocused = useCallback(() => setWanted(null), [])
  const onAssumption = useCallback((id: string) => {
    if (isAssumptionId(id) || isPriceId(id)) setWanted(id)
  }, [])
  return (
    <div class="sections">
      <Money />
      <Disclosure title={workbenchWords.stack} note={workbenchWords.stackNote}>
        {() => (
          <Arriving section={stack} onError={() => onLoadError?.('stack')}>
            {({ FromStack }) => <FromStack />}
          </Arriving>
        )}
      </Disclosure>
      <Disclosure title={workbenchWords.why} note={workbenchWords.whyNote}>
        {() => (
          <Arriving section={why} onError={() => onLoadError?.('why')}>
            {({ Why }) => <Why onAssumption={onAssumption} />}
          </Arriving>
        )}
      </Disclosure>
      <Disclosure
        title={assumptionsTitle}
        note={assumptionsNote(overrides, formats)}
        isWanted={wanted !== null}
      >
        {() => (
          <Arriving section={assumptions} onError={() => onLoadError?.('assumptions')}>
            {({ Assumptions }) => <Assumptions focusOn={wanted} onFocused={onFocused} />}
          </Arriving>
        )}
      </Disclosure>
      <Disclosure title={workbenchWords.compare} note={workbenchWords.compareNote}>
        {() => (
          <Arriving section={takeAlong} onError={failed}>
            {({ Compare }) => <Compare tell={tell} />}
          </Arriving>
        )}
      </Disclosure>
      <Disclosure title={workbenchWords.takeAlong} note={workbenchWords.takeAlongNote}>
        {() => (
          <Arriving section={takeAlong} onError={failed}>
            {({ TakeAlong }) => <TakeAlong tell={tell} />}
          </Arriving>
        )}
      </Disclosure>
      <Footer />
    </div>
  )
}
