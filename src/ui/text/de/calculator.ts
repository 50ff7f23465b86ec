import type { TranslationOf } from '../words'

export const calculator: TranslationOf<typeof import('../en/calculator')> = {
  calculatorWords: {
    title: 'Kubernetes-Break-even-Rechner',
    workbenchFailed: 'Der Rechner konnte nicht geladen werden.',
    again: 'Erneut versuchen',
  },
}
