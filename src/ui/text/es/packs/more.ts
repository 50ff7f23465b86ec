import type { Translations } from '../../words'
import { compare } from '../compare'
import { outlook } from '../outlook'
import { stack } from '../stack'
import { takeAlong } from '../takeAlong'

export default { ...outlook, ...takeAlong, ...compare, ...stack } satisfies Translations
