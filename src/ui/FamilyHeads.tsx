import { families } from '../model'
import { FamilyName } from './FamilyName'
import type { Names } from './names'

/** A column head for each platform compared. */
export function FamilyHeads({ names }: { names: Names }) {
  return (
    <>
      {families.map((family) => (
        <th key={family} scope="col" class={`of-${family}`}>
          <FamilyName names={names[family]} />
        </th>
      ))}
    </>
  )
}
