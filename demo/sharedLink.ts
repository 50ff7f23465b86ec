// Was the page opened by a link to somebody's numbers? The calculator takes them, and the page says what there is to know.
import { serializeScenario } from '../src/formats'
import { isLink, type ParsedLink, parseLink } from '../src/formats/links'
import type { Scenario } from '../src/model'

type Calculator = Pick<HTMLElementTagNameMap['k8s-break-even'], 'importScenario'>
type Link = Extract<ParsedLink, { ok: true }>

const element = (name: string, text: string) =>
  Object.assign(document.createElement(name), { textContent: text })

const shown = (value: unknown) => (typeof value === 'object' && value ? JSON.stringify(value) : `${value}`)

/** What has changed since the link was written, and a button for the other way to read it. */
function earlierFigures(
  { modelVersion, changes, scenario, today }: Link,
  show: (scenario: Scenario) => void,
) {
  const list = document.createElement('ul')
  list.append(
    ...changes.map(({ id, before, now }) =>
      element('li', `${id}: ${shown(before)} then, ${shown(now)} today`),
    ),
  )
  const button = element('button', 'Use the figures of today') as HTMLButtonElement
  button.type = 'button'
  let isToday = false
  button.addEventListener('click', () => {
    isToday = !isToday
    show(isToday ? today : scenario)
    button.textContent = isToday ? 'Use the figures of then' : 'Use the figures of today'
  })
  const told = `The link was made with figures of ${modelVersion}, and is shown as it was meant then. What has changed since:`
  return [element('p', told), list, button]
}

function remarks(link: Link, show: (scenario: Scenario) => void): Element[] {
  const { ignored, isKnownModel, modelVersion, changes } = link
  return [
    ...(ignored.length > 0 ? [element('p', `Not part of a link, and left out: ${ignored.join(', ')}.`)] : []),
    ...(isKnownModel
      ? []
      : [
          element(
            'p',
            `The link was made with figures of ${modelVersion}, which this page does not know. It is read with those of today.`,
          ),
        ]),
    ...(changes.length > 0 ? earlierFigures(link, show) : []),
  ]
}

/** `addresses` are the hash and the query; the first that holds a scenario counts. */
export function takeSharedLink(
  calculator: Calculator,
  notice: HTMLElement,
  addresses: readonly string[],
  read = parseLink,
) {
  const text = addresses.find(isLink)
  if (text === undefined) return
  const link = read(text)
  if (link.ok) {
    const { scenario, costDriver } = link
    const show = (chosen: Scenario) =>
      calculator.importScenario(serializeScenario(chosen, costDriver && { costDriver }))
    show(scenario)
    notice.replaceChildren(...remarks(link, show))
  } else {
    const problems = link.problems.map(({ message }) => element('li', `${message}.`))
    const list = document.createElement('ul')
    list.append(...problems)
    notice.replaceChildren(
      element('p', 'The numbers of this link could not be read, and nothing was changed:'),
      list,
    )
  }
  notice.hidden = notice.childElementCount === 0
}
