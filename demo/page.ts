import { buildEmbed } from './embed'
import { tellStories } from './stories'

const calculator = document.querySelector('k8s-break-even')
const builder = document.querySelector<HTMLElement>('.builder')

await customElements.whenDefined('k8s-break-even')
if (calculator) tellStories(calculator, document.querySelectorAll<HTMLButtonElement>('button[data-preset]'))
if (calculator && builder) buildEmbed(calculator, builder)
