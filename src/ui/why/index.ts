// Words, code and style sheet each in one piece: gzip finds again only what stands near.
import '../text/en/why'
import '../text/en/whyFactors'
import '../text/en/whyMembers'
import '../text/en/whySignals'

export { Why, type WhyProps } from './Why'

import why from '../styles/why.css?inline'

export const styles = [why]
