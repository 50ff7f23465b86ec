// How is one page printed from inside another's? In a frame of its own, with none of the page's styles and properties.
import { h, render } from 'preact'
import type { ChartValues } from '../chart'
import printCss from '../styles/sheet.css?inline'
import type { ChartModule } from './drawPicture'
import { Sheet, type SheetProps } from './Sheet'

/** Within the margins of both A4 and US Letter, at 96 pixels an inch. */
const pageSize = { width: 700, height: 940 }
const chartSize = { width: pageSize.width, height: 350 }
const sharpness = 3
const longestPrint = 60_000

const pageCss = '@page { margin: 12mm } body { margin: 0 }'

function sheetOf(window: Window & typeof globalThis, css: string): CSSStyleSheet {
  const sheet = new window.CSSStyleSheet()
  sheet.replaceSync(css)
  return sheet
}

/** A sheet belongs to the document that it was made in, so what ours say is said again. */
function stylesAround(place: Element): string {
  const { adoptedStyleSheets } = place.getRootNode() as ShadowRoot
  const rules = adoptedStyleSheets.flatMap(({ cssRules }) => Array.from(cssRules, ({ cssText }) => cssText))
  return rules.join('\n')
}

function drawChart(place: ShadowRoot, { paintPicture, coloursAt }: ChartModule, values: ChartValues) {
  const canvas = document.createElement('canvas')
  const context = canvas.getContext('2d')
  if (!context) return
  canvas.width = chartSize.width * sharpness
  canvas.height = chartSize.height * sharpness
  context.scale(sharpness, sharpness)
  paintPicture(context, values, chartSize, coloursAt(place), 'medium')
  place.querySelector('.sheet-chart')?.append(canvas)
}

/** False where the browser gives no page to print from. */
export function printSheet(
  place: Element,
  chart: ChartModule,
  values: ChartValues,
  report: SheetProps,
): boolean {
  const frame = document.createElement('iframe')
  frame.className = 'sheet-frame'
  frame.title = report.answer
  place.append(frame)
  const window = frame.contentWindow as (Window & typeof globalThis) | null
  const page = frame.contentDocument
  if (!window || !page) {
    frame.remove()
    return false
  }
  page.title = report.answer
  const host = page.createElement('div')
  const { fontFamily } = getComputedStyle(place)
  host.style.fontFamily = fontFamily
  page.body.append(host)
  const root = host.attachShadow({ mode: 'open' })
  page.adoptedStyleSheets = [sheetOf(window, pageCss)]
  root.adoptedStyleSheets = [sheetOf(window, `${stylesAround(place)}\n${printCss}`)]
  render(h(Sheet, report), root)
  drawChart(root, chart, values)
  const { height } = host.getBoundingClientRect()
  if (height > pageSize.height) host.style.zoom = `${pageSize.height / height}`
  const end = () => frame.remove()
  window.addEventListener('afterprint', end)
  setTimeout(end, longestPrint)
  window.focus()
  window.print()
  return true
}
