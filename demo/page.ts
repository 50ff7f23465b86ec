import { leadToFiles } from './files'
import { keepForOffline } from './offline'
import { tellStories } from './stories'
import { whenNear } from './whenNear'

const calculator = document.querySelector('k8s-break-even')
const shared = document.querySelector<HTMLElement>('.shared')
const builder = document.querySelector<HTMLElement>('.builder')

await customElements.whenDefined('k8s-break-even')
if (calculator) tellStories(calculator, document.querySelectorAll<HTMLButtonElement>('button[data-preset]'))
if (calculator) leadToFiles(calculator, document.querySelectorAll<HTMLElement>('[data-opens-files]'))
if (calculator && builder) {
  const { inputs } = calculator.scenario
  whenNear(builder, async () => (await import('./embed')).buildEmbed(calculator, builder, inputs))
}

/** Nothing, or a part of this page. */
const leadsElsewhere = (address: string) =>
  address.length < 2 || document.getElementById(address.slice(1)) !== null

async function takeLink() {
  const addresses = [location.hash, location.search]
  if (!calculator || !shared || addresses.every(leadsElsewhere)) return
  const { takeSharedLink } = await import('./sharedLink')
  takeSharedLink(calculator, shared, addresses)
}
addEventListener('hashchange', takeLink)
await takeLink()
keepForOffline()
