import type { Tell } from '../workbench/tell'
import { Changes } from './Changes'
import { Pins } from './Pins'

export function Compare({ tell }: { tell: Tell }) {
  return (
    <div class="compare">
      <Changes />
      <Pins tell={tell} />
    </div>
  )
}
