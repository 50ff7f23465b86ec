import type { MemberNames } from './names'

/** In full where there is room. */
export function FamilyName({ names }: { names: MemberNames }) {
  return (
    <>
      <span class="if-roomy">{names.full}</span>
      <span class="if-narrow">{names.short}</span>
    </>
  )
}
