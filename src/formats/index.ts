export { nearestName } from './nearestName'
export { type ParsedScenario, parseScenario } from './parseScenario'
export type { Problem } from './readJson'
export {
  type KeptFields,
  type ScenarioExtras,
  type ScenarioFile,
  serializeScenario,
} from './scenarioFile'
