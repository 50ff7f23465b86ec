// The tag in React's JSX, from 18 on; 18 itself sets no properties and hears no events of custom elements.
import type { DetailedHTMLProps, HTMLAttributes } from 'react'
import type { K8sBreakEvenElement } from '../K8sBreakEvenElement'
import type { TagAttributes, TagHandlers, TagProperties } from './tag'

type Props = DetailedHTMLProps<HTMLAttributes<K8sBreakEvenElement>, K8sBreakEvenElement> &
  TagAttributes &
  TagProperties &
  TagHandlers<'on'> & { readonly class?: string | undefined }

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements {
      'k8s-break-even': Props
    }
  }
}
