// When is something to be seen, when does a slider answer, when are the lines there? Told by what is drawn, the same way
// for everybody. Runs in the page before any script of its own, so it can use nothing from outside of itself.

export interface WatchOptions {
  /** Whether the slider is moved until it answers. */
  moves: boolean
}

/** Milliseconds since the page asked for the script. */
export interface Moments {
  painted: number
  usable: number
  drawn: number
}

export interface Watched {
  moments: Partial<Moments>
  /** What the layout moved by itself, as browsers reckon it. */
  shift: number
  violations: string[]
}

export function watchPage({ moves }: WatchOptions) {
  const watched: Watched = { moments: {}, shift: 0, violations: [] }
  Object.assign(globalThis, { watched })

  document.addEventListener('securitypolicyviolation', ({ effectiveDirective, sourceFile, lineNumber }) => {
    watched.violations.push(`${effectiveDirective} ${sourceFile}:${lineNumber}`)
  })
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) watched.shift += Number(Reflect.get(entry, 'value'))
  }).observe({ type: 'layout-shift', buffered: true })

  /** A line has many points; grid and ticks have few. */
  const pointsOfLine = 50
  const letters = 300
  const lineCount = 3

  /** Sums of heights tell one drawing of the same line from another. */
  const strokes: number[] = []
  let isTouched = false
  const paths = new WeakMap<object, { points: number; sum: number }>()
  const addPoint = (path: object, y: number) => {
    const { points, sum } = paths.get(path) ?? { points: 0, sum: 0 }
    paths.set(path, { points: points + 1, sum: sum + y })
  }
  const before = (prototype: object, method: string, act: (target: object, args: unknown[]) => void) => {
    const original = Reflect.get(prototype, method) as (...args: unknown[]) => unknown
    Object.assign(prototype, {
      [method](this: object, ...args: unknown[]) {
        act(this, args)
        return original.apply(this, args)
      },
    })
  }
  for (const prototype of [CanvasRenderingContext2D.prototype, Path2D.prototype]) {
    before(prototype, 'lineTo', (path, [, y]) => addPoint(path, Number(y)))
    before(prototype, 'bezierCurveTo', (path, args) => addPoint(path, Number(args[5])))
  }
  before(CanvasRenderingContext2D.prototype, 'beginPath', (path) => paths.delete(path))
  before(CanvasRenderingContext2D.prototype, 'fillText', () => {
    isTouched = true
  })
  before(CanvasRenderingContext2D.prototype, 'stroke', (context, [path]) => {
    isTouched = true
    const { points, sum } = paths.get((path as object | undefined) ?? context) ?? { points: 0, sum: 0 }
    if (points >= pointsOfLine) strokes.push(sum)
  })

  const host = () => document.querySelector('k8s-break-even')
  const root = () => (host() ? host()?.shadowRoot : document.querySelector('#chart'))

  /** The lines as they are drawn now, empty until all of them are. */
  const drawing = () => {
    const paths = [...(root()?.querySelectorAll('path') ?? [])]
    const shapes = paths.map((path) => path.getAttribute('d') ?? '').filter((d) => d.length > letters)
    const drawn = shapes.length > 0 ? shapes : strokes.slice(-lineCount)
    return drawn.length < lineCount ? '' : drawn.join()
  }
  const verdict = () => root()?.querySelector('[part=verdict]')?.textContent ?? ''
  /** What has to become another one when the slider moves. */
  const answer = () => (host() ? verdict() : drawing())
  const isPainted = () => isTouched || verdict() !== '' || root()?.querySelector('svg text, svg path[d]')

  let isHigh = false
  const move = () => {
    const slider = (host()?.shadowRoot ?? document).querySelector<HTMLInputElement>('input[type=range]')
    if (!slider) return
    isHigh = !isHigh
    const { min, max } = slider
    slider.value = `${Number(min) + (Number(max) - Number(min)) * (isHigh ? 0.7 : 0.3)}`
    slider.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }))
  }

  let lastAnswer = ''
  const look = () => {
    const script = performance.getEntriesByType('resource').find(({ name }) => name.endsWith('.js'))
    const { moments } = watched
    const elapsed = performance.now() - (script?.startTime ?? Number.NaN)
    const now = answer()
    if (isPainted()) moments.painted ??= elapsed
    if (drawing()) moments.drawn ??= elapsed
    if (moves && lastAnswer && now !== lastAnswer) moments.usable ??= elapsed
    lastAnswer = now
  }

  const isDone = () => watched.moments.drawn !== undefined && (!moves || watched.moments.usable !== undefined)
  const frame = () => {
    if (isDone()) return
    if (moves && watched.moments.usable === undefined) move()
    // After this frame is painted, as far as the main thread has to do with it.
    const { port1, port2 } = new MessageChannel()
    port1.onmessage = look
    port2.postMessage(null)
    requestAnimationFrame(frame)
  }
  requestAnimationFrame(frame)
}
