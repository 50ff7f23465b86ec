import type { TranslationOf } from '../words'

export const workbench: TranslationOf<typeof import('../en/workbench')> = {
  workbenchWords: {
    arriving: 'Um momento.',
    sectionFailed: 'Não foi possível carregar esta seção.',
    stack: 'A partir dos seus arquivos',
    stackNote: 'Comece com um arquivo Compose ou manifestos do Kubernetes',
    why: 'Por quê',
    whyNote: 'Cada linha calculada com os seus números, e o que mudaria a resposta',
    outlook: 'Com que certeza, e quando',
    outlookNote: 'E se estivermos errados, quem ganha onde e o que o crescimento muda',
    compare: 'Comparar',
    compareNote: 'O que você mudou, e até quatro versões lado a lado',
    takeAlong: 'Levar com você',
    takeAlongNote: 'Link, CSV, imagem, impressão, arquivo',
    openFull: 'Abrir a calculadora completa',
    openFullNote: 'plataformas, para onde vai o dinheiro, por quê, premissas',
    pricesRead: (date) => `Preços de tabela em USD, lidos em ${date}`,
    region: (platform, region) => `${platform}: ${region}`,
    notConverted: (currency, rate) =>
      `exibidos em ${currency} a ${rate} por dólar, sem conversão em tempo real`,
    private: 'Nada sai desta página.',
  },
}
