// The page around every peer: its chart, a slider that draws it again, and a way to have more of them.
// `draw(box, lines)` answers with how its chart is redrawn and removed.

const page = JSON.parse(document.querySelector('#data').textContent)

/** The lines as if everything cost so many dollars a month more. */
const linesAt = (more) => ({ x: page.x, lines: page.lines.map((line) => line.map((y) => y + more)) })

export const colors = ['#0b6fb8', '#b3541e', '#5b3fa8']

export function start(draw) {
  const slider = document.querySelector('#more')
  const chart = draw(document.querySelector('#chart'), linesAt(slider.valueAsNumber))
  slider.addEventListener('input', () => chart.redraw(linesAt(slider.valueAsNumber)))
  globalThis.mountPeer = (box) => draw(box, linesAt(0)).remove
}
