// What is said of each assumption, price and platform in the sources that the model carries. English as it stands there.
import type { AssumptionId, PlatformId, PriceId } from '../../../model'
import { assumptionEvidence, notices, platformEvidence, priceEvidence } from '../../../model/evidence'
import { wordSet } from '../words'

export const assumptionTexts = wordSet<
  Readonly<Record<AssumptionId, { readonly name: string; readonly description: string }>>
>('assumptionTexts', assumptionEvidence)

export const priceTexts = wordSet<
  Readonly<Record<PriceId, { readonly name: string; readonly note?: string | undefined }>>
>('priceTexts', priceEvidence)

/** How the capacity that a node leaves for pods follows from what the vendor reserves. */
export const allocatableTexts = wordSet<Readonly<Partial<Record<PlatformId, string>>>>(
  'allocatableTexts',
  Object.fromEntries(Object.entries(platformEvidence).map(([id, { allocatable }]) => [id, allocatable?.how])),
)

/** What vendors closed, renamed or priced anew, in the order of the model's notices. */
export const noticeTexts = wordSet<readonly string[]>(
  'noticeTexts',
  notices.map(({ text }) => text),
)
