export { Why, type WhyProps } from './Why'

// After the code, so that style sheets stand together: gzip finds again only what stands near.
import why from '../styles/why.css?inline'

export const styles = [why]
