import type { TranslationOf } from '../words'

export const whyOmissions: TranslationOf<typeof import('../en/whyOmissions')> = {
  omissionWords: {
    head: 'Qué no se incluye',
    note: 'y a quién favorece esa omisión; razonado, no medido',
    rows: [
      {
        what: 'Almacenamiento de objetos y discos',
        favours: 'A Kubernetes, un poco: el volumen de cada claim suele estar medio vacío.',
      },
      { what: 'CI', favours: 'A Kubernetes, quizá un poco: también se prueban los manifiestos.' },
      {
        what: 'Productos de observabilidad',
        favours: 'A Kubernetes: muchos cobran por host o contenedor. Un PaaS suele incluir lo básico.',
      },
      {
        what: 'Licencias',
        favours: 'Probablemente a Kubernetes, si se cobra por máquina: las tiene de reserva.',
      },
      {
        what: 'Planes de soporte',
        favours: 'A Kubernetes: para un host propio probablemente no se compra ninguno.',
      },
      {
        what: 'Cuotas gratuitas',
        favours: 'A Compose y Kubernetes con poca carga: un PaaS parece más caro que su primera factura.',
      },
      {
        what: 'Tramos más baratos con mucho tráfico de salida',
        favours:
          'A las plataformas de tarifa única: las grandes nubes cobran menos desde unos 10\u00a0TB al mes.',
      },
      {
        what: 'Capacidad spot',
        favours: 'A Compose y a la mayoría de los PaaS: algunos pods pueden correr en nodos spot.',
      },
      {
        what: 'Guardias pagadas',
        favours: 'A quien más opera: probablemente un PaaS es lo que menos exige.',
      },
    ],
  },
}
