// What is painted on a canvas?

export interface Ink {
  /** Of the three lines, how many are seen in a colour of their own. */
  colours: number
  /** Mean lightness of what is painted, 0 … 255. */
  lightness: number
}

/** For the page. */
export function ink(canvas: HTMLCanvasElement): Ink {
  const copy = document.createElement('canvas')
  copy.width = canvas.width
  copy.height = canvas.height
  const context = copy.getContext('2d', { willReadFrequently: true })
  if (!context || copy.width === 0 || copy.height === 0) return { colours: 0, lightness: 0 }
  context.drawImage(canvas, 0, 0)
  const { data } = context.getImageData(0, 0, copy.width, copy.height)
  const hues = new Map<number, number>()
  let [painted, sum] = [0, 0]
  for (let at = 0; at < data.length; at += 4) {
    const [red = 0, green = 0, blue = 0, alpha = 0] = [data[at], data[at + 1], data[at + 2], data[at + 3]]
    if (alpha < 200) continue
    painted += 1
    sum += (red + green + blue) / 3
    const [high, low] = [Math.max(red, green, blue), Math.min(red, green, blue)]
    if (high - low < 80) continue
    const sixth =
      high === red
        ? (green - blue) / (high - low)
        : high === green
          ? 2 + (blue - red) / (high - low)
          : 4 + (red - green) / (high - low)
    const hue = Math.round(((sixth + 6) % 6) * 3)
    hues.set(hue, (hues.get(hue) ?? 0) + 1)
  }
  const colours = [...hues.values()].filter((pixels) => pixels > 200).length
  return { colours, lightness: painted ? sum / painted : 0 }
}
