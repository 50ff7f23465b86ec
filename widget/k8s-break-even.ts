import { define } from './defineElement'

define()
