// Puts the calculator that the address asks for on the frame's page.
import type { K8sBreakEvenElement } from '../widget'
import { readFrameQuery } from './embed/frameAddress'
import { reportHeight } from './frameHeight'

const defined = await customElements.whenDefined('k8s-break-even')
const { observedAttributes } = defined as typeof K8sBreakEvenElement

// The theme is the page's, whose head has set it: the calculator follows, and the ground stays transparent.
const known = observedAttributes.filter((name) => name !== 'theme')
const { attributes, properties, scenario } = readFrameQuery(location.search, known)

const calculator = document.createElement('k8s-break-even')
for (const [name, value] of attributes) calculator.setAttribute(name, value)
for (const [name, value] of properties) calculator.style.setProperty(name, value)
if (scenario !== null) {
  const script = document.createElement('script')
  script.type = 'application/json'
  script.textContent = scenario
  calculator.append(script)
}
const refused = document.createElement('ul')
refused.className = 'refused'
// Whoever writes the address of a frame sees the frame, and not its console.
calculator.addEventListener('k8s-break-even-error', ({ detail: { code, message } }) => {
  if (code !== 'attribute' && code !== 'file') return
  refused.append(Object.assign(document.createElement('li'), { textContent: message }))
  if (!refused.isConnected) calculator.before(refused)
})
document.querySelector('.place')?.replaceWith(calculator)
reportHeight(calculator)
