// Which scenarios does a file keep beside its own, to be compared with it?
import { defaultScenario, type Scenario } from '../model'
import { isJsonObject, type Json, joinPath, type Problem } from './readJson'

export interface Pin {
  readonly name: string
  readonly scenario: Scenario
}

export const mostPins = 4
export const pinFields = ['name', 'inputs', 'overrides'] as const

type CheckScenario = (path: string, inputs: Json | undefined, overrides: Json | undefined) => Problem[]

const pinProblems = (path: string, pin: Json, checkScenario: CheckScenario): Problem[] => {
  if (!isJsonObject(pin))
    return [{ field: path, message: `${path} must be an object with a name and inputs` }]
  const stray = Object.keys(pin).filter((name) => !pinFields.some((field) => field === name))
  return [
    ...(typeof pin.name === 'string'
      ? []
      : [{ field: joinPath(path, 'name'), message: `${path}.name must be text` }]),
    ...stray.map((name) => ({
      field: joinPath(path, name),
      message: `${joinPath(path, name)} is not part of a pin, which has ${pinFields.join(', ')}`,
    })),
    ...checkScenario(path, pin.inputs, pin.overrides),
  ]
}

export const problemsOfPins = (pins: Json | undefined, checkScenario: CheckScenario): Problem[] => {
  if (pins === undefined) return []
  if (!Array.isArray(pins) || pins.length > mostPins)
    return [{ field: 'pins', message: `pins must be a list of at most ${mostPins} scenarios` }]
  return pins.flatMap((pin: Json, index) => pinProblems(`pins.${index}`, pin, checkScenario))
}

/** Expects pins without problems. */
export const readPins = (pins: readonly ({ name: string } & Partial<Scenario>)[]): readonly Pin[] =>
  pins.map(({ name, inputs, overrides }) => ({
    name,
    scenario: { inputs: { ...defaultScenario.inputs, ...inputs }, overrides: { ...overrides } },
  }))
