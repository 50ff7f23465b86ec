import { useId, useRef } from 'preact/hooks'
import { useFormats, useWords } from '../FormatsContext'
import { useActions, useStore } from '../StoreContext'
import { assumptionRowWords } from '../text/en/assumptionRows'
import { useAnnounce } from './Announcer'
import { useResting } from './useResting'

const untilCounted = 300

interface ToolbarProps {
  query: string
  found: number
  onQuery(query: string): void
}

export function Toolbar({ query, found, onQuery }: ToolbarProps) {
  const words = useWords()
  const id = useId()
  const field = useRef<HTMLInputElement>(null)
  const formats = useFormats()
  const announce = useAnnounce()
  const { clearOverrides } = useActions()
  const changed = useStore((state) => Object.keys(state.scenario.overrides).length)
  const count =
    found > 0
      ? words(assumptionRowWords).found(formats.count(found))
      : words(assumptionRowWords).foundNone(query.trim())
  const counted = useResting(query.trim() === '' ? '' : count, untilCounted)
  const resetAll = () => {
    clearOverrides()
    announce(words(assumptionRowWords).resetAllDone)
    field.current?.focus()
  }
  return (
    <div class="assumption-tools">
      <label class="label" for={id}>
        {words(assumptionRowWords).search}
      </label>
      <span class="box assumption-search">
        <input
          ref={field}
          id={id}
          type="text"
          enterkeyhint="search"
          autocomplete="off"
          spellcheck={false}
          placeholder={words(assumptionRowWords).searchHelp}
          data-typing={query !== ''}
          value={query}
          onInput={(event) => onQuery(event.currentTarget.value)}
          onKeyDown={({ key }) => key === 'Escape' && onQuery('')}
        />
      </span>
      <p class="assumption-found" role="status">
        {counted}
      </p>
      {changed > 0 && (
        <button type="button" class="link" onClick={resetAll}>
          {words(assumptionRowWords).resetAll(formats.count(changed))}
        </button>
      )}
    </div>
  )
}
