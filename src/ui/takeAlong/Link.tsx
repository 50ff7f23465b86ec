import { useWords } from '../FormatsContext'
import { useRestedState } from '../StoreContext'
import { takeAlongWords } from '../text/en/takeAlong'
import { ownLink } from './ownLink'
import { TakenAway } from './TakenAway'
import { useTakingAway } from './useTakingAway'

const afterDrag = 250

/** Written once a drag rests; the page's own address is left alone. */
export function Link() {
  const words = useWords()
  const state = useRestedState(afterDrag)
  const link = ownLink(state)
  const { ranges, growth, seed, pins } = state.extras
  const taking = useTakingAway()
  return (
    <div class="share">
      <h4>{words(takeAlongWords).linkHead}</h4>
      <p class="help">{words(takeAlongWords).linkHelp}</p>
      {(pins?.length || ranges || growth || seed !== undefined) && (
        <p class="help">{words(takeAlongWords).fileOnly}</p>
      )}
      <span class="box">
        <input
          type="text"
          readOnly
          aria-label={words(takeAlongWords).link}
          value={link}
          onFocus={(event) => event.currentTarget.select()}
        />
      </span>
      <p class="actions">
        <button type="button" class="button" onClick={() => taking.copy(words(takeAlongWords).link, link)}>
          {words(takeAlongWords).copyLink}
        </button>
      </p>
      <TakenAway {...taking} />
    </div>
  )
}
