// Leads from the page into the part of the calculator that reads files: opened, with the cursor where text is pasted.

const title = 'From your files'

/** What comes into being under a root, as soon as it does. */
function appearing<T extends Element>(root: ParentNode & Node, find: () => T | undefined): Promise<T> {
  return new Promise((resolve) => {
    const look = () => {
      const found = find()
      if (!found) return false
      resolve(found)
      return true
    }
    if (look()) return
    const observer = new MutationObserver(() => look() && observer.disconnect())
    observer.observe(root, { childList: true, subtree: true })
  })
}

/** The section is not part of what the element promises to other pages; this page comes with it. */
export async function openFiles(calculator: Element): Promise<void> {
  const root = calculator.shadowRoot
  if (!root) return
  const switches = () => [...root.querySelectorAll<HTMLButtonElement>('button[aria-expanded]')]
  const button = await appearing(root, () => switches().find((each) => each.textContent?.startsWith(title)))
  if (button.ariaExpanded === 'false') button.click()
  button.scrollIntoView({ block: 'start' })
  const place = await appearing(root, () => {
    const content = root.getElementById(button.getAttribute('aria-controls') ?? '')
    return content?.querySelector('textarea') ?? undefined
  })
  place.focus({ preventScroll: true })
}

/** Links lead to the section about files while there is no script. */
export function leadToFiles(calculator: Element, ways: Iterable<HTMLElement>) {
  for (const way of ways) {
    if (way instanceof HTMLButtonElement) way.disabled = false
    way.addEventListener('click', (event) => {
      event.preventDefault()
      openFiles(calculator)
    })
  }
}
