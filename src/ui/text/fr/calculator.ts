import type { TranslationOf } from '../words'

export const calculator: TranslationOf<typeof import('../en/calculator')> = {
  calculatorWords: {
    title: 'Calculateur du seuil de rentabilité de Kubernetes',
    workbenchFailed: 'Le calculateur n’a pas pu être chargé.',
    again: 'Réessayer',
    stopped: 'Le calculateur s’est arrêté à cause d’une erreur de sa part.',
    startOver: 'Recommencer',
  },
}
