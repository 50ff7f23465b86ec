// What can an author decide about the code to paste?
import type { Comparison, Scenario, ScenarioInputs } from '../../src/model'

export const ways = ['module', 'classic', 'frame', 'link'] as const
export type Way = (typeof ways)[number]

export const views = ['full', 'compact'] as const
export type View = (typeof views)[number]

export const themes = ['auto', 'light', 'dark'] as const
export type Theme = (typeof themes)[number]

export interface EmbedOptions {
  readonly way: Way
  readonly view: View
  readonly theme: Theme
  /** Pixels that the page keeps free. */
  readonly height: number
  /** By the names of the custom properties, without their prefix: "accent" as "#a1b2c3". */
  readonly colours: Readonly<Record<string, string>>
  /** What the calculator starts from, and what it answers. */
  readonly scenario: Scenario
  readonly comparison: Comparison
  /** What the chart runs along, by its attribute's name; null for what it runs along when told nothing. */
  readonly costDriver: string | null
  /** What the tag shows when it is told nothing. */
  readonly defaults: ScenarioInputs
  readonly addresses: Addresses
  /** The hashes of the built files by their paths; null to leave them out. */
  readonly hashes: Readonly<Record<string, string>> | null
  /** Whether the chart is fetched with the script, for a calculator at the top of its page; needs `hashes`. */
  readonly preloading: boolean
  /** Whether the frame may have a script beside it that keeps it as tall as what is in it. */
  readonly growing: boolean
}

export interface Addresses {
  /** Of the folder of the built files; ends in a slash, or is empty for beside the page. */
  readonly files: string
  /** Of the frame's page. */
  readonly frame: string
  /** Of a page with the whole calculator, for readers without scripts. */
  readonly calculator: string
}
