// What does the element offer, for editors and documentation tools? Its class as written, and the attributes its tables hold.

import { readFileSync } from 'node:fs'
import { create, type Plugin, ts } from '@custom-elements-manifest/analyzer'
import type { Attribute, ClassDeclaration, CustomElement, Module, Package } from 'custom-elements-manifest'
import { type Input, inputs } from '../../src/model'
import { displayAttributeWords } from '../../src/ui/text/en/described'
import { inputWords } from '../../src/ui/text/en/inputs'
import { costDriverNames, type DisplayAttribute, inputAttributes } from '../../widget/attributes'
import { themes, views } from '../../widget/display'

const source = 'widget/K8sBreakEvenElement.ts'
const tagName = 'k8s-break-even'
const className = 'K8sBreakEvenElement'

type ElementClass = ClassDeclaration & CustomElement

const oneOf = (options: Iterable<string>) => [...options].map((option) => `'${option}'`).join(' | ')

const inputType = (input: Input) =>
  input.kind === 'choice' ? oneOf(input.options) : input.kind === 'flag' ? 'boolean' : 'number'

const inputDescription = (label: string, help: string, input: Input) =>
  'min' in input ? `${label}, ${input.min} to ${input.max} ${input.unit}. ${help}` : `${label}. ${help}`

const fromInputs = [...inputAttributes].map(([name, id]): Attribute => {
  const input: Input = inputs[id]
  const { label, help } = inputWords.english[id]
  return {
    name,
    description: inputDescription(label, help, input),
    type: { text: inputType(input) },
    ...(input.default !== null && { default: String(input.default) }),
  }
})

const displayTypes: Record<DisplayAttribute, { type: string; default?: string }> = {
  'cost-driver': { type: oneOf(costDriverNames.keys()), default: 'compute-spend' },
  view: { type: oneOf(views), default: views[0] },
  theme: { type: oneOf(themes), default: themes[0] },
  currency: { type: 'string', default: 'USD' },
  'usd-rate': { type: 'number' },
  lang: { type: 'string' },
}

const fromDisplay = (Object.keys(displayTypes) as DisplayAttribute[]).map((name): Attribute => {
  const { type, ...rest } = displayTypes[name]
  return { name, description: displayAttributeWords[name], type: { text: type }, ...rest }
})

const isElement = (declaration: object): declaration is ElementClass =>
  (declaration as Partial<ElementClass>).name === className

/** Members of the page's own kind, and what is ours alone, are nobody's to use. */
const isPromised = ({ name, privacy }: { name: string; privacy?: string }) =>
  privacy !== 'private' && !name.endsWith('Callback')

const asPublished: Plugin = {
  name: 'as-published',
  packageLinkPhase({ customElementsManifest: manifest }) {
    const declaration = manifest.modules.flatMap((module) => module.declarations ?? []).find(isElement)
    if (!declaration) throw new Error(`${source} has no ${className}`)
    const element: ElementClass = {
      ...declaration,
      superclass: { name: 'HTMLElement', package: 'global:' },
      attributes: [...fromInputs, ...fromDisplay],
      members: (declaration.members ?? []).filter(isPromised).map(withoutDefault),
    }
    const reference = { name: className, module: 'dist/index.js' }
    manifest.modules = [
      moduleOf('dist/index.js', [element], [{ kind: 'js', name: className, declaration: reference }]),
      moduleOf(
        'dist/define.js',
        [],
        [{ kind: 'custom-element-definition', name: tagName, declaration: reference }],
      ),
    ]
  },
}

const moduleOf = (
  path: string,
  declarations: ElementClass[],
  exports: NonNullable<Module['exports']>,
): Module => ({ kind: 'javascript-module', path, declarations, exports })

/** A default read off the source names a constant of ours. */
function withoutDefault<Member extends object>(member: Member): Member {
  const { default: _, ...rest } = member as Member & { default?: string }
  return rest as Member
}

export function elementManifest(): Package {
  const file = ts.createSourceFile(source, readFileSync(source, 'utf8'), ts.ScriptTarget.ES2022, true)
  return create({ modules: [file], plugins: [asPublished] })
}
