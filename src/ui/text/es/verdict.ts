import type { Family, Gate } from '../../../model'
import type { Names } from '../../names'
import type { Caveat, KubernetesPays, Ranking } from '../../verdict/verdict'
import type { Formats } from '../format'
import type { Run } from '../run'
import type { TranslationOf } from '../words'

const strong = (text: string): Run => ({ text, strong: true })

const list = (words: readonly string[]): string =>
  words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} y ${words.at(-1)}`

const named = (families: readonly Family[], names: Names): Run[] =>
  families.flatMap((family, index) => {
    const before = index === 0 ? '' : index === families.length - 1 ? ' y ' : ', '
    return [before, { text: names[family].full, family }]
  })

function answer(ranking: Ranking, names: Names, formats: Formats): Run[] {
  const money = formats.moneySentence
  const [first] = ranking.families
  switch (ranking.kind) {
    case 'cheapest': {
      const gap = `${money(ranking.gap)} menos que ${names[ranking.runnerUp].full}.`
      return [
        { text: names[first].title, family: first },
        ` es lo más barato en tu caso: ${money(ranking.total)} al mes, ${gap}`,
      ]
    }
    case 'tie':
      return [
        ...named(ranking.families, names),
        ` empatan en tu caso: ${money(ranking.total)} al mes cada uno.`,
      ]
    case 'close':
      return [
        ...named(ranking.families, names),
        ` cuestan casi lo mismo en tu caso: ${list(ranking.totals.map(money))} al mes.`,
      ]
  }
}

function kubernetesPays(pays: KubernetesPays, spend: number, names: Names, formats: Formats): Run[] {
  const money = (usd: number) => strong(formats.moneyShort(usd))
  const kubernetes = names.kubernetes.full
  const you: Run[] = [' de cómputo al mes; estás en ', money(spend), '.']
  switch (pays.kind) {
    case 'from':
      return [`${kubernetes} compensa a partir de `, money(pays.from), ...you]
    case 'upTo':
      return [`${kubernetes} compensa hasta `, money(pays.to), ...you]
    case 'between':
      return [`${kubernetes} compensa entre `, money(pays.from), ' y ', money(pays.to), ...you]
    case 'always':
      return [
        `${kubernetes} es lo más barato con cualquier gasto en cómputo hasta `,
        money(pays.upTo),
        ' al mes.',
      ]
    case 'never': {
      const winner = pays.throughout ? `; ${names[pays.throughout].full} es siempre lo más barato.` : '.'
      return [
        `${kubernetes} no compensa con ningún gasto en cómputo hasta `,
        money(pays.upTo),
        ` al mes${winner}`,
      ]
    }
    case 'tie':
      return ['Con cualquier gasto en cómputo hay empate entre los más baratos.']
  }
}

const reasons: Record<Gate['id'], (sla: string, target: string) => string> = {
  slaBelowTarget: (sla, target) => `solo promete un ${sla} de disponibilidad (tu objetivo: ${target})`,
  noSla: () => 'no promete ninguna disponibilidad',
  slaCoversApiOnly: () => 'solo promete disponibilidad para la API del clúster (no para lo que corre en él)',
  closedToNew: () => 'no admite clientes nuevos',
  sustaining: () => 'no recibe funciones nuevas',
  noKubernetesExperience: (_, target) => `no lo ha operado nadie de tu equipo (tu objetivo: ${target})`,
}

function caveat({ family, gates, passing }: Caveat, target: number, names: Names, formats: Formats): Run[] {
  const why = gates.map(({ id, slaPercent = 0 }) =>
    reasons[id](formats.percent(slaPercent), formats.percent(target)),
  )
  const others: Run[] = passing
    ? [
        ' Lo más barato sin un inconveniente así es ',
        { text: names[passing.family].full, family: passing.family },
        ': ',
        strong(formats.moneySentence(passing.total)),
        ' al mes.',
      ]
    : [' Los otros dos también tienen algún inconveniente.']
  return [`Pero ${names[family].full} ${list(why)}.`, ...others]
}

export const verdict: TranslationOf<typeof import('../en/verdict')> = {
  verdictWords: { answer, kubernetesPays, caveat },
}
