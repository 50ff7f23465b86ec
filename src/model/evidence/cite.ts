// Who says so, and whose word is it?
import type { Confidence, PriceEvidence, Source } from './types'

export const cite = (url: string | null, title: string, date: string | null, finding?: string): Source => ({
  url,
  title,
  date,
  finding,
})

const attested =
  (confidence: Confidence) =>
  (name: string, source: Source, note?: string): PriceEvidence => ({
    name,
    confidence,
    source,
    note,
  })

export const vendor = attested('vendor')
export const secondary = attested('secondary')
