import type { Meant } from '../../formats/links'
import type { Scenario } from '../../model'
import { fieldName } from '../compare/fieldName'
import { fieldText } from '../compare/fieldText'
import { useFormats, useWords } from '../FormatsContext'
import { useStore } from '../StoreContext'
import { takeAlongWords } from '../text/en/takeAlong'

interface EarlierFiguresProps {
  meant: Meant
  onShow(scenario: Scenario): void
}

/** A link or file was written when other figures held: which, and both ways to read it. */
export function EarlierFigures({ meant, onShow }: EarlierFiguresProps) {
  const shown = useStore((state) => state.scenario)
  const words = useWords()
  const formats = useFormats()
  const { changes, modelVersion, scenario, today } = meant
  const isToday = shown === today
  return (
    <div class="earlier">
      <p>{words(takeAlongWords).earlierModel(modelVersion, changes.length)}</p>
      <ul>
        {changes.map(({ id }) => (
          <li key={id}>
            {words(takeAlongWords).change(
              fieldName(id, words),
              fieldText(id, scenario, formats),
              fieldText(id, today, formats),
            )}
          </li>
        ))}
      </ul>
      <button type="button" class="button" onClick={() => onShow(isToday ? scenario : today)}>
        {isToday ? words(takeAlongWords).useThen : words(takeAlongWords).useToday}
      </button>
    </div>
  )
}
