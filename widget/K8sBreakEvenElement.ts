import { parseScenario, serializeScenario } from '../src/formats'
import { type Comparison, type Scenario, ScenarioError, validateScenario } from '../src/model'
import { type CalculatorStore, createCalculatorStore, rebaseScenario, selectComparison } from '../src/store'
import type { LazyPart } from '../src/ui'
import { attributes } from './attributes'
import { type AuthorScenario, noChildScript, readChildScript, withAttributes } from './authorScenario'
import { Complaints } from './Complaints'
import { type Display, readDisplay } from './display'
import { asPlainData, type ErrorDetail, emit, type ScenarioDetail } from './events'
import { Presence } from './Presence'
import { version } from './version'
import { whenChildrenAreParsed } from './whenChildrenAreParsed'
import { whenWordsAreHere } from './whenWordsAreHere'

/** Where there is no DOM the class can still be imported. */
const Base = globalThis.HTMLElement ?? (class {} as typeof HTMLElement)

/** Of the host's objects only the data, so that what becomes of them later is theirs. */
const copyOf = ({ inputs, overrides }: Scenario): Scenario =>
  JSON.parse(JSON.stringify({ inputs, overrides }))

/**
 * A calculator that compares Docker Compose, a managed PaaS and managed Kubernetes in money and in hours.
 *
 * The author's scenario is what the child script says, and before it the attributes. An attribute changed later
 * replaces its own input and leaves the reader's other changes alone.
 *
 * @tag k8s-break-even
 * @fires {CustomEvent<ScenarioDetail>} k8s-break-even-ready - The calculator is on the page.
 * @fires {CustomEvent<ScenarioDetail>} k8s-break-even-change - The scenario is another; at most once a frame.
 * @fires {CustomEvent<ErrorDetail>} k8s-break-even-error - A value was refused, or a view failed.
 * @csspart root - All of it.
 * @csspart verdict - The answer in a sentence.
 * @csspart chart - The cost curves.
 * @csspart inputs - Sliders, fields and pickers.
 * @csspart table - Tables of numbers.
 * @cssprop --k8s-break-even-text - Text.
 * @cssprop --k8s-break-even-muted - Text of lesser weight.
 * @cssprop --k8s-break-even-faint - Hints and marks that may be overlooked.
 * @cssprop --k8s-break-even-background - The ground it all stands on; paints dots and thumbs.
 * @cssprop --k8s-break-even-border - Borders of fields, tables and boxes.
 * @cssprop --k8s-break-even-grid - Lines of the chart's grid.
 * @cssprop --k8s-break-even-accent - What is chosen, and the focus.
 * @cssprop --k8s-break-even-font - Font family; otherwise the one of the tag's place.
 * @cssprop --k8s-break-even-radius - Of corners.
 * @cssprop --k8s-break-even-compose - The line and bars of Docker Compose.
 * @cssprop --k8s-break-even-paas - The line and bars of the PaaS.
 * @cssprop --k8s-break-even-kubernetes - The line and bars of Kubernetes.
 * @cssprop --k8s-break-even-compose-text - The name of Docker Compose.
 * @cssprop --k8s-break-even-paas-text - The name of the PaaS.
 * @cssprop --k8s-break-even-kubernetes-text - The name of Kubernetes.
 */
export class K8sBreakEvenElement extends Base {
  /** Of the code that defined the tag. */
  static readonly version: string = version
  static readonly observedAttributes = attributes

  readonly #complaints = new Complaints()
  #store: CalculatorStore | null = null
  #childScript: AuthorScenario = noChildScript
  /** What child script and attributes came to when they were last read. */
  #asked: AuthorScenario = noChildScript
  #presence: Presence | null = null
  #stopWaiting = () => {}
  #stopWaitingForWords = () => {}
  #removal: ReturnType<typeof setTimeout> | undefined
  #changeFrame = 0

  /** The question: every input, and the overrides of assumptions and prices. Set before the element is on a page, it is the author's. */
  get scenario(): Scenario {
    return asPlainData(this.#calculator.getState().scenario)
  }

  set scenario(scenario: Scenario) {
    try {
      validateScenario(scenario)
      const { setPreset, load } = this.#calculator.getState().actions
      if (this.#presence) load(copyOf(scenario))
      else setPreset(copyOf(scenario))
    } catch (error) {
      const field = error instanceof ScenarioError ? error.field : 'scenario'
      emit(this, 'error', { code: 'scenario', field, message: String((error as Error)?.message ?? error) })
    }
  }

  /** The answer, line by line with its factors. */
  get comparison(): Comparison {
    return asPlainData(selectComparison(this.#calculator.getState()))
  }

  /** The scenario as the text of a scenario file. */
  exportScenario(): string {
    const { scenario, extras, costDriver } = this.#calculator.getState()
    return serializeScenario(scenario, { ...extras, costDriver })
  }

  /** Takes the text of a scenario file, or refuses all of it: then every problem is told as an error event. */
  importScenario(text: string): boolean {
    const parsed = parseScenario(text)
    if (parsed.ok) {
      const { ok, scenario, ...extras } = parsed
      this.#calculator.getState().actions.load(scenario, extras)
    } else {
      for (const problem of parsed.problems) emit(this, 'error', { code: 'file', ...problem })
    }
    return parsed.ok
  }

  /** Back to the author's scenario; the reader can undo it. */
  reset(): void {
    this.#calculator.getState().actions.resetToPreset()
  }

  connectedCallback(): void {
    clearTimeout(this.#removal)
    this.#takeEarlyProperties()
    if (this.#presence) {
      this.#presence.onMove()
      this.#presence.focus.onReconnect()
      return
    }
    this.#stopWaiting = whenChildrenAreParsed(this, () => {
      this.#stopWaitingForWords = whenWordsAreHere(
        () => this.#display().formats.locale,
        () => this.#mount(),
      )
    })
  }

  /** Called for a move that never leaves the page (`moveBefore`). */
  connectedMoveCallback(): void {
    this.#presence?.onMove()
  }

  /** A move is a removal and an arrival in one task, so what is removed may come back until the next. */
  disconnectedCallback(): void {
    this.#stopWaiting()
    this.#stopWaitingForWords()
    this.#presence?.focus.onDisconnect()
    this.#removal = setTimeout(() => this.#unmount())
  }

  attributeChangedCallback(): void {
    if (!this.#store) return
    this.#readAuthor(this.#store)
    this.#presence?.refresh()
    if (this.#presence) this.#tellComplaints()
  }

  get #calculator(): CalculatorStore {
    if (!this.#store) {
      this.#store = createCalculatorStore()
      this.#readAuthor(this.#store)
    }
    return this.#store
  }

  /** A property set before the tag was defined would hide the one of this class. */
  #takeEarlyProperties() {
    if (!Object.hasOwn(this, 'scenario')) return
    const { scenario } = this
    Reflect.deleteProperty(this, 'scenario')
    this.scenario = scenario
  }

  #readAuthor(store: CalculatorStore) {
    const { preset, actions } = store.getState()
    const { scenario, extras } = this.#childScript
    const costDriver = this.#display().costDriver ?? extras.costDriver ?? 'computeSpend'
    const asked: AuthorScenario = {
      scenario: withAttributes(this, scenario, this.#complaints),
      extras: { ...extras, costDriver },
    }
    actions.setPreset(rebaseScenario(preset, this.#asked.scenario, asked.scenario), extras)
    if (costDriver !== this.#asked.extras.costDriver) actions.setCostDriver(costDriver)
    this.#asked = asked
  }

  #display(): Display {
    return readDisplay(this, this.#complaints)
  }

  #mount() {
    this.#childScript = readChildScript(this, this.#complaints)
    this.#readAuthor(this.#calculator)
    this.#presence = new Presence({
      host: this,
      store: this.#calculator,
      display: () => this.#display(),
      onScenario: () => this.#tellChange(),
      onViewError: (error) => emit(this, 'error', { code: 'view', message: String(error) }),
      onLoadError: (part) => this.#tellMissing(part),
    })
    queueMicrotask(() => {
      emit(this, 'ready', this.#detail())
      this.#tellComplaints()
    })
  }

  #unmount() {
    cancelAnimationFrame(this.#changeFrame)
    this.#changeFrame = 0
    this.#presence?.stop()
    this.#presence = null
  }

  #detail(): ScenarioDetail {
    const state = this.#calculator.getState()
    // Where nobody looks, no frame of a drag is spent on it.
    return {
      get scenario() {
        return asPlainData(state.scenario)
      },
      get comparison() {
        return asPlainData(selectComparison(state))
      },
    }
  }

  #tellChange() {
    this.#changeFrame ||= requestAnimationFrame(() => {
      this.#changeFrame = 0
      emit(this, 'change', this.#detail())
    })
  }

  #tellMissing(part: LazyPart) {
    emit(this, 'error', { code: 'load', message: `The ${part} could not be loaded` })
  }

  #tellComplaints() {
    for (const complaint of this.#complaints.take()) emit(this, 'error', complaint satisfies ErrorDetail)
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'k8s-break-even': K8sBreakEvenElement
  }
}
