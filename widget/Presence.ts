import { h, render } from 'preact'
import type { CalculatorStore } from '../src/store'
import { type LazyPart, lacksWords } from '../src/ui'
import type { Display } from './display'
import { FocusKeeper } from './FocusKeeper'
import { keepTypingInside } from './keepTypingInside'
import { opaqueScheme } from './pageScheme'
import { Styles } from './Styles'
import { Widget } from './Widget'
import { watchPage } from './watchPage'
import { whenWordsAreHere } from './whenWordsAreHere'

export interface PresenceOptions {
  readonly host: HTMLElement
  readonly store: CalculatorStore
  /** Read anew whenever the page changes. */
  readonly display: () => Display
  readonly onScenario: () => void
  readonly onViewError: (error: unknown) => void
  readonly onLoadError: (part: LazyPart) => void
}

/** What exists between the element's arrival on a page and its removal: the views, and every listener. */
export class Presence {
  readonly focus: FocusKeeper
  readonly #options: PresenceOptions
  readonly #root: ShadowRoot
  readonly #styles: Styles
  readonly #stops: readonly (() => void)[]
  #stopWatching: () => void
  #stopWaiting = () => {}
  /** In which it was last drawn. */
  #locale: string | undefined

  constructor(options: PresenceOptions) {
    const { host, store, onScenario } = options
    this.#options = options
    this.#root = host.shadowRoot ?? host.attachShadow({ mode: 'open' })
    this.#styles = new Styles(this.#root)
    this.focus = new FocusKeeper(this.#root)
    this.#stops = [
      this.focus.start(),
      keepTypingInside(this.#root),
      store.subscribe((state, before) => {
        if (state.scenario !== before.scenario) onScenario()
      }),
    ]
    this.#stopWatching = watchPage(host, this.#refresh)
    this.refresh()
  }

  /** The same element in another place. */
  onMove(): void {
    this.#stopWatching()
    this.#stopWatching = watchPage(this.#options.host, this.#refresh)
    this.refresh()
  }

  readonly #refresh = () => this.refresh()

  /** The page, the place on it or an attribute is another. */
  refresh(): void {
    const { host, store, display, onViewError, onLoadError } = this.#options
    const { view, theme, formats } = display()
    this.#styles.setScheme(theme === 'auto' ? opaqueScheme(host) : theme)
    const { resetToPreset: onRestart } = store.getState().actions
    const props = { store, view, formats, onViewError, onLoadError, onRestart }
    const { locale } = formats
    this.#stopWaiting()
    this.#stopWaiting = whenWordsAreHere(
      () => locale,
      () => {
        render(h(Widget, props), this.#root)
        if (locale !== this.#locale && lacksWords(locale)) onLoadError('words')
        this.#locale = locale
      },
    )
  }

  stop(): void {
    this.#stopWaiting()
    this.#stopWatching()
    for (const stop of this.#stops) stop()
    render(null, this.#root)
  }
}
