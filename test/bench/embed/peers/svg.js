import { colors, start } from './start.js'

const margin = 40

function element(name, attributes, text = '') {
  const made = document.createElementNS('http://www.w3.org/2000/svg', name)
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value)
  made.textContent = text
  return made
}

/** From values to pixels, evenly by ratio. */
function scaleOf(values, from, to) {
  const lowest = Math.log(Math.min(...values))
  const highest = Math.log(Math.max(...values))
  return (value) => from + ((Math.log(value) - lowest) / (highest - lowest)) * (to - from)
}

const powersIn = (values) =>
  [1, 10, 100, 1_000, 10_000, 100_000, 1_000_000].filter(
    (power) => power >= Math.min(...values) && power <= Math.max(...values),
  )

start((box, first) => {
  const { clientWidth: width, clientHeight: height } = box
  const redraw = ({ x, lines }) => {
    const across = scaleOf(x, margin, width - margin)
    const up = scaleOf(lines.flat(), height - margin, margin)
    const drawing = element('svg', { width, height })
    drawing.append(
      ...powersIn(x).map((at) => element('text', { x: across(at), y: height - 12 }, at)),
      ...powersIn(lines.flat()).map((at) => element('text', { x: 0, y: up(at) }, at)),
      ...lines.map((line, nth) => {
        const points = line.map((y, index) => `${across(x[index]).toFixed(1)},${up(y).toFixed(1)}`)
        return element('path', { d: `M${points.join('L')}`, fill: 'none', stroke: colors[nth] })
      }),
    )
    box.replaceChildren(drawing)
  }
  redraw(first)
  return { redraw, remove: () => box.replaceChildren() }
})
