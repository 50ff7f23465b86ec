import type { TranslationOf } from '../words'

export const calculator: TranslationOf<typeof import('../en/calculator')> = {
  calculatorWords: {
    title: 'Kubernetes-Break-even-Rechner',
    workbenchFailed: 'Der Rechner konnte nicht geladen werden.',
    again: 'Erneut versuchen',
    stopped: 'Der Rechner ist wegen eines Fehlers in ihm stehen geblieben.',
    startOver: 'Neu beginnen',
  },
}
