// Which steps are worked out on the page, each after its formula?
import { type Place, stepOf } from './steps'
import { writeSum } from './sums'

export const sumPlaces = {
  'sum.perSecond': ['usual', 'paas', 'compute', 'cloudrun-inst-cpu'],
  'sum.perHour': ['usual', 'paas', 'compute', 'gcp-n2-standard-16'],
  'sum.perThirtyDays': ['fly', 'paas', 'compute', 'fly-performance-2x-8gb'],
  'sum.hostPrice': ['usual', 'paas', 'compute', 'machinePrice'],
  'sum.committedHost': ['committed', 'paas', 'compute', 'machinePrice'],
  'sum.unitPriceOfHost': ['usual', 'paas', 'compute', 'units', 'unitPrice'],
  'sum.unitInUse': ['usual', 'paas', 'compute', 'units', 'pricePerUnit'],
  'sum.meteredUnit': ['azure', 'paas', 'compute', 'pricePerUnit', 'unitPrice'],
  'sum.vcpusPerUnit': ['azure', 'paas', 'compute', 'vcpusPerUnit'],
  'sum.units': ['usual', 'paas', 'compute', 'units'],
  'sum.unitsOnCluster': ['onCluster', 'compose', 'compute', 'units'],
  'sum.shareOfLeast': ['fewServers', 'compose', 'compute', 'units'],
  'sum.follow': ['usual', 'kubernetes', 'compute', 'paidShareOfPeak'],
  'sum.paidLoad': ['usual', 'kubernetes', 'compute', 'paidLoad'],
  'sum.meteredSlope': ['usual', 'paas', 'compute', 'pricePerUnit'],
  'sum.meteredCompute': ['usual', 'paas', 'compute'],
  'sum.useSlope': ['railway', 'paas', 'compute', 'pricePerUnit'],
  'sum.useCompute': ['railway', 'paas', 'compute'],
  'sum.instanceSlope': ['fly', 'paas', 'compute', 'pricePerUnit'],
  'sum.smallestInstances': ['smallFly', 'paas', 'compute', 'smallestInstances'],
  'sum.nodeUnits': ['usual', 'kubernetes', 'compute', 'nodeUnits'],
  'sum.nodeSlope': ['usual', 'kubernetes', 'compute', 'pricePerUnit'],
  'sum.spareNodes': ['usual', 'kubernetes', 'compute', 'spareNodes'],
  'sum.clusterCompute': ['usual', 'kubernetes', 'compute'],
  'sum.podSlope': ['autopilot', 'kubernetes', 'compute', 'pricePerUnit'],
  'sum.controlPlane': ['aws', 'kubernetes', 'platformFees', 'controlPlane'],
  'sum.natForNodes': ['usual', 'kubernetes', 'platformFees', 'natForNodes'],
  'sum.fees': ['usual', 'kubernetes', 'platformFees'],
  'sum.databases': ['usual', 'kubernetes', 'databases'],
  'sum.transfer': ['usual', 'compose', 'dataTransfer'],
  'sum.baseOfCluster': ['usual', 'kubernetes', 'operations', 'baseHours'],
  'sum.inexperience': ['usual', 'kubernetes', 'operations', 'inexperience'],
  'sum.firstYear': ['usual', 'kubernetes', 'operations', 'firstYearExtra'],
  'sum.serviceHours': ['usual', 'compose', 'operations', 'serviceHours'],
  'sum.engineerHours': ['usual', 'kubernetes', 'operations', 'engineerHours'],
  'sum.deployHours': ['usual', 'compose', 'operations', 'deployHours'],
  'sum.hostHours': ['usual', 'compose', 'operations', 'hostHours'],
  'sum.variableHours': ['usual', 'compose', 'operations', 'variableHours'],
  'sum.coordinated': ['fifteen', 'compose', 'operations', 'coordinatedServices'],
  'sum.opsHours': ['usual', 'compose', 'operations', 'opsHours'],
  'sum.people': ['usual', 'compose', 'operations'],
  'sum.toil': ['givenHours', 'paas', 'operations', 'toil'],
  'sum.carriedToil': ['givenHours', 'paas', 'operations', 'carriedToil'],
  'sum.learning': ['usual', 'kubernetes', 'transition', 'learningHours'],
  'sum.moving': ['usual', 'kubernetes', 'transition', 'migrationHours'],
  'sum.servicesInFull': ['usual', 'kubernetes', 'transition', 'servicesInFull'],
  'sum.once': ['usual', 'kubernetes', 'transition', 'oneOffHours'],
  'sum.transition': ['usual', 'kubernetes', 'transition'],
  'sum.composeDown': ['usual', 'compose', 'downtime', 'hoursDown'],
  'sum.deployGaps': ['usual', 'compose', 'downtime', 'deployGaps'],
  'sum.clusterDown': ['usual', 'kubernetes', 'downtime', 'hoursDown'],
  'sum.downtime': ['usual', 'compose', 'downtime'],
} as const satisfies Record<string, Place>

/** A whole line ends in dollars, and the hours as the calculator says them. */
const resultOf = ([, , , ...path]: Place) => {
  if (path.length === 0) return 'money'
  return path.join() === 'opsHours' ? 'hours' : undefined
}

export const sumFigures = (): Record<string, string> =>
  Object.fromEntries(
    Object.entries<Place>(sumPlaces).map(([name, place]) => [
      name,
      writeSum(stepOf(...place), resultOf(place)),
    ]),
  )
