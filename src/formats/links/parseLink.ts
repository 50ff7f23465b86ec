// Which scenario does a link mean, then and today, or what is wrong with it? Nothing is taken by half.
import { type CostDriver, costDrivers, modelVersion, type Overrides, type ScenarioInputs } from '../../model'
import { nearestName } from '../nearestName'
import type { Problem } from '../readJson'
import { asMeant, type EarlierModel, earlierModels, type Meant } from './earlierModels'
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
  | (Meant & {
      readonly ok: true
      readonly costDriver?: CostDriver
      /** Names that mean nothing to a calculator. */
      readonly ignored: readonly string[]
    })
  | { readonly ok: false; readonly problems: readonly Problem[] }

const longestLink = 8_000
const mostProblems = 20

const knownNames = [...Object.values(linkNames), ...inputOfName.keys(), ...overrideIds]

/** Letters that no other word of an address is likely to begin with. */
const leastOfName = 4

const isNameOfInput = (name: string): boolean =>
  inputOfName.has(name) ||
  (name.length >= leastOfName && [...inputOfName.keys()].some((input) => input.startsWith(name)))

/** Query or hash of an address, with or without its first sign: does it hold a scenario, if only the start of one? */
export const isLink = (text: string): boolean => {
  const names = [...new URLSearchParams(text.replace(/^[?#]/, '')).keys()]
  return names.some((name) => name === linkNames.version || isNameOfInput(name))
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
  return {
    ok: true,
    ...asMeant(given, writtenWith, models),
    ...(costDriver && { costDriver }),
    ignored,
  }
}
