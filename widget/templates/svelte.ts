// The tag in Svelte's templates: events as attributes (5), and by directive (4 and before).
import type { HTMLAttributes } from 'svelte/elements'
import type { K8sBreakEvenElement } from '../K8sBreakEvenElement'
import type { TagAttributes, TagHandlers, TagProperties } from './tag'

type Props = HTMLAttributes<K8sBreakEvenElement> &
  TagAttributes &
  TagProperties &
  TagHandlers<'on'> &
  TagHandlers<'on:'>

declare module 'svelte/elements' {
  interface SvelteHTMLElements {
    'k8s-break-even': Props
  }
}
