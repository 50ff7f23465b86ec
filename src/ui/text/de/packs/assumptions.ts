import type { Translations } from '../../words'
import { assumptionRows } from '../assumptionRows'

const words: Translations = { ...assumptionRows }

export default words
