import { useState } from 'preact/hooks'
import { type Problem, parseScenario, type ScenarioExtras } from '../../formats'
import { asMeant, isLink, type Meant, parseLink } from '../../formats/links'
import { useWords } from '../FormatsContext'
import { useActions } from '../StoreContext'
import { FileButton, PasteField } from '../TextIn'
import { takeAlongWords } from '../text/en/takeAlong'
import { EarlierFigures } from './EarlierFigures'
import { problemText } from './problemText'

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

  const refuse = (problems: readonly Problem[]) => {
    const [first = '', ...others] = problems.map(problemText)
    setSaid(failure(words(takeAlongWords).refused(first), ...others))
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
        <FileButton
          text={words(takeAlongWords).choose}
          accept=".json,application/json"
          onFiles={([file]) => void readFile(file)}
        />
      </p>
      <PasteField
        label={words(takeAlongWords).paste}
        text={pasted}
        action={words(takeAlongWords).load}
        onText={setPasted}
        onPress={() => read(pasted)}
      />
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
