// What is on the picture that a reader takes along? Verdict, chart, inputs, date and where the prices are from.
import type * as chart from '../chart'
import type { ChartValues, Colours } from '../chart'
import type { Report } from './report'

export type ChartModule = typeof chart

/** Pixels of the picture for one of its layout. */
export const sharpness = 2

const width = 1_200
const margin = 48
const inner = width - 2 * margin
const chartHeight = 520
const column = { count: 5, gap: 24 }

const styles = {
  title: { size: 28, line: 36, weight: 600, colour: 'text' },
  detail: { size: 16, line: 24, weight: 400, colour: 'muted' },
  label: { size: 13, line: 18, weight: 400, colour: 'muted' },
  value: { size: 15, line: 22, weight: 600, colour: 'text' },
  facts: { size: 13, line: 20, weight: 400, colour: 'muted' },
} as const

type Style = (typeof styles)[keyof typeof styles]

function wrapped(context: CanvasRenderingContext2D, text: string, room: number): string[] {
  const lines: string[] = []
  for (const word of text.split(/ +/)) {
    const longer = lines.length > 0 ? `${lines.at(-1)} ${word}` : word
    if (lines.length > 0 && context.measureText(longer).width <= room) lines[lines.length - 1] = longer
    else lines.push(word)
  }
  return lines
}

/** Notes what is to be painted while it goes down the page, so that the height is known before the first stroke. */
class Page {
  y = margin
  readonly strokes: (() => void)[] = []

  constructor(
    readonly context: CanvasRenderingContext2D,
    private readonly colours: Colours,
  ) {}

  write(text: string, style: Style, x = margin, room = inner): number {
    const { context, colours } = this
    const font = `${style.weight} ${style.size}px ${colours.fontFamily}`
    context.font = font
    const lines = wrapped(context, text, room)
    const top = this.y
    this.strokes.push(() => {
      context.font = font
      context.fillStyle = colours.palette[style.colour]
      context.textAlign = 'left'
      context.textBaseline = 'middle'
      for (const [index, line] of lines.entries()) context.fillText(line, x, top + (index + 0.5) * style.line)
    })
    return lines.length * style.line
  }

  down(height: number) {
    this.y += height
  }
}

function writeInputs(page: Page, inputs: Report['inputs']) {
  const room = (inner - (column.count - 1) * column.gap) / column.count
  for (let row = 0; row < inputs.length; row += column.count) {
    const heights = inputs.slice(row, row + column.count).map(({ label, text }, index) => {
      const x = margin + index * (room + column.gap)
      const top = page.y
      page.down(page.write(label, styles.label, x, room))
      const height = page.y - top + page.write(text, styles.value, x, room)
      page.y = top
      return height
    })
    page.down(Math.max(...heights) + 12)
  }
}

/** Null where the browser gives no canvas to draw on. */
export function drawPicture(
  { paintPicture }: ChartModule,
  values: ChartValues,
  { name, answer, detail, inputs, facts }: Report,
  made: string,
  colours: Colours,
): HTMLCanvasElement | null {
  const canvas = document.createElement('canvas')
  const context = canvas.getContext('2d')
  if (!context) return null
  const page = new Page(context, colours)
  if (name) page.down(page.write(name, styles.detail) + 4)
  page.down(page.write(answer, styles.title) + 4)
  page.down(page.write(detail, styles.detail) + 24)
  const chartTop = page.y
  page.down(chartHeight + 28)
  writeInputs(page, inputs)
  page.down(8)
  page.down(page.write(`${facts} ${made}`, styles.facts))
  const height = page.y + margin

  canvas.width = width * sharpness
  canvas.height = height * sharpness
  context.scale(sharpness, sharpness)
  for (const ground of [colours.ground, colours.palette.background]) {
    context.fillStyle = ground
    context.fillRect(0, 0, width, height)
  }
  for (const stroke of page.strokes) stroke()
  context.translate(margin, chartTop)
  paintPicture(context, values, { width: inner, height: chartHeight }, colours, 'wide')
  return canvas
}
