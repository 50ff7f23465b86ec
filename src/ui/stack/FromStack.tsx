import { useFormats } from '../FormatsContext'
import { causeWords, stackWords } from '../text/en/stack'
import { Findings } from './Findings'
import { Intake } from './Intake'
import { type Reader, useReading } from './useReading'

/** Files in, findings out; what to take over is the reader's to say. */
export function FromStack() {
  const reader = useReading()
  const { state } = reader
  const stack = state.kind === 'done' ? state.reading.stack : null
  return (
    <section
      class="stack"
      aria-label={stackWords.tableHead}
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
  const formats = useFormats()
  if (state.kind === 'idle') return null
  if (state.kind === 'stopped') return <p class="said">{stackWords.stopped}</p>
  if (state.kind === 'unreadable') return <p class="said wrong">{stackWords.unreadable}</p>
  if (state.kind === 'reading') {
    if (state.share === null) return null
    return (
      <p class="actions">
        <progress aria-label={stackWords.reading} max={1} value={state.share} />
        <button type="button" class="button" onClick={stop}>
          {stackWords.stop}
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
            ? stackWords.found(running, formats.count(running), stack.platform)
            : stackWords.foundNone}
        </p>
      )}
      {stack && problems.length > 0 && <p class="said">{stackWords.notRead}</p>}
      {problems.map(({ file, line, column, cause, about }) => (
        <p class="said wrong" key={`${file} ${line} ${column}`}>
          <strong>{stackWords.place(file, formats.count(line), formats.count(column))}.</strong>{' '}
          {causeWords[cause](about)} {!stack && stackWords.nothingChanged}
        </p>
      ))}
    </>
  )
}
