// All that follows the verdict: it arrives once the verdict stands.
// Not used here. Two sections share it, and as a part of this file it does not become one of the first answer's.
export { FileButton, PasteField } from '../TextIn'
export { ChartArea } from './ChartArea'
export { undoKeys } from './undoKeys'
export { Workbench } from './Workbench'

// After the code, so that style sheets stand together: gzip finds again only what stands near.
import chart from '../styles/chart.css?inline'
import controls from '../styles/controls.css?inline'
import evidence from '../styles/evidence.css?inline'
import money from '../styles/money.css?inline'
import sections from '../styles/sections.css?inline'
import workbench from '../styles/workbench.css?inline'

export const styles = [workbench, controls, chart, money, sections, evidence]
