import type { Translations } from '../../words'
import { why } from '../why'
import { whyComplexity } from '../whyComplexity'
import { whyFactors } from '../whyFactors'
import { whyMembers } from '../whyMembers'
import { whyOmissions } from '../whyOmissions'
import { whySignals } from '../whySignals'

const words: Translations = {
  ...why,
  ...whyFactors,
  ...whySignals,
  ...whyComplexity,
  ...whyMembers,
  ...whyOmissions,
}

export default words
