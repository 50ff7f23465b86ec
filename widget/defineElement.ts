import { K8sBreakEvenElement } from './K8sBreakEvenElement'

const tagName = 'k8s-break-even'

/** Registers the tag. The first definition stays: the same version again is nothing, another one gets a warning. */
export const define = (tag: string = tagName): void => {
  const registry = globalThis.customElements
  if (!registry) return
  const defined: unknown = registry.get(tag)
  if (!defined) {
    // A class can have one tag only.
    registry.define(tag, tag === tagName ? K8sBreakEvenElement : class extends K8sBreakEvenElement {})
    return
  }
  const { version } = defined as { readonly version?: string }
  if (version !== K8sBreakEvenElement.version) {
    console.warn(
      `<${tag}> is already defined by version ${version ?? 'unknown'}; version ${K8sBreakEvenElement.version} is not used`,
    )
  }
}
