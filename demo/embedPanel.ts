// Keeps the code to paste in step with the calculator, and copies it.
import { embedCode } from './embedCode'

type Calculator = HTMLElementTagNameMap['k8s-break-even']

async function copy(code: HTMLElement, status: HTMLElement) {
  try {
    await navigator.clipboard.writeText(code.textContent)
    status.textContent = 'Copied.'
  } catch {
    getSelection()?.selectAllChildren(code)
    status.textContent = 'Your browser does not allow it. The code is selected, so copy it yourself.'
  }
}

export function offerCode(calculator: Calculator, form: HTMLFormElement, snippets: Iterable<HTMLElement>) {
  const defaults = { scenario: calculator.scenario, comparison: calculator.comparison }
  const shown = [...snippets].flatMap((snippet) => {
    const code = snippet.querySelector('code')
    const button = snippet.querySelector('button')
    const status = snippet.querySelector<HTMLElement>('[role="status"]')
    const script = snippet.dataset.script === 'classic' ? ('classic' as const) : ('module' as const)
    return code && button && status ? [{ code, button, status, script }] : []
  })
  const write = () => {
    const wishes = new FormData(form)
    const { scenario, comparison } = wishes.has('numbers') ? calculator : defaults
    const view = wishes.has('compact') ? 'compact' : 'full'
    for (const { code, status, script } of shown) {
      const options = { folder: __CDN_URL__, script, view, scenario, comparison } as const
      code.textContent = embedCode({ ...options, defaults: defaults.scenario.inputs })
      status.textContent = ''
    }
  }
  for (const { code, button, status } of shown) {
    button.hidden = false
    button.addEventListener('click', () => copy(code, status))
  }
  form.hidden = false
  form.addEventListener('change', write)
  calculator.addEventListener('k8s-break-even-change', write)
  write()
}
