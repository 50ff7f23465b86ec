import takeAlong from '../styles/takeAlong.css?inline'

export const styles = [takeAlong]

export { Compare } from '../compare/Compare'
export { TakeAlong } from './TakeAlong'
