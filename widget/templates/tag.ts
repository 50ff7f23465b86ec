// What may an author write on the tag in a template? Each attribute with the values it takes, and what is not an attribute.
import type { InputId, inputs, Scenario } from '../../src/model'
import type { CostDriverName, DisplayAttribute, KebabCase } from '../attributes'
import type { Theme, View } from '../display'
import type { K8sBreakEvenEventMap } from '../events'

type Numeric = number | `${number}`
type Flag = boolean | '' | 'true' | 'false'

type ValueOf<Kind> = Kind extends { readonly options: readonly (infer Option)[] }
  ? Option
  : Kind extends { readonly kind: 'flag' }
    ? Flag
    : Numeric

interface DisplayValues {
  'cost-driver': CostDriverName
  view: View
  theme: Theme
  currency: string
  'usd-rate': Numeric
  lang: string
}

/** Read from the tables of the element, so that an attribute cannot be without its type. */
export type TagAttributes = {
  readonly [Id in InputId as KebabCase<Id>]?: ValueOf<(typeof inputs)[Id]> | undefined
} & {
  readonly [Name in DisplayAttribute]?: DisplayValues[Name] | undefined
}

export interface TagProperties {
  /** Takes effect where the framework sets properties of elements, and the tag is defined by then. */
  readonly scenario?: Scenario | undefined
}

/** Handlers named as their events, after a prefix. */
export type TagHandlers<Prefix extends string> = {
  readonly [Name in keyof K8sBreakEvenEventMap as `${Prefix}${Name}`]?:
    | ((event: K8sBreakEvenEventMap[Name]) => void)
    | undefined
}
