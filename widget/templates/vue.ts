// The tag in Vue's templates, whose checker reads names with hyphens as camel case.
import type { HTMLAttributes } from 'vue'
import type { K8sBreakEvenEventMap } from '../events'
import type { K8sBreakEvenElement } from '../K8sBreakEvenElement'
import type { TagAttributes, TagHandlers, TagProperties } from './tag'

type CamelCase<Text extends string> = Text extends `${infer First}-${infer Rest}`
  ? `${First}${Capitalize<CamelCase<Rest>>}`
  : Text

type InCamelCase<Props> = { readonly [Name in keyof Props & string as CamelCase<Name>]?: Props[Name] }

type Props = HTMLAttributes & InCamelCase<TagAttributes> & TagProperties & InCamelCase<TagHandlers<'on-'>>

declare module 'vue' {
  interface GlobalComponents {
    'k8s-break-even': new () => K8sBreakEvenElement & {
      $props: Props
      $emit: <Name extends keyof K8sBreakEvenEventMap>(name: Name, event: K8sBreakEvenEventMap[Name]) => void
    }
  }
}
