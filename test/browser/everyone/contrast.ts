// How well does what is drawn stand out from what is behind it?

export interface Contrasts {
  /** Words below what their size asks for. */
  texts: string[]
  /** Marks, by what they are, and their ratio to the ground. */
  marks: Record<string, number>
}

/** For the page: by computed colours, whatever the widget and its page made of them. */
export function measureContrast(host: Element): Contrasts {
  const root = host.shadowRoot as ShadowRoot
  type Colour = readonly [red: number, green: number, blue: number, alpha: number]

  const pixel = document.createElement('canvas').getContext('2d', { willReadFrequently: true })
  /** Whatever notation it is in. */
  const colourOf = (css: string): Colour => {
    if (!pixel) return [0, 0, 0, 0]
    pixel.clearRect(0, 0, 1, 1)
    pixel.fillStyle = css
    pixel.fillRect(0, 0, 1, 1)
    const [red = 0, green = 0, blue = 0, alpha = 0] = pixel.getImageData(0, 0, 1, 1).data
    return [red, green, blue, alpha / 255]
  }
  const over = (top: Colour, below: Colour): Colour => {
    const mix = (index: 0 | 1 | 2) => top[index] * top[3] + below[index] * (1 - top[3])
    return [mix(0), mix(1), mix(2), 1]
  }
  const around = (element: Element): Element | null => {
    const { parentNode } = element.assignedSlot ?? element
    return parentNode instanceof ShadowRoot ? parentNode.host : (parentNode as Element | null)
  }
  const groundOf = (element: Element | null): Colour => {
    if (!(element instanceof Element)) return colourOf('Canvas')
    const own = colourOf(getComputedStyle(element).backgroundColor)
    return own[3] === 1 ? own : over(own, groundOf(around(element)))
  }
  const luminance = ([red, green, blue]: Colour): number => {
    const linear = (part: number) =>
      part / 255 <= 0.03928 ? part / 255 / 12.92 : ((part / 255 + 0.055) / 1.055) ** 2.4
    return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue)
  }
  const ratio = (css: string, element: Element): number => {
    const ground = groundOf(element)
    const [one, other] = [luminance(over(colourOf(css), ground)), luminance(ground)]
    return (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05)
  }

  const isLarge = ({ fontSize, fontWeight }: CSSStyleDeclaration) =>
    Number.parseFloat(fontSize) >= (Number(fontWeight) >= 600 ? 18.66 : 24)
  const isOff = (element: Element) =>
    element.closest('[aria-disabled="true"], :disabled, [aria-hidden="true"]')
  const ownText = (element: Element) =>
    [...element.childNodes]
      .filter(({ nodeType }) => nodeType === Node.TEXT_NODE)
      .map(({ textContent }) => textContent?.trim())
      .join('')
  const texts = [...root.querySelectorAll<HTMLElement>('.root *')].flatMap((element) => {
    const isField = element.matches('input[type=text], textarea')
    if (!(ownText(element) || isField) || isOff(element)) return []
    if (!element.checkVisibility({ visibilityProperty: true }) || element.closest('.unseen, svg, style'))
      return []
    const style = getComputedStyle(element)
    const least = isLarge(style) ? 3 : 4.5
    const found = [ratio(style.color, element)]
    if (isField) found.push(ratio(getComputedStyle(element, '::placeholder').color, element))
    const worst = Math.min(...found)
    if (worst >= least) return []
    return [
      `${element.localName}.${element.className} "${ownText(element).slice(0, 30)}": ${worst.toFixed(2)}`,
    ]
  })

  const first = (selector: string): Element => {
    const element = root.querySelector(selector)
    if (!element) throw new Error(`Nothing is ${selector}`)
    return element
  }
  const mark = (selector: string, property: string) =>
    ratio(
      getComputedStyle(first(selector)).getPropertyValue(property),
      first(selector).parentElement as Element,
    )
  /** Of something whose own style a page cannot ask for. */
  const inside = (selector: string, colour: string) => {
    const probe = document.createElement('i')
    probe.style.color = colour
    first(selector).append(probe)
    const found = ratio(getComputedStyle(probe).color, first(selector))
    probe.remove()
    return found
  }
  // The canvas takes its colours from these, in the order of its palette.
  const [text, , , , , , , compose, paas, kubernetes] = [...root.querySelectorAll('.chart-probes i')].map(
    (probe) => getComputedStyle(probe).color,
  )
  const onChart = (css = '') => ratio(css, first('.chart-box'))
  return {
    texts,
    marks: {
      'line of Compose': onChart(compose),
      'line of PaaS': onChart(paas),
      'line of Kubernetes': onChart(kubernetes),
      'you and break-evens': onChart(text),
      thumb: inside('.slider', 'var(--_accent)'),
      'thumb of an estimate': inside('.slider[data-estimated="true"]', 'var(--_faint)'),
      'focus ring': inside('.root', 'var(--_accent)'),
      'fill of a slider': mark('.slider .fill', 'border-block-start-color'),
      notch: mark('.notch', 'border-inline-start-color'),
      'sample of Compose': mark('.line-of-compose', 'color'),
      'sample of PaaS': mark('.line-of-paas', 'color'),
      'sample of Kubernetes': mark('.line-of-kubernetes', 'color'),
      'chosen tab': mark('.tab input:checked + .tab-text', 'border-block-end-color'),
      chevron: mark('.select .chevron', 'stroke'),
    },
  }
}

/** For the page: how many pixels of the chart have just the colours of the three lines. */
export function pixelsOfLines(host: Element): number[] {
  const root = host.shadowRoot as ShadowRoot
  const canvas = root.querySelector<HTMLCanvasElement>('.chart-canvas')
  const copy = document.createElement('canvas')
  copy.width = canvas?.width ?? 0
  copy.height = canvas?.height ?? 0
  const context = copy.getContext('2d', { willReadFrequently: true })
  if (!canvas || !context) return []
  context.drawImage(canvas, 0, 0)
  const { data } = context.getImageData(0, 0, copy.width, copy.height)
  const probes = [...root.querySelectorAll('.chart-probes i')].slice(7, 10)
  return probes.map((probe) => {
    const [red, green, blue] =
      getComputedStyle(probe)
        .color.match(/[\d.]+/g)
        ?.map(Number) ?? []
    let count = 0
    for (let at = 0; at < data.length; at += 4) {
      if (data[at] === red && data[at + 1] === green && data[at + 2] === blue && data[at + 3] === 255)
        count += 1
    }
    return count
  })
}
