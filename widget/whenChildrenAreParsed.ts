// Has the parser read everything inside the tag?

const isClosed = (element: Element): boolean => {
  for (let node: Node | null = element; node; node = node.parentNode) if (node.nextSibling) return true
  return false
}

/** At once where it has; else when something follows the tag, or the document ends. Returns how to stop waiting. */
export const whenChildrenAreParsed = (element: Element, then: () => void): (() => void) => {
  if (document.readyState !== 'loading' || isClosed(element)) {
    then()
    return () => {}
  }
  const observer = new MutationObserver(() => {
    if (isClosed(element)) finish()
  })
  const stop = () => {
    observer.disconnect()
    document.removeEventListener('DOMContentLoaded', finish)
  }
  const finish = () => {
    stop()
    then()
  }
  observer.observe(document, { childList: true, subtree: true })
  document.addEventListener('DOMContentLoaded', finish)
  return stop
}
