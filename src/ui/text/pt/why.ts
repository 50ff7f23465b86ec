import type { TranslationOf } from '../words'

export const why: TranslationOf<typeof import('../en/why')> = {
  whyWords: {
    updating: 'atualizando',
    workingOut: 'Calculando …',

    lines: 'Cada linha',
    pick: 'Escolha um valor para ver como ele é calculado.',
    line: 'Linha de custo',
    amountOf: (line, name, amount) => `${line}, ${name}: ${amount}`,
    total: 'Total por mês',
    hours: 'Horas por mês',

    working: 'Como é calculado',
    workingOf: (line) => `, ${line.toLowerCase()}`,
    step: 'Passo',
    calculation: 'Cálculo',
    result: 'Resultado',
    factor: 'Fator',
    yours: 'seu',
    definition: 'definição',
    changed: 'alterado',
    was: (value) => `nosso: ${value}`,
    moreSources: (count) => `e mais ${count}`,
    moreSourcesOf: (count, name) => `e mais ${count} ${count === '1' ? 'fonte' : 'fontes'} de ${name}`,

    bridges: 'Da opção mais barata às outras',
    bridgesNote: (currency) =>
      `${currency} por mês · maiores diferenças primeiro · cheio soma, contornado subtrai`,
    same: 'Nenhuma linha difere.',
  },
  flipWords: {
    head: 'O que mudaria a resposta',
    note: 'uma entrada por vez, a mais próxima primeiro; escolha uma para ir até lá',
    ifThis: 'Se isto mudar',
    now: 'agora',
    flipsAt: 'vira em',
    howFar: 'distância',
    cheapestThen: 'então a mais barata',
    go: (name, value, then) => `Definir ${name} como ${value}: ${then} passa a ser a opção mais barata`,
    points: (points) => `${points} ${points === '1' ? 'ponto' : 'pontos'}`,
    assumptions: 'Premissas que virariam a resposta dentro da sua faixa plausível',
    noAssumptions: 'Nenhuma premissa vira a resposta sozinha dentro da sua faixa plausível.',
    noInputs: 'Nenhuma entrada muda a resposta sozinha.',
    never: (list) => `Sozinhas, estas nunca mudam a resposta: ${list}.`,
    went: (name, value, cheapest) => `${name} agora é ${value}; a opção mais barata: ${cheapest}.`,
    back: 'Voltar',
  },
}
