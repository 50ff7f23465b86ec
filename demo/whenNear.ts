// Leaves for later what a reader may never scroll to.

/** Calls once the element comes within a screen or so of being seen. */
export function whenNear(element: Element, then: () => void) {
  const observer = new IntersectionObserver(
    ([entry]) => {
      if (!entry?.isIntersecting) return
      observer.disconnect()
      then()
    },
    { rootMargin: '1000px' },
  )
  observer.observe(element)
}
