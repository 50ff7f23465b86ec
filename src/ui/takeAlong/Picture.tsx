import { useRef, useState } from 'preact/hooks'
import { lazyChart } from '../axis/lazyChart'
import { chartValuesOf } from '../axis/useChartValues'
import { scaleOf } from '../axis/useScale'
import { useFormats, useWords } from '../FormatsContext'
import { useActions, useStateNow } from '../StoreContext'
import { reportWords, takeAlongWords } from '../text/en/takeAlong'
import type { Tell } from '../workbench/tell'
import { drawPicture } from './drawPicture'
import { printSheet } from './printSheet'
import { reportOf } from './report'
import { usedSources } from './usedSources'
import { download, isFramed } from './useTakingAway'

const today = () => new Date().toISOString().slice(0, 10)

/** The verdict with its chart, as a picture in the theme on screen, or dark on white on one page. */
export function Picture({ tell }: { tell: Tell }) {
  const words = useWords()
  const formats = useFormats()
  const actions = useActions()
  const stateNow = useStateNow()
  const [said, setSaid] = useState('')
  const shown = useRef<HTMLDivElement>(null)

  /** What both are made of; the chart's code is here already unless nobody has scrolled to it. */
  const gather = async () => {
    const state = stateNow()
    const chart = await lazyChart.fetch()
    const values = chartValuesOf(state, scaleOf(actions, state.costDriver), formats)
    const made = words(reportWords).madeOn(formats.date(today()))
    return { chart, values, report: reportOf(state, formats, tell), made, state }
  }
  const savePicture = async () => {
    const place = shown.current
    const { chart, values, report, made } = await gather()
    const canvas = place && drawPicture(chart, values, report, made, chart.coloursAt(place))
    const picture = canvas && (await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve)))
    if (!picture) throw new Error('There is no canvas')
    download('k8s-break-even.png', picture)
    canvas.setAttribute('role', 'img')
    canvas.setAttribute('aria-label', words(takeAlongWords).picture)
    place.replaceChildren(...(isFramed() ? [canvas] : []))
    setSaid(isFramed() ? words(takeAlongWords).pictureShown : '')
  }
  const print = async () => {
    const place = shown.current
    const { chart, values, report, made, state } = await gather()
    const sources = usedSources(state, formats)
    const isPrinted = place && printSheet(place, chart, values, { ...report, made, sources })
    setSaid(isPrinted && !isFramed() ? '' : words(takeAlongWords).printFramed)
  }
  const attempt = (action: () => Promise<void>) => () =>
    action().catch(() => setSaid(words(takeAlongWords).chartMissing))
  return (
    <div>
      <h4>{words(takeAlongWords).pictureHead}</h4>
      <p class="help">{words(takeAlongWords).pictureHelp}</p>
      <p class="actions">
        <button type="button" class="button" onClick={attempt(savePicture)}>
          {words(takeAlongWords).downloadPng}
        </button>
        <button type="button" class="button" onClick={attempt(print)}>
          {words(takeAlongWords).print}
        </button>
      </p>
      <p role="status" class="said">
        {said}
      </p>
      <div class="picture" ref={shown} />
    </div>
  )
}
