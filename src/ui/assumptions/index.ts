import assumptions from '../styles/assumptions.css?inline'

export { Assumptions, type AssumptionsProps } from './Assumptions'

export const styles = [assumptions]
