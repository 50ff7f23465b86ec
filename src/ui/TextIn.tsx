import { useId } from 'preact/hooks'
import { ActionButton } from './ActionButton'

interface FileButtonProps {
  text: string
  accept: string
  multiple?: boolean
  onFiles(files: readonly File[]): void
}

/** The browser's own way to choose files, as a button of ours. */
export function FileButton({ text, accept, multiple, onFiles }: FileButtonProps) {
  return (
    <label class="button">
      {text}
      <input
        type="file"
        class="unseen"
        multiple={multiple}
        accept={accept}
        onChange={(event) => {
          const files = [...(event.currentTarget.files ?? [])]
          if (files.length > 0) onFiles(files)
          // The same file, mended, can be chosen again.
          event.currentTarget.value = ''
        }}
      />
    </label>
  )
}

interface PasteFieldProps {
  label: string
  text: string
  action: string
  onText(text: string): void
  onPress(): void
}

/** Where text is pasted, and the button that reads it. */
export function PasteField({ label, text, action, onText, onPress }: PasteFieldProps) {
  const id = useId()
  return (
    <>
      <label class="label" for={id}>
        {label}
      </label>
      <textarea
        id={id}
        rows={4}
        spellcheck={false}
        value={text}
        onInput={(event) => onText(event.currentTarget.value)}
      />
      <p class="actions">
        <ActionButton class="button" text={action} isOff={text.trim() === ''} onPress={onPress} />
      </p>
    </>
  )
}
