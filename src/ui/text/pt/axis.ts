import type { RuleVerdict } from '../../../model'
import type { TranslationOf } from '../words'

const verdicts: Record<RuleVerdict, string> = {
  agrees: ' O modelo concorda.',
  disagrees: ' O modelo discorda.',
  silent: ' No seu ponto ela não diz nada.',
}

export const axis: TranslationOf<typeof import('../en/axis')> = {
  axisWords: {
    totalBy: 'Total mensal por',
    axis: 'Direcionador de custo no eixo',
    more: 'mais…',
    moreDrivers: 'Mais direcionadores de custo',
    scale: 'Escala',
    log: 'log',
    linear: 'linear',
  },
  chartAreaWords: {
    ruleTexts: (spend, services, verdict) => [
      `Regra prática: abaixo de ${spend} por mês e de ${services} serviços, o Kubernetes provavelmente custa mais tempo do que poupa.${verdicts[verdict]}`,
      `Regra prática: abaixo de ${spend} e de ${services} serviços, provavelmente sem Kubernetes.${verdicts[verdict]}`,
      `Regra prática: abaixo de ${spend} e de ${services} serviços, provavelmente sem Kubernetes`,
    ],
    failed: 'Não foi possível carregar o gráfico. Os números estão na tabela.',
    showTable: 'Mostrar como tabela',
    hideTable: 'Ocultar a tabela',
    tableCaption: (noun) => `Total mensal por ${noun}`,
    you: 'você',
    breakEven: (below, above) => `${above} passa a custar menos que ${below}`,
    cheapestChanges: (above) => `${above} passa a ser a opção mais barata`,
    keys: 'Esquerda e direita percorrem as linhas, B vai ao próximo ponto de equilíbrio.',
    point: (heading, totals, gap) => `${heading}: ${totals.join(', ')}; ${gap}.`,
    nameAndTotal: (name, total) => `${name} ${total}`,
    value: (driver, label, unit) => (unit && driver !== 'dailyActiveUsers' ? `${label}, ${unit}` : label),
  },
}
