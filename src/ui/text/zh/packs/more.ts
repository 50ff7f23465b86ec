import type { Translations } from '../../words'
import { compare } from '../compare'
import { outlook } from '../outlook'
import { stack } from '../stack'
import { takeAlong } from '../takeAlong'

const words: Translations = { ...outlook, ...takeAlong, ...compare, ...stack }

export default words
