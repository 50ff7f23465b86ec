import type { Tell } from '../workbench/tell'
import { Export } from './Export'
import { Import } from './Import'
import { Link } from './Link'
import { Numbers } from './Numbers'
import { Picture } from './Picture'

export function TakeAlong({ tell }: { tell: Tell }) {
  return (
    <div class="take-along">
      <div class="take-along-column">
        <Link />
        <Numbers tell={tell} />
        <Picture tell={tell} />
      </div>
      <div class="take-along-column">
        <Export />
        <Import />
      </div>
    </div>
  )
}
