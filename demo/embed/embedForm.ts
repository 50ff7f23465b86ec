// What has the author decided in the form?
import { type EmbedOptions, themes, views, ways } from './embedOptions'
import { proposedHeight } from './proposedHeight'

export type Wishes = Pick<
  EmbedOptions,
  'way' | 'view' | 'theme' | 'height' | 'colours' | 'preloading' | 'growing'
> & {
  readonly files: string
  readonly exact: boolean
  /** Pixels, of the column that the calculator will stand in. */
  readonly width: number
  readonly onDark: boolean
}

const oneOf = <T extends string>(options: readonly [T, ...T[]], value: unknown): T =>
  options.find((option) => option === value) ?? options[0]

export const numberField = (form: HTMLFormElement, name: string) => {
  const field = form.elements.namedItem(name)
  return field instanceof HTMLInputElement && field.validity.valid && field.value !== ''
    ? field.valueAsNumber
    : null
}

export const colourFields = (form: HTMLFormElement) =>
  form.querySelectorAll<HTMLInputElement>('input[type=color]')

/** Our colours are others on dark ground. Those that the author has changed stay. */
export function showOurColours(form: HTMLFormElement, isDark: boolean) {
  for (const field of colourFields(form)) {
    const isOurs = field.value === field.defaultValue
    field.defaultValue = field.dataset[isDark ? 'dark' : 'light'] ?? field.defaultValue
    if (isOurs) field.value = field.defaultValue
  }
}

export function readForm(form: HTMLFormElement): Wishes {
  const data = new FormData(form)
  const view = oneOf(views, data.get('view'))
  const width = numberField(form, 'width') ?? 680
  const changed = [...colourFields(form)].filter(({ value, defaultValue }) => value !== defaultValue)
  const files = `${data.get('files') ?? ''}`.trim()
  return {
    way: oneOf(ways, data.get('way')),
    view,
    theme: oneOf(themes, data.get('theme')),
    width,
    height: numberField(form, 'height') ?? proposedHeight(view, width),
    colours: Object.fromEntries(changed.map(({ name, value }) => [name, value])),
    files: files === '' || files.endsWith('/') ? files : `${files}/`,
    exact: data.has('exact'),
    preloading: data.has('preloading'),
    growing: data.has('growing'),
    onDark: data.has('dark'),
  }
}
