import type { RefObject } from 'preact'
import { useEffect, useState } from 'preact/hooks'

/** False while no part of the element can be seen; true where nobody can tell. */
export function useOnScreen(element: RefObject<Element | null>): boolean {
  const [isSeen, setSeen] = useState(true)
  useEffect(() => {
    if (typeof IntersectionObserver === 'undefined' || !element.current) return
    const observer = new IntersectionObserver((entries) => setSeen(entries.at(-1)?.isIntersecting ?? true))
    observer.observe(element.current)
    return () => observer.disconnect()
  }, [element])
  return isSeen
}
