import { wordSet } from '../words'

export const calculatorWords = wordSet('calculatorWords', {
  title: 'Kubernetes break-even calculator',
  workbenchFailed: 'The calculator could not be loaded.',
  again: 'Try again',
})
