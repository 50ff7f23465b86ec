import { useState } from 'preact/hooks'
import { useWords } from '../FormatsContext'
import { FileButton, PasteField } from '../TextIn'
import { stackWords } from '../text/en/stack'
import type { Reader } from './useReading'

/** Where files come in. Dropping is for the whole section around it. */
export function Intake({ reader }: { reader: Reader }) {
  const words = useWords()
  const [pasted, setPasted] = useState('')
  return (
    <div class="stack-intake">
      <p class="help">{words(stackWords).help}</p>
      <p class="actions">
        <FileButton
          text={words(stackWords).choose}
          accept=".yaml,.yml,.json"
          multiple
          onFiles={reader.readFiles}
        />
        <span class="help">{words(stackWords).orDrop}</span>
      </p>
      <PasteField
        label={words(stackWords).paste}
        text={pasted}
        action={words(stackWords).read}
        onText={setPasted}
        onPress={() => reader.readText({ name: words(stackWords).pasted, text: pasted })}
      />
    </div>
  )
}
