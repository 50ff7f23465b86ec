// What does being down cost the business? Expected hours down a month, at what an hour of outage costs.
import type { Notation } from '../notation/Notation'
import { monthsPerYear, secondsPerHour } from '../units'
import type { Situation } from './situation'
import type { Team } from './team'

const unit = 'hours/month'

const monthly = <V>(n: Notation<V>, yearly: V): V =>
  n.quotient('outages', unit, yearly, n.constant('monthsPerYear', monthsPerYear, 'months/year'))

/** A deploy takes one service down for a moment, not all of them. */
function deployGaps<V>(n: Notation<V>, { deploys }: Team<V>): V {
  const hours = n.quotient(
    'hoursPerDeploy',
    'hours/deploy',
    n.assumptions['deployDowntimeSeconds.compose'],
    n.constant('secondsPerHour', secondsPerHour, 'seconds/hour'),
  )
  return n.quotient('deployGaps', unit, n.product('deployGaps', unit, deploys, hours), n.inputs.services)
}

function hoursDown<V>(n: Notation<V>, { family, severalHosts }: Situation<V>, team: Team<V>): V {
  if (family === 'paas') return monthly(n, n.assumptions['downtimeHours.paas'])
  if (family === 'kubernetes') {
    return n.product(
      'hoursDown',
      unit,
      monthly(n, n.assumptions['downtimeHours.kubernetes']),
      team.inexperience,
    )
  }
  const outages =
    n.assumptions[severalHosts ? 'downtimeHours.compose.severalHosts' : 'downtimeHours.compose.singleHost']
  return n.sum('hoursDown', unit, [monthly(n, outages), deployGaps(n, team)])
}

export const downtime = <V>(n: Notation<V>, situation: Situation<V>, team: Team<V>): V =>
  n.product('downtime', 'USD/month', hoursDown(n, situation, team), n.inputs.downtimeCost)
