// Which round values stand on an axis?

/** About five of them, even steps of 1, 2 or 5 of something. */
export function evenTicks(min: number, max: number): number[] {
  const raw = (max - min) / 5
  const power = 10 ** Math.floor(Math.log10(raw))
  const step = power * ([1, 2, 5].find((factor) => factor * power >= raw * 0.999) ?? 10)
  const first = Math.ceil(min / step)
  return Array.from({ length: Math.floor(max / step) - first + 1 }, (_, index) => (first + index) * step)
}

/** Powers of ten, and halves and doubles of them where there is room. */
export function ratioTicks(min: number, max: number): number[] {
  const factors = max / min < 1_000 ? [1, 2, 5] : [1]
  const ticks: number[] = []
  for (let power = 10 ** Math.floor(Math.log10(min)); power <= max; power *= 10) {
    ticks.push(...factors.map((factor) => factor * power).filter((tick) => tick >= min && tick <= max))
  }
  return ticks
}
