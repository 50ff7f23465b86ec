import type { Translations } from '../../words'
import { assumptionRows } from '../assumptionRows'
import { evidence } from '../evidence'
import { evidenceProse } from '../evidenceProse'

export default { ...evidence, ...evidenceProse, ...assumptionRows } satisfies Translations
