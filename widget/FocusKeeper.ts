/**
 * A browser takes the focus away from what is moved by `append`. Chromium tells so by a focusout in the same task as the
 * removal, which is how it can be told from a reader who moves on.
 */
export class FocusKeeper {
  readonly #root: ShadowRoot
  #justLost: HTMLElement | null = null
  #kept: HTMLElement | null = null

  constructor(root: ShadowRoot) {
    this.#root = root
  }

  start(): () => void {
    this.#root.addEventListener('focusout', this.#onFocusOut)
    return () => this.#root.removeEventListener('focusout', this.#onFocusOut)
  }

  onDisconnect(): void {
    this.#kept = this.#justLost
  }

  onReconnect(): void {
    this.#kept?.focus({ preventScroll: true })
    this.#kept = null
  }

  readonly #onFocusOut = ({ target }: Event) => {
    this.#justLost = target instanceof HTMLElement ? target : null
    queueMicrotask(() => {
      this.#justLost = null
    })
  }
}
