// What do the databases cost? On Compose they run in containers: in the compute spend and in the hours.
import type { Notation } from '../notation/Notation'
import type { Situation } from './situation'

export const databases = <V>(n: Notation<V>, { family }: Situation<V>): V =>
  family === 'compose'
    ? n.constant('databasesInContainers', 0, 'USD/month')
    : n.product('databases', 'USD/month', n.inputs.databases, n.assumptions['database.managedPrice'])
