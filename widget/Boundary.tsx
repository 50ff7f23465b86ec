import { Component, type ComponentChildren } from 'preact'
import { Stopped } from '../src/ui'

interface BoundaryProps {
  readonly children: ComponentChildren
  readonly onError: (error: unknown) => void
  readonly onRestart: () => void
}

/** A fault in a view stays inside the element: a line instead of the calculator, nothing for the page to catch. */
export class Boundary extends Component<BoundaryProps, { failed: boolean }> {
  override state = { failed: false }

  override componentDidCatch(error: unknown) {
    this.setState({ failed: true })
    this.props.onError(error)
  }

  override render() {
    if (!this.state.failed) return this.props.children
    const restart = () => {
      this.props.onRestart()
      this.setState({ failed: false })
    }
    return <Stopped onRestart={restart} />
  }
}
