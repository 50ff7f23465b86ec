import type { TranslationOf } from '../words'

export const money: TranslationOf<typeof import('../en/money')> = {
  moneyWords: {
    head: 'Para onde vai o dinheiro',
    noteWide: (currency, months) =>
      `${currency} por mês, na mesma escala · hachurado: trabalho inicial, diluído em ${months} meses`,
    noteMedium: (months) => `hachurado: trabalho inicial, em ${months} meses`,
    noteNarrow: (currency, months) =>
      `${currency} por mês e horas da sua equipe. Hachurado: trabalho inicial, diluído em ${months} meses`,
    segments: {
      compute: 'Computação',
      people: 'Pessoas',
      oneOff: 'Trabalho inicial',
      rest: 'Taxas, bancos, transferência, downtime',
    },
    hoursAMonth: (hours) => `${hours} por mês`,
    cheapest: 'a mais barata',
    tied: 'empatada como a mais barata',
    youAreHere: 'você está aqui',
    more: (percent) => `${percent} a mais`,
    times: (times) => `${times} vezes o valor`,
    lines: {
      compute: 'Computação',
      platformFees: 'Taxas da plataforma',
      databases: 'Bancos de dados',
      dataTransfer: 'Transferência',
      operations: 'Pessoas',
      transition: 'Trabalho inicial',
      downtime: 'Downtime',
    },
    line: 'Linha de custo',
    caption: (currency) => `Linhas de custo, ${currency} por mês`,
    total: 'Total',
    hours: 'Horas por mês',
    oneOffHours: 'Horas iniciais',
    showTable: 'Mostrar como tabela',
    hideTable: 'Ocultar a tabela',
  },
}
