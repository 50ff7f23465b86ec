// Keeps the code to paste and its preview in step with the form and with the calculator on the page.
import type { ScenarioInputs } from '../../src/model'
import { copyText } from './copyText'
import { embedCode } from './embedCode'
import { colourFields, readForm, showOurColours, type Wishes } from './embedForm'
import type { EmbedOptions } from './embedOptions'
import { fetchRelease, type Release } from './integrity'
import { createPreview } from './preview'
import { proposedHeight } from './proposedHeight'

type Calculator = HTMLElementTagNameMap['k8s-break-even']

/** Where this page is, unless the build knows where it will be. */
const here = (path: string) => new URL(path, document.baseURI).href
const site = __SITE_URL__ || here('./')

/** What the chart runs along, as the attribute names it; null where it is as always. */
function costDriverOf(calculator: Calculator): string | null {
  const { view } = JSON.parse(calculator.exportScenario()) as { view?: { costDriver?: string } }
  const name = view?.costDriver?.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)
  return name === undefined || name === 'compute-spend' ? null : name
}

/** `defaults` are what the calculator shows when it is told nothing: by now the reader may have told it more. */
export function buildEmbed(calculator: Calculator, builder: HTMLElement, defaults: ScenarioInputs) {
  const find = <T extends Element>(selector: string) => {
    const found = builder.querySelector<T>(selector)
    if (!found) throw new Error(`The embed builder has no ${selector}`)
    return found
  }
  const form = find<HTMLFormElement>('form')
  const code = find<HTMLElement>('code')
  const copied = find<HTMLElement>('[role=status].copied')
  const exactness = find<HTMLElement>('[role=status].exactness')
  const exact = find<HTMLInputElement>('[name=exact]')
  const files = find<HTMLInputElement>('[name=files]')
  const height = find<HTMLInputElement>('[name=height]')
  const preview = createPreview(find<HTMLElement>('.stage'))
  let release: Release | null = null

  const optionsFor = (wishes: Wishes): EmbedOptions => {
    const addresses = {
      files: wishes.files,
      frame: `${site}frame.html`,
      calculator: __SITE_URL__ || here(location.pathname),
    }
    const { scenario, comparison } = calculator
    const costDriver = costDriverOf(calculator)
    const hashes = wishes.exact && release ? release.files : null
    return { ...wishes, scenario, comparison, costDriver, defaults, addresses, hashes }
  }
  const write = () => {
    const wishes = readForm(form)
    showOurColours(form, wishes.theme === 'dark' || (wishes.theme === 'auto' && wishes.onDark))
    builder.dataset.way = wishes.way
    height.placeholder = `${proposedHeight(wishes.view, wishes.width)}`
    const { width, onDark, way } = wishes
    const written = embedCode(optionsFor(wishes))
    preview({ code: written, isAddress: way === 'link', width, onDark })
    if (written === code.textContent) return
    code.textContent = written
    copied.textContent = ''
  }
  const learnHashes = async () => {
    release ??= await fetchRelease()
    exact.checked &&= release !== null
    exactness.textContent = release
      ? `These are the hashes of version ${release.version}. A changed file will not run.`
      : 'Not to be had: beside this page is no integrity.json, which a release has.'
    write()
  }

  files.value = __CDN_URL__ || here('./')
  for (const hidden of builder.querySelectorAll<HTMLElement>('[hidden]')) hidden.hidden = false
  builder.dataset.ready = ''
  builder.addEventListener('input', write) // a field belongs to the form that stands beside the preview
  form.addEventListener('submit', (event) => event.preventDefault())
  exact.addEventListener('change', () => exact.checked && learnHashes())
  find('button[name=ours]').addEventListener('click', () => {
    for (const field of colourFields(form)) field.value = field.defaultValue
    write()
  })
  find('button[name=copy]').addEventListener('click', () => copyText(code, copied))
  calculator.addEventListener('k8s-break-even-change', write)
  // What the chart runs along changes without an event.
  new IntersectionObserver(write).observe(builder)
  write()
}
