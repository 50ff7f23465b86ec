// Copies a text; where the browser refuses, selects it for the reader to do so.

export async function copyText(source: HTMLElement, status: HTMLElement) {
  try {
    await navigator.clipboard.writeText(source.textContent)
    status.textContent = 'Copied.'
  } catch {
    getSelection()?.selectAllChildren(source)
    status.textContent = 'Your browser does not allow it. The code is selected, so copy it yourself.'
  }
}
