import why from '../styles/why.css?inline'

export { Why, type WhyProps } from './Why'

export const styles = [why]
