export { type Cell, csv, csvLocale } from './csv'
export { differingInputs, differingOverrides, overrideValue } from './differences'
export { markdownTable, markdownText } from './markdownTable'
export { nearestName } from './nearestName'
export { type ParsedScenario, parseScenario } from './parseScenario'
export { mostPins, type Pin } from './pins'
export type { Problem } from './readJson'
export {
  type KeptFields,
  type ScenarioExtras,
  type ScenarioFile,
  serializeScenario,
} from './scenarioFile'
