import { calculatorStyles } from '../src/ui'
import type { Scheme } from './pageScheme'

/** The sheet all calculators share, and one that holds the colour scheme of this one. */
export class Styles {
  readonly #scheme = new CSSStyleSheet()
  #used: Scheme | null = null

  constructor(root: ShadowRoot) {
    root.adoptedStyleSheets = [calculatorStyles(), this.#scheme]
  }

  /** Null leaves it to the page's own colour scheme, which is inherited. */
  setScheme(scheme: Scheme | null): void {
    if (scheme === this.#used) return
    this.#used = scheme
    this.#scheme.replaceSync(scheme ? `:host { color-scheme: ${scheme} }` : '')
  }
}
