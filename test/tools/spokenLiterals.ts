// Which literals of a source file might a reader get to read, or to hear?

import { type Node, type SyntaxKind, ts } from '@custom-elements-manifest/analyzer'

/** Attributes whose value is said. */
const spoken =
  /^(aria-(label|description|valuetext|roledescription|placeholder)|title|placeholder|alt|label|data-label|note|message|help|show|hide|meanwhile)$/

const hasLetter = /\p{L}/u

/** Two words with a space between, one that begins a sentence, or what ends one. */
const isProse = (text: string): boolean =>
  /\p{L}{2,}[,.;:!?…]? \p{L}{2,}/u.test(text) ||
  /^\s*\p{Lu}\p{Ll}+[.:!?…]?\s*$/u.test(text) ||
  /\p{Ll}[.!…]\s*$/u.test(text)

const is = (node: Node, ...kinds: SyntaxKind[]): boolean =>
  kinds.some((kind) => node.kind === ts.SyntaxKind[kind])

export interface Literal {
  text: string
  line: number
}

export function spokenLiterals(file: string, code: string): Literal[] {
  const source = ts.createSourceFile(file, code, ts.ScriptTarget.ES2022, true)
  const found: Literal[] = []
  const visit = (node: Node) => {
    if (isLiteral(node) && isSaid(node, node.text ?? '')) {
      const { line } = source.getLineAndCharacterOfPosition(node.getStart())
      found.push({ text: (node.text ?? '').trim(), line: line + 1 })
    }
    node.forEachChild(visit)
  }
  visit(source)
  return found
}

const isLiteral = (node: Node): boolean =>
  is(
    node,
    'JsxText',
    'StringLiteral',
    'NoSubstitutionTemplateLiteral',
    'TemplateHead',
    'TemplateMiddle',
    'TemplateTail',
  )

function isSaid(node: Node, text: string): boolean {
  if (!hasLetter.test(text) || isName(node)) return false
  const place = placeOf(node)
  if (is(node, 'JsxText') || place === 'child') return true
  return place === 'anywhere' ? isProse(text) : spoken.test(place)
}

/** Of a module, a type, a property or a case; or what is compared and not shown. */
function isName(node: Node): boolean {
  const { parent } = node
  const isCompared = is(parent, 'BinaryExpression') && /^[!=]==?$/.test(parent.operatorToken?.getText() ?? '')
  const isKey = is(parent, 'PropertyAssignment') && parent.name === node
  return (
    isCompared ||
    isKey ||
    is(parent, 'CaseClause', 'ElementAccessExpression', 'LiteralType', 'TemplateLiteralTypeSpan') ||
    is(parent, 'ImportDeclaration', 'ExportDeclaration')
  )
}

/** 'child' of an element, the name of the attribute it is the value of, or 'anywhere'. */
function placeOf(node: Node): string {
  for (let around = node.parent; around; around = around.parent) {
    if (is(around, 'JsxAttribute')) return around.name?.getText() ?? ''
    if (is(around, 'JsxExpression') && !is(around.parent, 'JsxAttribute')) return 'child'
    const passesOn = is(
      around,
      'BinaryExpression',
      'ConditionalExpression',
      'JsxExpression',
      'ParenthesizedExpression',
      'TemplateExpression',
      'TemplateSpan',
    )
    if (!passesOn) return 'anywhere'
  }
  return 'anywhere'
}
