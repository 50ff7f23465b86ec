import type { TranslationOf } from '../words'

export const calculator: TranslationOf<typeof import('../en/calculator')> = {
  calculatorWords: {
    title: 'Calculadora do ponto de equilíbrio do Kubernetes',
    workbenchFailed: 'Não foi possível carregar a calculadora.',
    again: 'Tentar de novo',
    stopped: 'A calculadora parou por causa de uma falha dela.',
    startOver: 'Recomeçar',
  },
}
