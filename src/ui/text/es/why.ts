import type { TranslationOf } from '../words'

export const why: TranslationOf<typeof import('../en/why')> = {
  whyWords: {
    updating: 'actualizando',
    workingOut: 'Calculando…',

    lines: 'Todas las partidas',
    pick: 'Elige un importe para ver cómo se calcula.',
    line: 'Partida',
    amountOf: (line, name, amount) => `${line}, ${name}: ${amount}`,
    total: 'Total al mes',
    hours: 'Horas al mes',

    working: 'Cómo se calcula',
    workingOf: (line) => `: ${line}`,
    step: 'Paso',
    calculation: 'Cálculo',
    result: 'Resultado',
    factor: 'Factor',
    yours: 'tuyo',
    definition: 'definición',
    changed: 'cambiado',
    was: (value) => `el nuestro: ${value}`,
    moreSources: (count) => `y ${count} más`,
    moreSourcesOf: (count, name) => `y ${count} ${count === '1' ? 'fuente' : 'fuentes'} más de: ${name}`,

    bridges: 'De lo más barato a los demás',
    bridgesNote: (currency) =>
      `${currency} al mes · primero los pasos mayores · relleno suma, contorno resta`,
    same: 'Ninguna partida difiere.',
  },

  flipWords: {
    head: 'Qué cambiaría la respuesta',
    note: 'un parámetro cada vez, primero el más cercano; elige uno para ir',
    ifThis: 'Si cambia esto',
    now: 'ahora',
    flipsAt: 'gira en',
    howFar: 'distancia',
    cheapestThen: 'entonces, lo más barato',
    go: (name, value, then) => `${name}: poner ${value}, y ${then} pasa a ser lo más barato`,
    points: (points) => `${points} ${points === '1' ? 'punto' : 'puntos'}`,
    assumptions: 'Supuestos que la cambiarían dentro de su rango plausible',
    noAssumptions: 'Ningún supuesto la cambia por sí solo dentro de su rango plausible.',
    noInputs: 'Ningún parámetro cambia la respuesta por sí solo.',
    never: (list) => `Por sí solos, estos nunca cambian la respuesta: ${list}.`,
    went: (name, value, cheapest) => `${name}: ahora ${value}; lo más barato: ${cheapest}.`,
    back: 'Volver',
  },
}
