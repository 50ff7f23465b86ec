export const calculatorWords = {
  title: 'Kubernetes break-even calculator',
  workbenchFailed: 'The rest of the calculator could not be loaded.',
  again: 'Try again',
}
