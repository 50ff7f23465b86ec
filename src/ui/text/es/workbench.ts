import type { TranslationOf } from '../words'

export const workbench: TranslationOf<typeof import('../en/workbench')> = {
  workbenchWords: {
    arriving: 'Un momento.',
    sectionFailed: 'No se pudo cargar esta sección.',
    stack: 'Tus archivos',
    stackNote: 'Leer un archivo Compose o manifiestos',
    why: 'Por qué',
    whyNote: 'Cada partida calculada con tus números, y qué cambiaría la respuesta',
    outlook: 'Certeza, y cuándo',
    outlookNote: 'Y si nos equivocamos, quién gana dónde y qué cambia al crecer',
    compare: 'Comparar',
    compareNote: 'Tus cambios, y hasta cuatro versiones lado a lado',
    takeAlong: 'Llévatelo',
    takeAlongNote: 'Enlace, CSV, imagen, impresión, archivo',
    openFull: 'Abrir la calculadora completa',
    openFullNote: 'plataformas, adónde va el dinero, por qué, supuestos',
    pricesRead: (date) => `Precios de lista en USD, leídos el ${date}`,
    region: (platform, region) => `${platform}: ${region}`,
    notConverted: (currency, rate) => `en ${currency} a ${rate} por dólar, no al cambio del día`,
    private: 'Nada sale de esta página.',
  },
}
