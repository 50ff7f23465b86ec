import { evidenceStyles } from '../evidence'
import assumptions from '../styles/assumptions.css?inline'

export { Assumptions, type AssumptionsProps } from './Assumptions'

export const styles = [evidenceStyles, assumptions]
