// What does a stack run, and how much of a machine does each part ask for?

/** Why something in a file is no service that runs all the time. */
export const leftOutReasons = ['once', 'profile', 'buildOnly', 'off'] as const
export type LeftOut = (typeof leftOutReasons)[number]

export type StackPlatform = 'compose' | 'kubernetes'

export interface Workload {
  readonly name: string
  /** In the word of its file: service, Deployment, CronJob. */
  readonly kind: string
  readonly leftOut: LeftOut | null
  /** Recognised by image. */
  readonly role: 'database' | 'cache' | null
  readonly replicas: number
  /** Where it scales by itself; otherwise both are `replicas`. */
  readonly least: number
  readonly most: number
  /** CPU in use at which it scales, as a fraction of the request. */
  readonly target: number | null
  /** vCPU of one replica; null where the file names none. */
  readonly cpu: number | null
  /** GiB of one replica. */
  readonly memory: number | null
  readonly file: string
  readonly line: number
}

export interface Stack {
  readonly platform: StackPlatform
  readonly workloads: readonly Workload[]
  readonly notes: readonly StackNote[]
  /** More of the kinds that `notes` has many of. */
  readonly furtherNotes: number
  /** Kubernetes objects that are no workloads but tell what is in use. */
  readonly alongside: { readonly services: number; readonly ingresses: number; readonly budgets: number }
}

export const noteCodes = [
  'apiVersion',
  'autoscalerTarget',
  'bothPlatforms',
  'composeVersion',
  'count',
  'extendsCircle',
  'extendsMissing',
  'include',
  'interpolation',
  'overlaid',
  'perNode',
  'quantity',
  'someSizes',
  'unknownKind',
  'versionOne',
] as const
export type NoteCode = (typeof noteCodes)[number]

/** What a reader should know about how something was read. */
export interface StackNote {
  readonly code: NoteCode
  readonly file: string
  readonly line: number
  /** Whom it is about, and the value at fault. */
  readonly about: string
  readonly value: string
}
