import { useId, useState } from 'preact/hooks'
import { type Problem, parseScenario, type ScenarioExtras } from '../../formats'
import { asMeant, isLink, type Meant, parseLink } from '../../formats/links'
import { ActionButton } from '../ActionButton'
import { useWords } from '../FormatsContext'
import { useActions } from '../StoreContext'
import { takeAlongWords } from '../text/en/takeAlong'
import { EarlierFigures } from './EarlierFigures'
import { problemText } from './problemText'

/** Of what is wrong with a text, named one by one. */
const mostNamed = 5

/** In bytes; a scenario with every assumption changed is a tenth of it. */
const largest = 262_144

interface Said {
  readonly failed: boolean
  readonly lines: readonly string[]
  /** It was written with other figures than today's. */
  readonly earlier?: Meant & { readonly extras?: ScenarioExtras | undefined }
}

const failure = (...lines: string[]): Said => ({ failed: true, lines })

export function Import() {
  const words = useWords()
  const { load } = useActions()
  const [pasted, setPasted] = useState('')
  const [said, setSaid] = useState<Said | null>(null)
  const id = useId()

  const refuse = (problems: readonly Problem[]) => {
    const [first = '', ...others] = problems.slice(0, mostNamed).map(problemText)
    const further = problems.length - mostNamed
    const more = further > 0 ? [words(takeAlongWords).andMore(further)] : []
    setSaid(failure(words(takeAlongWords).refused(first), ...others, ...more))
  }
  const take = (meant: Meant, remarks: readonly string[], extras?: ScenarioExtras) => {
    const { scenario, isKnownModel, modelVersion, changes } = meant
    load(scenario, extras)
    setPasted('')
    setSaid({
      failed: false,
      lines: [
        words(takeAlongWords).loaded(extras?.name ?? ''),
        ...remarks,
        ...(isKnownModel ? [] : [words(takeAlongWords).unknownModel(modelVersion)]),
      ],
      ...(changes.length > 0 && { earlier: { ...meant, extras } }),
    })
  }
  const readScenario = (text: string) => {
    const parsed = parseScenario(text)
    if (!parsed.ok) return refuse(parsed.problems)
    const { ok, scenario, modelVersion, ...extras } = parsed
    const { unknown } = extras.kept
    const kept = unknown.length > 0 ? [words(takeAlongWords).kept(unknown.join(', '))] : []
    take(asMeant(scenario, modelVersion), kept, extras)
  }
  const readLink = (text: string) => {
    const link = parseLink(text)
    if (!link.ok) return refuse(link.problems)
    const { costDriver, ignored } = link
    const left = ignored.length > 0 ? [words(takeAlongWords).ignored(ignored.join(', '))] : []
    take(link, left, costDriver && { costDriver })
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
        {said?.earlier && (
          <EarlierFigures meant={said.earlier} onShow={(shown) => load(shown, said.earlier?.extras)} />
        )}
      </div>
    </section>
  )
}
