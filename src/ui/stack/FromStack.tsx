import { useFormats, useWords } from '../FormatsContext'
import { causeWords, stackWords } from '../text/en/stack'
import { Findings } from './Findings'
import { Intake } from './Intake'
import { type Reader, useReading } from './useReading'

/** Files in, findings out; what to take over is the reader's to say. */
export function FromStack() {
  const words = useWords()
  const reader = useReading()
  const { state } = reader
  const stack = state.kind === 'done' ? state.reading.stack : null
  return (
    <section
      class="stack"
      aria-label={words(stackWords).tableHead}
      onDragOver={(event) => event.preventDefault()}
      onDrop={(event) => {
        event.preventDefault()
        const files = [...(event.dataTransfer?.files ?? [])]
        if (files.length > 0) reader.readFiles(files)
      }}
    >
      <Intake reader={reader} />
      <div role="status" class="stack-said">
        <Said reader={reader} />
      </div>
      {stack && <Findings stack={stack} />}
    </section>
  )
}

function Said({ reader: { state, stop } }: { reader: Reader }) {
  const words = useWords()
  const formats = useFormats()
  if (state.kind === 'idle') return null
  if (state.kind === 'stopped') return <p class="said">{words(stackWords).stopped}</p>
  if (state.kind === 'unreadable') return <p class="said wrong">{words(stackWords).unreadable}</p>
  if (state.kind === 'reading') {
    if (state.share === null) return null
    return (
      <p class="actions">
        <progress aria-label={words(stackWords).reading} max={1} value={state.share} />
        <button type="button" class="button" onClick={stop}>
          {words(stackWords).stop}
        </button>
      </p>
    )
  }
  const { stack, problems } = state.reading
  const running = stack?.workloads.filter(({ leftOut }) => leftOut === null).length ?? 0
  return (
    <>
      {stack && (
        <p class="said">
          {running > 0
            ? words(stackWords).found(running, formats.count(running), stack.platform)
            : words(stackWords).foundNone}
        </p>
      )}
      {stack && problems.length > 0 && <p class="said">{words(stackWords).notRead}</p>}
      {problems.map(({ file, line, column, cause, about }) => (
        <p class="said wrong" key={`${file} ${line} ${column}`}>
          <strong>{words(stackWords).place(file, formats.count(line), formats.count(column))}.</strong>{' '}
          {words(causeWords)[cause](about)} {!stack && words(stackWords).nothingChanged}
        </p>
      ))}
    </>
  )
}
