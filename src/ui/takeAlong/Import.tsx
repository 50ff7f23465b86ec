import { useId, useState } from 'preact/hooks'
import { type Problem, parseScenario } from '../../formats'
import { isLink, type ParsedLink, parseLink } from '../../formats/links'
import { ActionButton } from '../ActionButton'
import { useWords } from '../FormatsContext'
import { useActions } from '../StoreContext'
import { takeAlongWords } from '../text/en/takeAlong'
import { EarlierFigures } from './EarlierFigures'

/** In bytes; a scenario with every assumption changed is a tenth of it. */
const largest = 262_144

interface Said {
  readonly failed: boolean
  readonly lines: readonly string[]
  /** It was written with other figures than today's. */
  readonly link?: Extract<ParsedLink, { ok: true }>
}

const failure = (...lines: string[]): Said => ({ failed: true, lines })

export function Import() {
  const words = useWords()
  const { load } = useActions()
  const [pasted, setPasted] = useState('')
  const [said, setSaid] = useState<Said | null>(null)
  const id = useId()

  const refuse = ([first, ...more]: readonly Problem[]) => {
    const others = more.length > 0 ? [words(takeAlongWords).andMore(more.length)] : []
    setSaid(failure(words(takeAlongWords).refused(first?.field ?? '', first?.message ?? ''), ...others))
  }
  const readScenario = (text: string) => {
    const parsed = parseScenario(text)
    if (!parsed.ok) return refuse(parsed.problems)
    const { ok, scenario, ...extras } = parsed
    load(scenario, extras)
    setPasted('')
    const { unknown } = extras.kept
    const kept = unknown.length > 0 ? [words(takeAlongWords).kept(unknown.join(', '))] : []
    setSaid({ failed: false, lines: [words(takeAlongWords).loaded(extras.name ?? ''), ...kept] })
  }
  const readLink = (text: string) => {
    const link = parseLink(text)
    if (!link.ok) return refuse(link.problems)
    const { scenario, costDriver, ignored, isKnownModel, modelVersion, changes } = link
    load(scenario, costDriver && { costDriver })
    setPasted('')
    setSaid({
      failed: false,
      lines: [
        words(takeAlongWords).loaded(''),
        ...(ignored.length > 0 ? [words(takeAlongWords).ignored(ignored.join(', '))] : []),
        ...(isKnownModel ? [] : [words(takeAlongWords).unknownModel(modelVersion)]),
      ],
      ...(changes.length > 0 && { link }),
    })
  }
  /** A link is a line that holds one behind its # or ?. */
  const read = (text: string) => {
    const [, query = ''] = /^\s*\S*?[#?](\S+)\s*$/.exec(text) ?? []
    if (isLink(query)) readLink(query)
    else readScenario(text)
  }
  const readFile = async (file: File | null | undefined) => {
    if (!file) return
    if (file.size > largest) return setSaid(failure(words(takeAlongWords).tooLarge))
    try {
      read(await file.text())
    } catch {
      setSaid(failure(words(takeAlongWords).unreadableFile))
    }
  }
  return (
    <section
      class="import"
      aria-label={words(takeAlongWords).importHead}
      onDragOver={(event) => event.preventDefault()}
      onDrop={(event) => {
        event.preventDefault()
        void readFile(event.dataTransfer?.files[0])
      }}
    >
      <h4>{words(takeAlongWords).importHead}</h4>
      <p class="help">{words(takeAlongWords).importHelp}</p>
      <p class="actions">
        <label class="button">
          {words(takeAlongWords).choose}
          <input
            type="file"
            class="unseen"
            accept=".json,application/json"
            onChange={(event) => {
              void readFile(event.currentTarget.files?.[0])
              // The same file, mended, can be chosen again.
              event.currentTarget.value = ''
            }}
          />
        </label>
      </p>
      <label class="label" for={id}>
        {words(takeAlongWords).paste}
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
          text={words(takeAlongWords).load}
          isOff={pasted.trim() === ''}
          onPress={() => read(pasted)}
        />
      </p>
      <div role="status" class={said?.failed ? 'said wrong' : 'said'}>
        {said?.lines.map((line) => (
          <p key={line}>{line}</p>
        ))}
        {said?.link && <EarlierFigures link={said.link} onShow={(shown) => load(shown)} />}
      </div>
    </section>
  )
}
