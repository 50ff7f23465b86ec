export { Assumptions, type AssumptionsProps } from './Assumptions'

// After the code, so that style sheets stand together: gzip finds again only what stands near.
import assumptions from '../styles/assumptions.css?inline'

export const styles = [assumptions]
