// Puts what comes out of the model where the pages name it: {{answer}}. Worked out anew for every build.
import { type Plugin, runnerImport } from 'vite'

type Figures = Readonly<Record<string, string>>

export const namedFigure = /\{\{([\w.]+)\}\}/g

/** Throws where a page names a figure that there is none of. */
export const withFigures = (html: string, figures: Figures): string =>
  html.replace(namedFigure, (_, name: string) => {
    const figure = figures[name]
    if (figure === undefined) throw new Error(`There is no figure ${name}`)
    return figure
  })

type FiguresModule = typeof import('../figures')

const load = async (): Promise<FiguresModule> => {
  const options = { configFile: false, logLevel: 'error' } as const
  return (await runnerImport<FiguresModule>('./demo/figures/index.ts', options)).module
}

let loaded: Promise<FiguresModule> | undefined
let worked: Promise<Figures> | undefined

/** Once for a build. */
export function importFigures(): Promise<FiguresModule> {
  loaded ??= load()
  return loaded
}

function buildFigures(): Promise<Figures> {
  worked ??= importFigures().then(({ figures }) => figures())
  return worked
}

export const modelFigures = (): Plugin => ({
  name: 'model-figures',
  transformIndexHtml: {
    order: 'pre',
    async handler(html, { server }) {
      if (html.search(namedFigure) < 0) return html
      // While developing, a change of the model shows in the next load.
      return withFigures(html, server ? (await load()).figures() : await buildFigures())
    },
  },
})
