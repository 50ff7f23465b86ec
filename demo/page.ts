import { offerCode } from './embedPanel'
import { tellStories } from './stories'

const calculator = document.querySelector('k8s-break-even')
const form = document.querySelector<HTMLFormElement>('form.wishes')

await customElements.whenDefined('k8s-break-even')
if (calculator) tellStories(calculator, document.querySelectorAll<HTMLButtonElement>('button[data-preset]'))
if (calculator && form) offerCode(calculator, form, document.querySelectorAll<HTMLElement>('.snippet'))
