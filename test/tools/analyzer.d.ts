// The part of the analyzer that we use: its own declarations leave out what it exports.

declare module '@custom-elements-manifest/analyzer' {
  import type { Package } from 'custom-elements-manifest'

  export interface Plugin {
    name: string
    packageLinkPhase?(phase: { customElementsManifest: Package }): void
  }

  interface SourceFile {
    readonly fileName: string
  }

  /** The compiler that it brings along; another's syntax trees it could not read. */
  export const ts: {
    readonly ScriptTarget: { readonly ES2022: number }
    createSourceFile(name: string, text: string, target: number, setParentNodes: true): SourceFile
  }

  export function create(options: { modules: readonly SourceFile[]; plugins: readonly Plugin[] }): Package
}
