import type { Problem } from '../src/formats'
import type { ErrorDetail } from './events'

const longestQuote = 60

const quote = (text: string) => `"${text.length > longestQuote ? `${text.slice(0, longestQuote)}…` : text}"`

/** What the author got wrong: each once on the console, and each as an error event once the element has settled. */
export class Complaints {
  readonly #said = new Set<string>()
  #unheard: ErrorDetail[] = []

  aboutAttribute(attribute: string, text: string, message: string, instead: string): void {
    const warning = `${attribute}=${quote(text)}: ${message}; using ${instead}`
    this.#warn(warning, [{ code: 'attribute', message: warning, field: attribute }])
  }

  aboutFile(problems: readonly Problem[], instead: string): void {
    const all = problems.map(({ message }) => message).join('; ')
    const errors = problems.map((problem): ErrorDetail => ({ code: 'file', ...problem }))
    this.#warn(`child script: ${all}; using ${instead}`, errors)
  }

  /** Those not yet told as events. */
  take(): readonly ErrorDetail[] {
    const unheard = this.#unheard
    this.#unheard = []
    return unheard
  }

  #warn(warning: string, errors: readonly ErrorDetail[]) {
    if (this.#said.has(warning)) return
    this.#said.add(warning)
    console.warn(`<k8s-break-even> ${warning}`)
    this.#unheard.push(...errors)
  }
}
