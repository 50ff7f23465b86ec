// Drags a slider as fast as the screen follows: one step a frame, the next as soon as the frame is done.
// Runs in the page, so it can use nothing from outside of itself.

export interface InPageDrag {
  /** Its place among the page's sliders, or the element's where there is one. */
  slider: number
  positions: number[]
}

/** Marks the begin of each step and the end of the last; returns how many different scenarios or values were seen. */
export async function dragInPage({ slider, positions }: InPageDrag): Promise<number> {
  const host = document.querySelector('k8s-break-even')
  const range = (host?.shadowRoot ?? document).querySelectorAll<HTMLInputElement>('input[type=range]')[slider]
  if (!range) throw new Error(`There is no slider ${slider}`)
  const seen = new Set<unknown>()
  /** Until the next frame is painted, as far as the main thread has to do with it. */
  const frame = () =>
    new Promise<void>((resolve) =>
      requestAnimationFrame(() => {
        const { port1, port2 } = new MessageChannel()
        port1.onmessage = () => resolve()
        port2.postMessage(null)
      }),
    )
  const pass = async (places: number[], mark: string) => {
    range.dispatchEvent(new PointerEvent('pointerdown', { bubbles: true }))
    for (const place of places) {
      performance.mark(mark)
      range.value = `${place}`
      range.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }))
      await frame()
      seen.add(host ? host.scenario : range.value)
    }
    performance.mark(`${mark}-end`)
    range.dispatchEvent(new Event('change', { bubbles: true }))
  }
  await pass(positions.toReversed(), 'warm-up')
  await new Promise((resolve) => setTimeout(resolve, 1_000))
  seen.clear()
  await pass(positions, 'step')
  await new Promise((resolve) => setTimeout(resolve, 1_000))
  return seen.size
}
