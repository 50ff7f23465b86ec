// What does a record of origin hold?

/** Where a figure was read; `date` as the source gives it, null when it gives none. */
export interface Source {
  readonly url: string | null
  readonly title: string
  readonly date: string | null
  /** What it says on the matter. */
  readonly finding?: string | undefined
}

export type Basis = 'measured' | 'survey' | 'vendor' | 'secondary' | 'judgement'

/** Whose word a price is: the vendor's own, a third party's, or nobody's that was found. */
export type Confidence = 'vendor' | 'secondary' | 'unconfirmed'

export interface AssumptionEvidence {
  readonly name: string
  /** What it means and, for a judgement, why it is worth what it is. */
  readonly description: string
  readonly basis: Basis
  readonly sources: readonly Source[]
}

export interface PriceEvidence {
  readonly name: string
  readonly note?: string | undefined
  readonly confidence: Confidence
  readonly source: Source | null
}

interface Attested {
  readonly confidence: Confidence
  readonly source: Source
}

export interface Scaling extends Attested {
  readonly autoscaling: string
}

/** How the capacity that a node leaves for pods follows from what the vendor reserves. */
export interface Allocatable extends Attested {
  readonly how: string
}

export interface PlatformEvidence {
  /** Behind the largest fraction that a commitment takes off. */
  readonly commitment?: Source
  readonly allocatable?: Allocatable
}

/** A change at a vendor that a reader of the prices should know. */
export interface Notice {
  readonly date: string
  readonly provider: string
  readonly text: string
  readonly url: string
}
