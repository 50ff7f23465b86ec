// Which address opens the calculator with this scenario? That of the demo page, wherever this one stands.
import { shareLink } from '../../formats/links'
import type { CalculatorState } from '../../store'

/** Where no build has said where the demo page lives, it is beside this one. */
const demoPage = (): string => new URL(__SITE_URL__ || './', document.baseURI).href

export const ownLink = ({ scenario, costDriver }: CalculatorState): string =>
  shareLink(demoPage(), scenario, costDriver)
