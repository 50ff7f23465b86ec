// How is a minimal site around each recipe made? Only what the generator needs besides it.

export interface Generator {
  name: string
  /** From the registry; none where the program is on this machine. */
  packages: string[]
  /** What the site has besides the recipe. */
  files: (recipe: Record<string, string>) => Record<string, string>
  build: string
  /** Where the pages are built to, and which of them hold the calculator. */
  folder: string
  pages: string[]
}

const nextLayout = `export default function Layout({ children }) {
  return <html lang="en"><body>{children}</body></html>
}`

const docusaurusConfig = (scripts = '') => `export default {
  title: 'Site',
  url: 'https://example.org',
  baseUrl: '/',
  onBrokenLinks: 'ignore',
  presets: [['classic', { docs: { routeBasePath: '/', sidebarPath: undefined }, blog: false }]],
  ${scripts}
}`

const hugoLayout = '<!doctype html><html lang="en"><title>Site</title><body>{{ .Content }}</body></html>'

export const generators: Generator[] = [
  {
    name: 'astro',
    packages: ['astro@5'], // the next major asks for a newer Node than ours
    files: () => ({ 'astro.config.mjs': 'export default {}' }),
    build: 'npx astro build',
    folder: 'dist',
    pages: ['/'],
  },
  {
    name: 'next',
    packages: ['next', 'react', 'react-dom'],
    files: () => ({
      'next.config.mjs': "export default { output: 'export' }",
      'app/layout.jsx': nextLayout,
    }),
    build: 'npx next build',
    folder: 'out',
    pages: ['/'],
  },
  {
    name: 'docusaurus',
    packages: ['@docusaurus/core@3', '@docusaurus/preset-classic@3', 'react@19', 'react-dom@19'],
    files: (recipe) => ({ 'docusaurus.config.js': docusaurusConfig(recipe['config.js']) }),
    build: 'npx docusaurus build',
    folder: 'build',
    pages: ['/'],
  },
  {
    name: 'hugo',
    packages: [],
    files: () => ({ 'layouts/_default/single.html': hugoLayout }),
    build: 'hugo',
    folder: 'public',
    pages: ['/shortcode/', '/raw/'],
  },
]
