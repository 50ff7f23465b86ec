import type { RefObject } from 'preact'
import { useEffect, useState } from 'preact/hooks'

/** True for good once the element is within half a viewport, and on paper; at once where nobody can tell. */
export function useNearViewport(element: RefObject<Element | null>): boolean {
  const [near, setNear] = useState(typeof IntersectionObserver === 'undefined')
  useEffect(() => {
    if (near || !element.current) return
    const observer = new IntersectionObserver(
      (entries) => {
        if (entries.some((entry) => entry.isIntersecting)) setNear(true)
      },
      { rootMargin: '50%' },
    )
    observer.observe(element.current)
    const paper = matchMedia('print')
    const print = () => setNear(true)
    paper.addEventListener('change', print)
    return () => {
      observer.disconnect()
      paper.removeEventListener('change', print)
    }
  }, [near, element])
  return near
}
