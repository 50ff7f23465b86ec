// How large is what can be pressed?

export interface Misses {
  /** Smaller than 24 px and nearer than that to another. */
  crowded: string[]
  /** Not hit 21 px from its middle. Links in running text are as high as the text. */
  outOfReach: string[]
}

/** For the page. */
export function measureTargets(host: Element): Misses {
  const root = host.shadowRoot as ShadowRoot
  const controls = [
    ...root.querySelectorAll<HTMLElement>(
      'a[href], button, input, select, textarea, summary, [tabindex="0"]',
    ),
  ].filter((control) => control.checkVisibility({ visibilityProperty: true, contentVisibilityAuto: true }))

  /** What is pressed for it: a radio button and a field are pressed by their labels. */
  const targetOf = (control: HTMLElement) =>
    (control.matches('.unseen, [type=checkbox], .box input') && control.closest('label, .box')) || control
  /** As high as the line it is in. */
  const isInText = (control: HTMLElement) => {
    const around = control.matches('a, button') && control.closest('td, li, p, .help')
    if (!around) return false
    const own = [...around.querySelectorAll('a, button')].map(({ textContent }) => textContent).join('')
    return (around.textContent ?? '').replace(/\W/g, '').length > own.replace(/\W/g, '').length
  }
  const nameOf = (control: HTMLElement) =>
    `${control.localName}.${control.className} ${control.ariaLabel ?? control.textContent?.slice(0, 40)}`

  const all = controls.map((control) => {
    const target = targetOf(control)
    const { left, top, width, height } = target.getBoundingClientRect()
    return { control, target, left, top, width, height, x: left + width / 2, y: top + height / 2 }
  })
  const isSmall = ({ width, height }: (typeof all)[number]) => width < 23.5 || height < 23.5
  const isNear = (one: (typeof all)[number], other: (typeof all)[number]) => {
    if (other.target === one.target || other.target.contains(one.target) || one.target.contains(other.target))
      return false
    if (isSmall(other)) return Math.hypot(one.x - other.x, one.y - other.y) < 23.5
    const dx = Math.max(other.left - one.x, 0, one.x - other.left - other.width)
    const dy = Math.max(other.top - one.y, 0, one.y - other.top - other.height)
    return Math.hypot(dx, dy) < 11.5
  }
  const crowded = all.filter(
    (one) => isSmall(one) && !isInText(one.control) && all.some((other) => isNear(one, other)),
  )

  /** What is hit instead of it, this far from its middle. */
  const hitInstead = ({ control, target }: (typeof all)[number], dx: number, dy: number) => {
    const { left, top, width, height } = target.getBoundingClientRect()
    const hit = root.elementFromPoint(left + width / 2 + dx, top + height / 2 + dy)
    if (!hit) return ['nothing']
    const isHit = target.contains(hit) || hit.contains(target) || hit.closest('label')?.control === control
    return isHit ? [] : [`${nameOf(hit as HTMLElement)} at ${dx}, ${dy}`]
  }
  const outOfReach = all.flatMap((one) => {
    if (isInText(one.control)) return []
    one.target.scrollIntoView({ block: 'center' })
    const instead = [
      [0, -21],
      [0, 21],
      [-21, 0],
      [21, 0],
    ].flatMap(([dx = 0, dy = 0]) => hitInstead(one, dx, dy))
    return instead.map((other) => `${nameOf(one.control)}: ${other}`)
  })
  return {
    crowded: crowded.map(({ control }) => nameOf(control)),
    outOfReach,
  }
}
