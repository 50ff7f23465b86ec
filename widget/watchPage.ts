// When may colours or language have changed where the element stands?
import { parentAcrossShadows } from './parentAcrossShadows'

/** Where sites keep the name of their theme. */
const attributeFilter = ['class', 'style', 'lang', 'data-theme', 'data-color-mode', 'data-bs-theme']

/** Calls `onChange` at most once a frame, until what it returns is called. Watches what is around the element now. */
export const watchPage = (host: Element, onChange: () => void): (() => void) => {
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
  for (let around = parentAcrossShadows(host); around; around = parentAcrossShadows(around)) {
    observer.observe(around, { attributes: true, attributeFilter })
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
