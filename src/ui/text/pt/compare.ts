import type { TranslationOf } from '../words'

export const compare: TranslationOf<typeof import('../en/compare')> = {
  compareWords: {
    changesHead: 'O que você mudou',
    noChanges: 'Nada: são os números do início.',
    change: (name, before, now) => `${name}: ${before} → ${now}`,
    putBack: 'Desfazer',
    putBackField: (name) => `Desfazer ${name}`,
    pinsHead: 'Lado a lado',
    pinsHelp:
      'Fixe os seus números como estão e depois mude-os: as linhas fixadas ficam no gráfico, finas e numeradas.',
    pinsFull: (most) => `Há lugar para ${most}. Remova uma para fixar outra.`,
    pin: 'Fixar estes números',
    pinName: (number) => `Versão ${number}`,
    nameOfPin: (number) => `Nome da versão ${number}`,
    load: 'Carregar',
    remove: 'Remover',
    caption: 'Seus números ao lado dos fixados',
    yours: 'Os seus agora',
    verdict: 'Veredito',
  },
}
