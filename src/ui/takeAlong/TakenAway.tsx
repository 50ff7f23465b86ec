import type { TakingAway } from './useTakingAway'

/** What came of it, and the text where only a reader's own hand can take it. */
export function TakenAway({ said, shown }: Pick<TakingAway, 'said' | 'shown'>) {
  return (
    <>
      <p role="status" class="said">
        {said}
      </p>
      {shown && (
        <textarea
          readOnly
          rows={8}
          aria-label={shown.label}
          value={shown.text}
          onFocus={(event) => event.currentTarget.select()}
        />
      )}
    </>
  )
}
