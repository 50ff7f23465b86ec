// Shows the printed code as it will look: a page of nothing but it, as wide as the author's column, scaled to the room.

const settling = 500

/** Pixels around the column. */
const margin = 16

export interface Previewed {
  readonly code: string
  readonly isAddress: boolean
  readonly width: number
  readonly onDark: boolean
}

const pageWith = ({ code, onDark }: Previewed) =>
  `<!doctype html><html lang="en" style="color-scheme:${onDark ? 'dark' : 'light'}"><meta charset="utf-8">
<title>Preview</title><body style="margin:${margin}px;font:16px/1.5 system-ui,sans-serif">
${code}
</body></html>`

/** Loads when it is seen, and again once changes have rested. */
export function createPreview(stage: HTMLElement) {
  let wanted: Previewed | undefined
  let shown = ''
  let isSeen = false
  let timer = 0
  let frame: HTMLIFrameElement | undefined

  const scale = () => {
    if (!wanted || !frame) return
    const width = wanted.width + 2 * margin
    const factor = Math.min(1, stage.clientWidth / width)
    frame.style.width = `${width}px`
    frame.style.height = `${stage.clientHeight / factor}px`
    frame.style.transform = `scale(${factor})`
  }
  const load = () => {
    const page = wanted && (wanted.isAddress ? wanted.code : pageWith(wanted))
    if (!wanted || !isSeen || page === undefined) return
    if (page !== shown) {
      // Each page in a frame of its own: changing the address of one would add to the reader's history.
      const next = document.createElement('iframe')
      next.title = 'Preview of the code'
      next[wanted.isAddress ? 'src' : 'srcdoc'] = page
      // A frame of one scheme with the page in it is transparent: the ground is painted behind it.
      stage.style.colorScheme = wanted.onDark ? 'dark' : 'light'
      stage.style.background = 'Canvas'
      stage.replaceChildren(next)
      frame = next
      shown = page
    }
    scale()
  }
  new IntersectionObserver(([entry]) => {
    isSeen = Boolean(entry?.isIntersecting)
    load()
  }).observe(stage)
  new ResizeObserver(scale).observe(stage)

  return (next: Previewed) => {
    const isFirst = wanted === undefined
    wanted = next
    clearTimeout(timer)
    timer = window.setTimeout(load, isFirst ? 0 : settling)
  }
}
