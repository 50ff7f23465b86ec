export {
  type KeptFields,
  type ParsedScenario,
  type Problem,
  parseScenario,
  type ScenarioExtras,
  type ScenarioFile,
  serializeScenario,
} from '../src/formats'
export * from '../src/model'
