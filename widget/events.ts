// What does the element tell its page?
import type { Comparison, Scenario } from '../src/model'

/** The question and its answer, plain data. */
export interface ScenarioDetail {
  readonly scenario: Scenario
  readonly comparison: Comparison
}

/** What was refused, or failed. */
export type ErrorCode = 'attribute' | 'scenario' | 'file' | 'view' | 'load'

export interface ErrorDetail {
  readonly code: ErrorCode
  /** In English, for the page's author. */
  readonly message: string
  /** The attribute, input, override or path in the file that it is about. */
  readonly field?: string
}

export interface K8sBreakEvenEventMap {
  'k8s-break-even-ready': CustomEvent<ScenarioDetail>
  'k8s-break-even-change': CustomEvent<ScenarioDetail>
  'k8s-break-even-error': CustomEvent<ErrorDetail>
}

interface Details {
  ready: ScenarioDetail
  change: ScenarioDetail
  error: ErrorDetail
}

/** What a listener does to it cannot reach the calculator. */
export const asPlainData = <T>(value: T): T => {
  if (typeof value === 'object' && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value)
    Object.values(value).forEach(asPlainData)
  }
  return value
}

/** Bubbles and leaves every shadow tree, so that a listener on the document hears all calculators. */
export const emit = <Name extends keyof Details>(
  host: EventTarget,
  name: Name,
  detail: Details[Name],
): void => {
  host.dispatchEvent(
    new CustomEvent(`k8s-break-even-${name}`, {
      bubbles: true,
      composed: true,
      detail: Object.freeze(detail),
    }),
  )
}

declare global {
  interface HTMLElementEventMap extends K8sBreakEvenEventMap {}
  interface DocumentEventMap extends K8sBreakEvenEventMap {}
}
