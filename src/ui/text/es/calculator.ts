import type { TranslationOf } from '../words'

export const calculator: TranslationOf<typeof import('../en/calculator')> = {
  calculatorWords: {
    title: 'Calculadora del punto de equilibrio de Kubernetes',
    workbenchFailed: 'No se pudo cargar la calculadora.',
    again: 'Reintentar',
    stopped: 'La calculadora se ha detenido por un fallo suyo.',
    startOver: 'Empezar de nuevo',
  },
}
