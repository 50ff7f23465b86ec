import stack from '../styles/stack.css?inline'

export { FromStack } from './FromStack'

export const styles = [stack]
