// Opens how sure and when, and waits for the draws, then for the map. Runs in the page, so it can use nothing from outside of itself.

/** Marks the begin of either and the end of the last. */
export async function outlookInPage(): Promise<void> {
  const root = document.querySelector('k8s-break-even')?.shadowRoot
  if (!root) throw new Error('There is no calculator')
  const found = (selector: string) =>
    new Promise<Element>((resolve) => {
      const look = () => {
        const element = root.querySelector(selector)
        if (element) resolve(element)
        else requestAnimationFrame(look)
      }
      look()
    })
  const heads = [...root.querySelectorAll<HTMLButtonElement>('.disclosure h3 button')]
  performance.mark('step')
  heads.find(({ textContent }) => textContent.startsWith('How sure'))?.click()
  await found('.share-strip')
  performance.mark('step')
  const winners = await found('.winners')
  winners.scrollIntoView()
  await found('.map-box')
  performance.mark('step-end')
}
