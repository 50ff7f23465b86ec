// Links are read and written only where somebody wants one, so the rest of the formats does not name them.
export { asMeant, figureOf, type Meant } from './earlierModels'
export { isLink, type ParsedLink, parseLink } from './parseLink'
export { shareLink } from './shareLink'
