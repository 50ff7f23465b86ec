import evidenceStyles from '../styles/evidence.css?inline'

export { basisWords } from '../text/en/evidence'
export { exactDigits, quantity, shownNumber } from './quantity'
export { RangeScale } from './RangeScale'
export { SourceLink } from './SourceLink'
export { sourceDate } from './sourceDate'
export { subjectName, subjectValue } from './subject'
export { evidenceStyles }
