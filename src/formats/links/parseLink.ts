// Which scenario does a link mean, then and today, or what is wrong with it? Nothing is taken by half.
import {
  type CostDriver,
  costDrivers,
  defaultScenario,
  modelVersion,
  type Overrides,
  type Scenario,
  type ScenarioInputs,
} from '../../model'
import { nearestName } from '../nearestName'
import type { Problem } from '../readJson'
import {
  changesSince,
  type EarlierModel,
  earlierModels,
  earlierOverrides,
  type ModelChange,
} from './earlierModels'
import {
  displayNames,
  inputOfName,
  isOverrideId,
  linkNames,
  linkVersion,
  nameOfInput,
  overrideIds,
} from './linkNames'
import { type Found, takeInputText, takeOverrideText, takePacked } from './linkValues'

export type ParsedLink =
  | {
      readonly ok: true
      /** As it was meant: with the defaults, assumptions and prices of the version it was written with. */
      readonly scenario: Scenario
      /** With those of today. */
      readonly today: Scenario
      /** What lies between the two. */
      readonly changes: readonly ModelChange[]
      readonly modelVersion: string
      /** False: written with figures that this calculator does not know, and read with today's. */
      readonly isKnownModel: boolean
      readonly costDriver?: CostDriver
      /** Names that mean nothing to a calculator. */
      readonly ignored: readonly string[]
    }
  | { readonly ok: false; readonly problems: readonly Problem[] }

const longestLink = 8_000
const mostProblems = 20

const knownNames = [...Object.values(linkNames), ...inputOfName.keys(), ...overrideIds]

/** Query or hash of an address, with or without its first sign: does it hold a scenario? */
export const isLink = (text: string): boolean => {
  const names = [...new URLSearchParams(text.replace(/^[?#]/, '')).keys()]
  return names.some((name) => name === linkNames.version || inputOfName.has(name))
}

const checkVersions = (version: string | null): Problem[] => {
  if (version === null || version === `${linkVersion}`) return []
  const isNewer = Number(version) > linkVersion
  const message = isNewer
    ? `v=${version} is newer than this calculator, which reads links of version ${linkVersion}`
    : `v must be ${linkVersion}`
  return [{ field: linkNames.version, message: message.slice(0, 200) }]
}

export const parseLink = (text: string, models: readonly EarlierModel[] = earlierModels): ParsedLink => {
  const refused = (problems: readonly Problem[]): ParsedLink => ({
    ok: false,
    problems: problems.slice(0, mostProblems),
  })
  if (text.length > longestLink)
    return refused([{ field: 'link', message: `The link is longer than ${longestLink} characters` }])
  const params = new URLSearchParams(text.replace(/^[?#]/, ''))
  const wrongVersion = checkVersions(params.get(linkNames.version))
  if (wrongVersion.length > 0) return refused(wrongVersion)

  const writtenWith = params.get(linkNames.model) ?? modelVersion
  const earlier = models.find(({ version }) => version === writtenWith)
  const isKnownModel = earlier !== undefined || writtenWith === modelVersion
  const found: Found = { inputs: {}, overrides: {}, problems: [] }
  const ignored: string[] = []
  let costDriver: CostDriver | undefined
  for (const name of new Set(params.keys())) {
    const [value = '', ...more] = params.getAll(name)
    const input = inputOfName.get(name)
    const short = name.slice(0, 60)
    const isOurs = knownNames.includes(name)
    if (isOurs && more.length > 0)
      found.problems.push({ field: short, message: `${short} is there twice; keep one of them` })
    else if (input) takeInputText(found, input, value)
    else if (isOverrideId(name)) takeOverrideText(found, name, value)
    else if (name === linkNames.packed) takePacked(found, value, earlier, isKnownModel)
    else if (name === linkNames.costDriver) {
      costDriver = costDrivers.find((driver) => nameOfInput(driver) === value)
      if (!costDriver)
        found.problems.push({ field: name, message: `${name} must be one of the inputs that are numbers` })
    } else if (!isOurs && !displayNames.includes(name)) {
      const nearest = nearestName(short, knownNames)
      if (nearest !== null && nearest.length > 2)
        found.problems.push({
          field: short,
          message: `${short} is not part of a link; did you mean ${nearest}?`,
        })
      else ignored.push(short)
    }
  }
  if (found.problems.length > 0) return refused(found.problems)

  // Checked above, value by value.
  const given = found as unknown as { inputs: Partial<ScenarioInputs>; overrides: Overrides }
  const today = { inputs: { ...defaultScenario.inputs, ...given.inputs }, overrides: given.overrides }
  return {
    ok: true,
    scenario: earlier
      ? {
          inputs: { ...defaultScenario.inputs, ...earlier.inputs, ...given.inputs },
          overrides: { ...earlierOverrides(earlier), ...given.overrides },
        }
      : today,
    today,
    changes: earlier ? changesSince(earlier, given, today) : [],
    modelVersion: writtenWith,
    isKnownModel,
    ...(costDriver && { costDriver }),
    ignored,
  }
}
