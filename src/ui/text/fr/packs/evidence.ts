import type { Translations } from '../../words'
import { evidence } from '../evidence'
import { evidenceProse } from '../evidenceProse'

const words: Translations = { ...evidence, ...evidenceProse }

export default words
