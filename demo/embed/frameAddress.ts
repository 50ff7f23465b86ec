// How is a calculator written as the address of its frame, and read from it?

export interface FrameState {
  /** Attributes of the element by their names. */
  readonly attributes: readonly (readonly [name: string, value: string])[]
  /** Promised custom properties by their full names. */
  readonly properties: readonly (readonly [name: string, value: string])[]
  /** The text of a scenario file, for what attributes cannot say. */
  readonly scenario: string | null
}

const prefix = '--k8s-break-even-'

/** Custom properties go without their prefix, as "--accent". */
export function frameQuery({ attributes, properties, scenario }: FrameState): string {
  const query = new URLSearchParams()
  for (const [name, value] of attributes) query.set(name, value)
  for (const [name, value] of properties) query.set(name.replace(prefix, '--'), value)
  if (scenario !== null) query.set('scenario', scenario)
  return `${query}`
}

/** What is no attribute of the element is left alone: addresses collect parameters on their way. */
export function readFrameQuery(query: string, known: readonly string[]): FrameState {
  const parameters = new URLSearchParams(query)
  const all = [...parameters]
  return {
    attributes: all.filter(([name]) => known.includes(name)),
    properties: all.flatMap(([name, value]) =>
      /^--[a-z-]+$/.test(name) ? [[name.replace('--', prefix), value] as const] : [],
    ),
    scenario: parameters.get('scenario'),
  }
}
