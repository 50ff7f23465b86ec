// How many hours does it take to get there once: setting up, learning, moving the services?

import type { AssumptionId } from '../assumptions/assumptions'
import type { Family } from '../assumptions/platform'
import type { Notation } from '../notation/Notation'
import type { ResolvedScenario } from '../resolve'

const unit = 'hours'

const setup = {
  compose: 'setupHours.compose',
  paas: 'setupHours.paas',
  kubernetes: 'setupHours.kubernetes',
} as const

const learning = {
  compose: 'learningHours.compose.perEngineer',
  paas: 'learningHours.paas.perEngineer',
} as const

const stillToLearn = {
  none: 'experience.learningShare.none',
  some: 'experience.learningShare.some',
  production: 'experience.learningShare.production',
} as const

function learningHoursOf<V>(n: Notation<V>, s: ResolvedScenario, family: Family): V {
  const engineers = n.inputs.engineers
  if (family !== 'kubernetes') {
    return n.product('learningHours', unit, n.assumptions[learning[family]], engineers)
  }
  const operators = n.atMost('operators', 'engineers', engineers, n.assumptions['kubernetes.operators'])
  return n.product(
    'learningHours',
    unit,
    n.sum('wholeLearningHours', unit, [
      n.product('developerLearning', unit, n.assumptions['learningHours.kubernetes.perDeveloper'], engineers),
      n.product('operatorLearning', unit, n.assumptions['learningHours.kubernetes.perOperator'], operators),
    ]),
    n.assumptions[stillToLearn[s.inputs.kubernetesExperience]],
  )
}

const moves = {
  compose: { paas: 'migrationHours.composeToPaas', kubernetes: 'migrationHours.composeToKubernetes' },
  paas: { compose: 'migrationHours.paasToCompose', kubernetes: 'migrationHours.paasToKubernetes' },
  kubernetes: { compose: 'migrationHours.kubernetesToCompose', paas: 'migrationHours.kubernetesToPaas' },
} as const satisfies Record<Family, Partial<Record<Family, AssumptionId>>>

function migrationHoursOf<V>(n: Notation<V>, s: ResolvedScenario, family: Family): V | null {
  const { currentPlatform } = s.inputs
  if (currentPlatform === 'none') return null
  const move = (moves[currentPlatform] as Partial<Record<Family, AssumptionId>>)[family]
  if (!move) return null
  const services = n.inputs.services
  const first = n.atMost('firstServices', 'services', services, n.assumptions['migration.firstServices'])
  const later = n.difference('laterServices', 'services', services, first)
  return n.product(
    'migrationHours',
    unit,
    n.sum('servicesInFull', 'services', [
      first,
      n.product('routineServices', 'services', later, n.assumptions['migration.repeatShare']),
    ]),
    n.assumptions[move],
  )
}

/** One-off hours before they are spread; none where it runs already. */
export function oneOffHours<V>(n: Notation<V>, s: ResolvedScenario, family: Family): V {
  if (family === s.inputs.currentPlatform) return n.consequence('alreadyThere', 0, unit, 'currentPlatform')
  const setupHours = n.assumptions[setup[family]]
  const learningHours = learningHoursOf(n, s, family)
  const migrationHours = migrationHoursOf(n, s, family)
  return migrationHours === null
    ? n.sum('oneOffHours', unit, [setupHours, learningHours])
    : n.sum('oneOffHours', unit, [setupHours, learningHours, migrationHours])
}
