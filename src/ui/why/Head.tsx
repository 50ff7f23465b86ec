import { useWords } from '../FormatsContext'
import { whyWords } from '../text/en/why'

interface HeadProps {
  title: string
  note?: string
  /** Said where what follows is worked out after a change; styles show it then. */
  isUpdating?: boolean
}

export function Head({ title, note, isUpdating }: HeadProps) {
  const words = useWords()
  return (
    <div class="why-head">
      <h4>{title}</h4>
      {note && <p class="section-note">{note}</p>}
      {isUpdating !== undefined && (
        <p class="section-note updating" data-shown={isUpdating}>
          {words(whyWords).updating}
        </p>
      )}
    </div>
  )
}
