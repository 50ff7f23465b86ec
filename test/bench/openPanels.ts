// Opens all that can be opened, as somebody does who wants to see everything move, and waits until it has settled.
// Runs in the page, so it can use nothing from outside of itself.

/** Returns how many panels it opened. */
export async function openPanels(): Promise<number> {
  const root = document.querySelector('k8s-break-even')?.shadowRoot
  if (!root) throw new Error('There is no calculator')
  const closed = root.querySelectorAll<HTMLButtonElement>('button[aria-expanded=false]')
  const settled = new Promise<void>((resolve) => {
    let timer = setTimeout(resolve, 2_000)
    new MutationObserver(() => {
      clearTimeout(timer)
      timer = setTimeout(resolve, 2_000)
    }).observe(root, { subtree: true, childList: true, attributes: true, characterData: true })
  })
  for (const button of closed) button.click()
  await settled
  return closed.length
}
