// When may the page's colours or language have changed?

/** Where sites keep the name of their theme. */
const attributeFilter = ['class', 'style', 'lang', 'data-theme', 'data-color-mode', 'data-bs-theme']

/** Calls `onChange` at most once a frame, until what it returns is called. */
export const watchPage = (onChange: () => void): (() => void) => {
  let frame = 0
  const soon = () => {
    frame ||= requestAnimationFrame(() => {
      frame = 0
      onChange()
    })
  }
  /** A background that fades has its new colour only at the end. */
  const onTransitionEnd = ({ propertyName }: TransitionEvent) => {
    if (propertyName === 'background-color') soon()
  }
  const observer = new MutationObserver(soon)
  for (const element of [document.documentElement, document.body]) {
    if (element) observer.observe(element, { attributes: true, attributeFilter })
  }
  const preference = globalThis.matchMedia?.('(prefers-color-scheme: dark)')
  preference?.addEventListener('change', soon)
  document.addEventListener('transitionend', onTransitionEnd)
  return () => {
    cancelAnimationFrame(frame)
    observer.disconnect()
    preference?.removeEventListener('change', soon)
    document.removeEventListener('transitionend', onTransitionEnd)
  }
}
