import { define } from './defineElement'

define()

export * from './index'
