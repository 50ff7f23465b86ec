import type { Stack } from '../../formats/stack'
import { useFormats, useWords } from '../FormatsContext'
import { noteWords, stackWords } from '../text/en/stack'

export function Notes({ stack: { notes, furtherNotes, alongside } }: { stack: Stack }) {
  const words = useWords()
  const formats = useFormats()
  const { services, ingresses, budgets } = alongside
  const hasAlongside = services + ingresses + budgets > 0
  if (notes.length === 0 && !hasAlongside) return null
  return (
    <div class="stack-notes">
      <h4>{words(stackWords).notesHead}</h4>
      <ul>
        {notes.map(({ code, file, line, about, value }) => (
          <li key={`${code} ${file} ${line} ${about} ${value}`}>
            {words(noteWords)[code](about, value)}{' '}
            <span class="help">{words(stackWords).line(file, formats.count(line))}</span>
          </li>
        ))}
        {furtherNotes > 0 && <li>{words(stackWords).furtherNotes(formats.count(furtherNotes))}</li>}
        {hasAlongside && (
          <li>
            {words(stackWords).alongside(
              formats.count(services),
              formats.count(ingresses),
              formats.count(budgets),
            )}
          </li>
        )}
      </ul>
    </div>
  )
}
