interface ActionButtonProps {
  text: string
  class?: string
  /** There is nothing to do now. */
  isOff: boolean
  onPress(): void
}

/** Never disabled: whoever has just pressed it would lose their place on the page. */
export const ActionButton = ({ text, class: name, isOff, onPress }: ActionButtonProps) => (
  <button type="button" class={name} aria-disabled={isOff} onClick={() => isOff || onPress()}>
    {text}
  </button>
)
