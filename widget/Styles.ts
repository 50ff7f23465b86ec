import { calculatorStyles } from '../src/ui'
import type { Scheme } from './pageScheme'

/** The sheet all calculators share, and one that holds the colour scheme of this one. */
export class Styles {
  readonly #scheme = new CSSStyleSheet()
  #used: Scheme | null = null

  constructor(root: ShadowRoot) {
    root.adoptedStyleSheets = [calculatorStyles(), this.#scheme]
  }

  setScheme(scheme: Scheme): void {
    if (scheme === this.#used) return
    this.#used = scheme
    this.#scheme.replaceSync(`:host { color-scheme: ${scheme} }`)
  }
}
