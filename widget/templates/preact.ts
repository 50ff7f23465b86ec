// The tag in Preact's JSX.
import type { HTMLAttributes } from 'preact'
import type { K8sBreakEvenElement } from '../K8sBreakEvenElement'
import type { TagAttributes, TagHandlers, TagProperties } from './tag'

type Props = Omit<HTMLAttributes<K8sBreakEvenElement>, keyof TagAttributes> &
  TagAttributes &
  TagProperties &
  TagHandlers<'on'>

declare module 'preact' {
  namespace JSX {
    interface IntrinsicElements {
      'k8s-break-even': Props
    }
  }
}
