// What does the chart take over from its place on the page, and when does that change?
import { type ChartLayoutName, chartLayouts } from './layout/frame'
import { type Palette, readPalette } from './palette'

export interface Surroundings {
  readonly palette: Palette
  readonly fontFamily: string
  /** 1 where the widget's text is 16 px high. */
  readonly unit: number
  readonly layout: ChartLayoutName
}

/** The stylesheet decides on the layout, with the height, by the width of the widget. */
export function readSurroundings(box: Element, probes: Element): Surroundings {
  const style = getComputedStyle(box)
  const wish = style.getPropertyValue('--_chart-layout').trim()
  return {
    palette: readPalette(probes),
    fontFamily: style.fontFamily || 'sans-serif',
    unit: (Number.parseFloat(style.fontSize) || 16) / 16,
    layout: chartLayouts.find((layout) => layout === wish) ?? 'medium',
  }
}

/** A sharper screen does not always resize the window: https://github.com/chartjs/Chart.js/issues/7714 */
function watchPixelRatio(changed: () => void, signal: AbortSignal) {
  const query = matchMedia(`(resolution: ${devicePixelRatio}dppx)`)
  const onChange = () => {
    changed()
    watchPixelRatio(changed, signal)
  }
  query.addEventListener('change', onChange, { once: true, signal })
}

/** Probes have a transition of a millisecond, so that a change of theme, however made, is an event. */
export function watchSurroundings(probes: Element, changed: () => void, signal: AbortSignal) {
  let isPending = false
  const soon = () => {
    if (isPending) return
    isPending = true
    requestAnimationFrame(() => {
      isPending = false
      if (!signal.aborted) changed()
    })
  }
  probes.addEventListener('transitionend', soon, { signal })
  document.fonts.addEventListener('loadingdone', soon, { signal })
  matchMedia('print').addEventListener('change', changed, { signal })
  watchPixelRatio(changed, signal)
}
