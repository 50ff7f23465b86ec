// For the page: what of a calculator lies on something else, or beyond its own box?

/** Words on words, words on marks that are not theirs, and words that are cut in two. */
export function findCollisions(host: Element): string[] {
  const root = host.shadowRoot?.querySelector('.root')
  if (!root) return ['no calculator']
  const marks = '.swing-zero, .bridge-bar'
  const isLabel = (element: Element) => element.matches('.swing-end, .swing-mark')
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT)
  const found = new Set<string>()
  const texts: { said: string; rect: DOMRect; owner: Element }[] = []
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const owner = node.parentElement
    const said = node.textContent?.trim()
    if (
      !owner?.closest('.outlook, .bridges, .stack-found') ||
      !said ||
      owner.closest('.unseen, select, .map')
    )
      continue
    if (!owner.checkVisibility({ opacityProperty: true })) continue
    const range = document.createRange()
    range.selectNodeContents(node)
    const rects = [...range.getClientRects()]
    if (/^\w+$/.test(said) && rects.length > 1) found.add(`${said} is cut in two`)
    for (const rect of rects) texts.push({ said, rect, owner })
  }
  const shared = (a: DOMRect, b: DOMRect) =>
    Math.min(
      Math.min(a.right, b.right) - Math.max(a.left, b.left),
      Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top),
    )
  // Line boxes overlap by a little where letters do not.
  const little = 4
  for (const [index, one] of texts.entries()) {
    for (const other of texts.slice(index + 1)) {
      if (one.owner !== other.owner && shared(one.rect, other.rect) > little)
        found.add(`${one.said} on ${other.said}`)
    }
  }
  for (const mark of root.querySelectorAll(marks)) {
    const rect = mark.getBoundingClientRect()
    for (const { said, rect: text, owner } of texts) {
      const across = Math.min(rect.right, text.right) - Math.max(rect.left, text.left)
      const along = Math.min(rect.bottom, text.bottom) - Math.max(rect.top, text.top)
      if (!isLabel(owner) && across > -1 && along > 1) found.add(`${mark.className} on ${said}`)
    }
  }
  return [...found]
}

/** What reaches beyond the calculator's sides; a page has no room there when the calculator is as wide as it is. */
export function findBeyond(host: Element): string[] {
  const box = host.getBoundingClientRect()
  return [...(host.shadowRoot?.querySelectorAll('.root *') ?? [])]
    .filter((element) => {
      const { left, right, width } = element.getBoundingClientRect()
      const isOut = left < box.left - 1 || right > box.right + 1
      return width > 0 && isOut && !element.closest('.unseen, svg, option')
    })
    .map((element) => `${element.className} ${element.textContent?.slice(0, 40)}`)
}
