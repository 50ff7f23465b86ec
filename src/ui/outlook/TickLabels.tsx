import type { Side } from './sides'

/** Lines across the picture at the values of its upright side. */
export const TickLabels = ({ side, text }: { side: Side; text(value: number): string }) => (
  <>
    {side.ticks.map((tick) => (
      <span key={tick} class="plot-y" style={{ top: `${100 - side.place(tick)}%` }}>
        <span>{text(tick)}</span>
      </span>
    ))}
  </>
)
