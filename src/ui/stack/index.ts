export { FromStack } from './FromStack'

// After the code, so that style sheets stand together: gzip finds again only what stands near.
import stack from '../styles/stack.css?inline'

export const styles = [stack]
