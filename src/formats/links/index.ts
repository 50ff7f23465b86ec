// Links are read and written only where somebody wants one, so the rest of the formats does not name them.
export { figureOf } from './earlierModels'
export { isLink, type ParsedLink, parseLink } from './parseLink'
export { shareLink } from './shareLink'
