import { wordSet } from '../words'

export const calculatorWords = wordSet('calculatorWords', {
  title: 'Kubernetes break-even calculator',
  workbenchFailed: 'The calculator could not be loaded.',
  again: 'Try again',
  stopped: 'The calculator has stopped because of a fault in it.',
  startOver: 'Start over',
})
