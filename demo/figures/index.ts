// Everything on the pages that comes out of the model, by the names the pages use: {{answer}}, {{sum.follow}}.
import {
  assumptions,
  compare,
  dataReadOn,
  defaultScenario,
  modelVersion,
  prices,
  ruleOfThumb,
  type Scenario,
  signals,
  withInput,
} from '../../src/model'
import { answerSentence } from '../embed/answerSentence'
import { escapeHtml } from '../embed/markup'
import { doubtPicture, doubtTable } from './doubts'
import { drawFigures } from './draws'
import { evidenceFigures } from './evidence'
import { evidenceTables } from './evidenceTables'
import { examples } from './examples'
import { memberFigures, memberTable } from './members'
import { count, hours, money, percent, plain, price, share, time } from './numbers'
import { hourBars, moneyBars, onceBars } from './pictures/barsOfExamples'
import { capacityPicture } from './pictures/capacity'
import { costChart } from './pictures/costChart'
import { evidencePicture } from './pictures/evidence'
import { inexperiencePicture } from './pictures/inexperience'
import { loadPicture } from './pictures/load'
import { packingPicture } from './pictures/packing'
import { servicesPicture, threshold } from './pictures/services'
import { sumFigures } from './sumFigures'
import { answerTable, kubernetesPaysFrom, lineTable, paysFromText } from './tables'

export { modelVersion }

/** In plain text. */
export const answer = answerSentence(defaultScenario, examples.usual.comparison)

/** The highest promise that one host in each environment is still enough for. */
function uptimeOfOneHost(): number {
  const hostsAt = (uptimeTarget: number) =>
    compare({ ...defaultScenario, inputs: { ...defaultScenario.inputs, computeSpend: 20, uptimeTarget } })
      .breakdowns.compose.machines ?? 0
  const promises = Array.from({ length: 100 }, (_, index) => (9_900 + index) / 100)
  return promises.findLast((promise) => hostsAt(promise) <= hostsAt(99)) ?? 99
}

function carried(given: Scenario) {
  const more = withInput(given, 'services', given.inputs.services + 4)
  return {
    'carried.hours': hours(given.inputs.opsHours ?? 0),
    'carried.from': count(given.inputs.services),
    'carried.to': count(more.inputs.services),
    'carried.then': hours(more.inputs.opsHours ?? 0),
  }
}

/** What each of the article's rules is held against. */
function ruleFigures() {
  const { scenario, comparison } = examples.usual
  const held = signals(scenario, comparison).filter(({ threshold }) => threshold !== null)
  return Object.fromEntries(
    held.map(({ id, threshold }) => {
      const value = threshold ?? 0
      return [`rule.${id}`, id === 'highUptime' ? percent(value) : count(value)]
    }),
  )
}

function questionFigures() {
  const { inputs } = defaultScenario
  return {
    'usual.spend': money(inputs.computeSpend),
    'usual.services': count(inputs.services),
    'usual.databases': `${count(inputs.databases)} database${inputs.databases === 1 ? '' : 's'}`,
    'usual.carryOver': share(assumptions['opsHours.carryOver'].value),
    'usual.engineers': count(inputs.engineers),
    'usual.peak': plain(inputs.peakToAverage),
    'usual.rate': money(inputs.loadedHourlyRate),
    'usual.downtime': money(inputs.downtimeCost),
    'usual.horizon': count(inputs.horizonMonths),
  }
}

export function figures(): Readonly<Record<string, string>> {
  const { givenHours, onCluster, fewServers, usual } = examples
  return {
    answer: escapeHtml(answer),
    'answer.table': answerTable(),
    'answer.pays': paysFromText(kubernetesPaysFrom(usual)),
    readOn: time(dataReadOn),
    'rule.spend': money(ruleOfThumb.computeSpend),
    'rule.services': count(ruleOfThumb.services),
    ...ruleFigures(),
    'table.lines': lineTable(),
    'table.doubts': doubtTable(),
    'table.members': memberTable(),
    'picture.cost': costChart(),
    'picture.money': moneyBars(),
    'picture.hours': hourBars(),
    'picture.once': onceBars(),
    'picture.load': loadPicture(),
    'picture.packing': packingPicture(),
    'picture.capacity': capacityPicture(),
    'picture.services': servicesPicture(),
    'picture.inexperience': inexperiencePicture(),
    'picture.evidence': evidencePicture(),
    'picture.doubts': doubtPicture(),
    'compose.services': count(threshold()),
    'compose.uptimeOfOneHost': percent(uptimeOfOneHost()),
    'gke.freeCredit': price(-prices['gke-free-credit'].price),
    'onCluster.spend': money(onCluster.scenario.inputs.computeSpend),
    'fewServers.spend': money(fewServers.scenario.inputs.computeSpend),
    'smallFly.services': count(examples.smallFly.scenario.inputs.services),
    'committed.discount': share(examples.committed.scenario.inputs.commitmentDiscount),
    'fifteen.services': count(examples.fifteen.scenario.inputs.services),
    ...questionFigures(),
    ...carried(givenHours.scenario),
    ...sumFigures(),
    ...evidenceFigures(),
    ...evidenceTables(),
    ...memberFigures(),
    ...drawFigures(),
  }
}
