/** What is around an element on screen: the slot it is put in, its parent, or the host of its shadow tree. */
export const parentAcrossShadows = (element: Element): Element | null => {
  const parent = element.assignedSlot ?? element.parentElement
  if (parent) return parent
  const root = element.getRootNode()
  return root instanceof ShadowRoot ? root.host : null
}
