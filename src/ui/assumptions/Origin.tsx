import { useId, useState } from 'preact/hooks'
import { dataReadOn } from '../../model'
import { isStale, readDate, type Source } from '../../model/evidence'
import { SourceLink } from '../evidence'
import { useFormats, useWords } from '../FormatsContext'
import { assumptionRowWords } from '../text/en/assumptionRows'
import { evidenceWords } from '../text/en/evidence'

const today = () => new Date().toISOString().slice(0, 10)

const days = (sources: readonly Source[]): readonly string[] =>
  sources.length === 0 ? [dataReadOn] : sources.map(({ date }) => readDate(date, dataReadOn)).sort()

function Cited({ source }: { source: Source }) {
  return (
    <>
      <SourceLink source={source} />
      {source.finding && <span class="finding">{source.finding}</span>}
    </>
  )
}

/** One source at once, several on demand; how old the newest is. */
export function Origin({ sources }: { sources: readonly Source[] }) {
  const words = useWords()
  const [open, setOpen] = useState(false)
  const formats = useFormats()
  const id = useId()
  const [only, ...others] = sources
  const dates = days(sources)
  const [oldest = dataReadOn, newest = dataReadOn] = [dates[0], dates.at(-1)]
  const stale = isStale(newest, today()) && `, ${words(evidenceWords).stale}`
  const head = <span class="assumption-word">{words(assumptionRowWords).sourceHead}</span>
  if (!only)
    return (
      <p class="assumption-origin">
        {head}
        {words(evidenceWords).noSource}
        {stale}
      </p>
    )
  if (others.length === 0)
    return (
      <p class="assumption-origin">
        {head}
        <Cited source={only} />
      </p>
    )
  return (
    <>
      <p class="assumption-origin">
        {head}
        <button
          type="button"
          class="link"
          aria-expanded={open}
          aria-controls={id}
          onClick={() => setOpen(!open)}
        >
          {words(assumptionRowWords).sources(
            formats.count(sources.length),
            oldest.slice(0, 4),
            newest.slice(0, 4),
          )}
        </button>
        {stale}
      </p>
      <ul id={id} class="assumption-sources" hidden={!open}>
        {open &&
          sources.map((source, index) => (
            <li key={index}>
              <Cited source={source} />
            </li>
          ))}
      </ul>
    </>
  )
}
