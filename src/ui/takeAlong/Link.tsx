import { useRestedState } from '../StoreContext'
import { takeAlongWords } from '../text/en/takeAlong'
import { ownLink } from './ownLink'
import { TakenAway } from './TakenAway'
import { useTakingAway } from './useTakingAway'

const afterDrag = 250

/** Written once a drag rests; the page's own address is left alone. */
export function Link() {
  const link = ownLink(useRestedState(afterDrag))
  const taking = useTakingAway()
  return (
    <div class="share">
      <h4>{takeAlongWords.linkHead}</h4>
      <p class="help">{takeAlongWords.linkHelp}</p>
      <span class="box">
        <input
          type="text"
          readOnly
          aria-label={takeAlongWords.link}
          value={link}
          onFocus={(event) => event.currentTarget.select()}
        />
      </span>
      <p class="actions">
        <button type="button" class="button" onClick={() => taking.copy(takeAlongWords.link, link)}>
          {takeAlongWords.copyLink}
        </button>
      </p>
      <TakenAway {...taking} />
    </div>
  )
}
