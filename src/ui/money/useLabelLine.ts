// How much room do the labels of a bar have, and how wide is a text in their font?
import type { RefObject } from 'preact'
import { useLayoutEffect, useRef, useState } from 'preact/hooks'

export interface LabelLine {
  readonly width: number
  /** Of the widget's own text, in pixels. */
  readonly em: number
  readonly measure: (text: string) => number
}

const aLabel = 13 / 16
/** Tabular figures, which a canvas cannot set, are a little wider. */
const tabular = 1.03

const measuring = () => document.createElement('canvas').getContext('2d')

/** Known once the line is laid out, and again when its size changes; a drag asks the layout nothing. */
export function useLabelLine(): { place: RefObject<HTMLDivElement | null>; line: LabelLine | null } {
  const place = useRef<HTMLDivElement>(null)
  const [line, setLine] = useState<LabelLine | null>(null)
  // Before the first paint, so that nobody sees the labels move.
  useLayoutEffect(() => {
    const element = place.current
    if (!element || typeof ResizeObserver === 'undefined') return
    const context = measuring()
    if (!context) return
    let before = ''
    const read = () => {
      const { fontFamily, fontSize } = getComputedStyle(element)
      const width = element.clientWidth
      const now = `${width} ${fontSize} ${fontFamily}`
      // An observer always tells once what is known already.
      if (now === before) return
      before = now
      const em = Number.parseFloat(fontSize)
      context.font = `400 ${em * aLabel}px ${fontFamily}`
      const known = new Map<string, number>()
      // Figures are all of one width, so that a label is measured once for each number of them.
      const measure = (text: string) => {
        const shape = text.replaceAll(/\d/g, '0')
        const width = known.get(shape) ?? context.measureText(shape).width * tabular
        known.set(shape, width)
        return width
      }
      setLine({ width, em, measure })
    }
    read()
    const observer = new ResizeObserver(read)
    observer.observe(element)
    return () => observer.disconnect()
  }, [])
  return { place, line }
}
