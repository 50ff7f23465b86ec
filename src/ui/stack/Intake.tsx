import { useId, useState } from 'preact/hooks'
import { ActionButton } from '../ActionButton'
import { useWords } from '../FormatsContext'
import { stackWords } from '../text/en/stack'
import type { Reader } from './useReading'

/** Where files come in. Dropping is for the whole section around it. */
export function Intake({ reader }: { reader: Reader }) {
  const words = useWords()
  const [pasted, setPasted] = useState('')
  const id = useId()
  return (
    <div class="stack-intake">
      <p class="help">{words(stackWords).help}</p>
      <p class="actions">
        <label class="button">
          {words(stackWords).choose}
          <input
            type="file"
            class="unseen"
            multiple
            accept=".yaml,.yml,.json"
            onChange={(event) => {
              const files = [...(event.currentTarget.files ?? [])]
              if (files.length > 0) reader.readFiles(files)
              // The same file, mended, can be chosen again.
              event.currentTarget.value = ''
            }}
          />
        </label>
        <span class="help">{words(stackWords).orDrop}</span>
      </p>
      <label class="label" for={id}>
        {words(stackWords).paste}
      </label>
      <textarea
        id={id}
        rows={4}
        spellcheck={false}
        value={pasted}
        onInput={(event) => setPasted(event.currentTarget.value)}
      />
      <p class="actions">
        <ActionButton
          class="button"
          text={words(stackWords).read}
          isOff={pasted.trim() === ''}
          onPress={() => reader.readText({ name: words(stackWords).pasted, text: pasted })}
        />
      </p>
    </div>
  )
}
