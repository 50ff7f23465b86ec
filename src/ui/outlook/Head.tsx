import type { ComponentChildren } from 'preact'

interface HeadProps {
  title: string
  note?: string | undefined
  children?: ComponentChildren
}

export function Head({ title, note, children }: HeadProps) {
  return (
    <div class="outlook-head">
      <h4>{title}</h4>
      {note && <p class="section-note">{note}</p>}
      {children}
    </div>
  )
}
