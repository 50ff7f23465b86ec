import type { TranslationOf } from '../words'

export const whyOmissions: TranslationOf<typeof import('../en/whyOmissions')> = {
  omissionWords: {
    head: 'O que não está incluído',
    note: 'e a quem a omissão favorece; raciocínio nosso, não medição',
    rows: [
      {
        what: 'Object storage e discos',
        favours: 'Um pouco o Kubernetes: o volume de cada claim provavelmente fica meio vazio.',
      },
      { what: 'CI', favours: 'Provavelmente um pouco o Kubernetes: os manifestos também são testados.' },
      {
        what: 'Produtos de observabilidade',
        favours: 'O Kubernetes: muitos cobram por host ou contêiner. Um PaaS costuma incluir o básico.',
      },
      {
        what: 'Licenças',
        favours: 'Provavelmente o Kubernetes, onde se cobra por máquina: ele tem máquinas de reserva.',
      },
      {
        what: 'Planos de suporte',
        favours: 'O Kubernetes: para um host próprio provavelmente não se compra nenhum.',
      },
      {
        what: 'Franquias gratuitas',
        favours:
          'O Compose e o Kubernetes com pouca carga: um PaaS parece mais caro que a sua primeira fatura.',
      },
      {
        what: 'Preços menores por volume de saída',
        favours:
          'Plataformas de tarifa única: as grandes nuvens cobram menos a partir de cerca de 10 TB por mês.',
      },
      {
        what: 'Capacidade spot',
        favours: 'O Compose e a maioria dos PaaS: alguns pods provavelmente podem rodar em nós spot.',
      },
      {
        what: 'Pagamento de plantão',
        favours: 'Quem opera mais coisas: provavelmente menos em um PaaS.',
      },
    ],
  },
}
