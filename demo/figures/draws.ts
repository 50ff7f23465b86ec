// In how many draws from all plausible assumptions is which platform the cheapest?
import { samplingError, simulate } from '../../src/model/uncertainty'
import { examples } from './examples'
import { count, list, share } from './numbers'
import { families, inSentence } from './platformNames'

const wholePercent = (fraction: number) => share(Math.round(fraction * 100) / 100)

export function drawFigures() {
  const { cheapest, draws } = simulate(examples.usual.scenario, { driver: null })
  const told = [...families].sort((a, b) => cheapest[b] - cheapest[a])
  const error = Math.max(...told.map((family) => samplingError(cheapest[family], draws)))
  return {
    'draws.count': count(draws),
    'draws.shares': list(told.map((family) => `${inSentence[family]} in ${wholePercent(cheapest[family])}`)),
    'draws.error': wholePercent(error),
  }
}
