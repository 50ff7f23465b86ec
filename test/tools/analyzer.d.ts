// The part of the analyzer that we use: its own declarations leave out what it exports.

declare module '@custom-elements-manifest/analyzer' {
  import type { Package } from 'custom-elements-manifest'

  export interface Plugin {
    name: string
    packageLinkPhase?(phase: { customElementsManifest: Package }): void
  }

  /** A node of a syntax tree. */
  export interface Node {
    readonly kind: number
    readonly parent: Node
    /** Of what has a text of its own, such as a literal or a piece of a template. */
    readonly text?: string
    readonly name?: Node
    readonly operatorToken?: Node
    getText(): string
    getStart(): number
    forEachChild(visit: (child: Node) => void): void
  }

  export interface SourceFile extends Node {
    readonly fileName: string
    getLineAndCharacterOfPosition(position: number): { readonly line: number }
  }

  export type SyntaxKind =
    | 'BinaryExpression'
    | 'CaseClause'
    | 'ConditionalExpression'
    | 'ElementAccessExpression'
    | 'ExportDeclaration'
    | 'ImportDeclaration'
    | 'JsxAttribute'
    | 'JsxExpression'
    | 'JsxText'
    | 'LiteralType'
    | 'NoSubstitutionTemplateLiteral'
    | 'ParenthesizedExpression'
    | 'PropertyAssignment'
    | 'StringLiteral'
    | 'TemplateExpression'
    | 'TemplateHead'
    | 'TemplateLiteralTypeSpan'
    | 'TemplateMiddle'
    | 'TemplateSpan'
    | 'TemplateTail'

  /** The compiler that it brings along; another's syntax trees it could not read. */
  export const ts: {
    readonly ScriptTarget: { readonly ES2022: number }
    readonly SyntaxKind: Readonly<Record<SyntaxKind, number>>
    createSourceFile(name: string, text: string, target: number, setParentNodes: true): SourceFile
  }

  export function create(options: { modules: readonly SourceFile[]; plugins: readonly Plugin[] }): Package
}
