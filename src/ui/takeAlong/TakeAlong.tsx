import { Disclosure } from '../Disclosure'
import { takeAlongWords } from '../text/en/takeAlong'
import { Export } from './Export'
import { Import } from './Import'

export function TakeAlong() {
  return (
    <Disclosure title={takeAlongWords.title} note={takeAlongWords.note}>
      {() => (
        <div class="take-along">
          <Export />
          <Import />
        </div>
      )}
    </Disclosure>
  )
}
