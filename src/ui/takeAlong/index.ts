export { Compare } from '../compare/Compare'
export { TakeAlong } from './TakeAlong'

// After the code, so that style sheets stand together: gzip finds again only what stands near.
import takeAlong from '../styles/takeAlong.css?inline'

export const styles = [takeAlong]
