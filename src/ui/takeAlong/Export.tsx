import { useState } from 'preact/hooks'
import { serializeScenario } from '../../formats'
import { useStore } from '../StoreContext'
import { takeAlongWords } from '../text/en/takeAlong'

const fileName = 'k8s-break-even.json'

function download(text: string) {
  const address = URL.createObjectURL(new Blob([text], { type: 'application/json' }))
  const link = document.createElement('a')
  link.href = address
  link.download = fileName
  link.click()
  // The browser reads the address after the click returns.
  setTimeout(() => URL.revokeObjectURL(address), 10_000)
}

/** A sandboxed frame refuses a download without a word. */
const isFramed = (): boolean => window.self !== window.top

export function Export() {
  const scenario = useStore((state) => state.scenario)
  const extras = useStore((state) => state.extras)
  const costDriver = useStore((state) => state.costDriver)
  const [said, setSaid] = useState('')
  const [textShown, setTextShown] = useState(false)
  const text = serializeScenario(scenario, { ...extras, costDriver })

  const save = () => {
    download(text)
    setTextShown(isFramed())
    setSaid(isFramed() ? takeAlongWords.inFrame : '')
  }
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(text)
      setSaid(takeAlongWords.copied)
    } catch {
      setSaid(takeAlongWords.copyFailed)
      setTextShown(true)
    }
  }
  return (
    <div class="export">
      <h4>{takeAlongWords.exportHead}</h4>
      <p class="help">{takeAlongWords.exportHelp}</p>
      <p class="actions">
        <button type="button" class="button" onClick={save}>
          {takeAlongWords.download}
        </button>
        <button type="button" class="button" onClick={copy}>
          {takeAlongWords.copy}
        </button>
      </p>
      <p role="status" class="said">
        {said}
      </p>
      {textShown && (
        <textarea
          readOnly
          rows={8}
          aria-label={takeAlongWords.exported}
          value={text}
          onFocus={(event) => event.currentTarget.select()}
        />
      )}
    </div>
  )
}
