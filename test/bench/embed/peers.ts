// Who else could draw the three lines? Each as its own documentation advises for a small bundle, in a version that is known.

export interface Peer {
  /** Of its file in `peers`, and of its page. */
  id: string
  name: string
  packages: Readonly<Record<string, string>>
  /** Little enough code that nothing with a calculation in it will be there earlier. */
  mayBeFirst?: true
}

export const peers: readonly Peer[] = [
  { id: 'echarts', name: 'ECharts', packages: { echarts: '6.1.0' } },
  { id: 'plotly', name: 'Plotly, basic bundle', packages: { 'plotly.js-basic-dist-min': '4.1.1' } },
  {
    id: 'recharts',
    name: 'Recharts and React',
    packages: { recharts: '3.10.1', react: '19.3.1', 'react-dom': '19.3.1', 'react-is': '19.3.1' },
  },
  { id: 'plot', name: 'Observable Plot', packages: { '@observablehq/plot': '0.6.17' } },
  { id: 'apexcharts', name: 'ApexCharts', packages: { apexcharts: '7.9.1' } },
  { id: 'uplot', name: 'uPlot', packages: { uplot: '1.6.32' }, mayBeFirst: true },
  { id: 'svg', name: 'SVG written by hand', packages: {}, mayBeFirst: true },
]

export const calculator = { id: 'calculator', name: 'The calculator' }

export const versionOf = ({ packages }: Peer): string => Object.values(packages)[0] ?? ''
