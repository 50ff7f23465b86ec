import { Component, type ComponentChildren } from 'preact'

const words = {
  stopped: 'The calculator has stopped because of a fault in it.',
  restart: 'Start over',
}

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
    return (
      <p part="root" role="alert">
        {words.stopped}{' '}
        <button type="button" onClick={restart}>
          {words.restart}
        </button>
      </p>
    )
  }
}
