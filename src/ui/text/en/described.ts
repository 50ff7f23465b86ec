// Words of the files that describe the package to other programs: the schema of a scenario file and the element's manifest.

export const schemaWords = {
  file: {
    title: 'Scenario of k8s-break-even',
    description:
      'A question for the calculator: the inputs, and where you assume something else than it does.',
  },
  fields: {
    $schema: { title: 'Schema', description: 'Where the description of this file is.' },
    version: { title: 'Version', description: 'Of the file format.' },
    modelVersion: {
      title: 'Model version',
      description: 'Of the formulas and figures that the file was written with.',
    },
    name: { title: 'Name' },
    author: { title: 'Author' },
    notes: { title: 'Notes' },
    inputs: { title: 'Inputs', description: 'What is left out is at its default.' },
    overrides: {
      title: 'Overrides',
      description: 'Assumptions and prices that are otherwise for you, each in its own unit.',
    },
    view: { title: 'View', description: 'How it is shown.' },
    costDriver: { title: 'Cost driver', description: 'The input that the chart runs along.' },
    pins: { title: 'Pins', description: 'Scenarios that are kept beside it, to be compared.' },
    pinName: { title: 'Name of the pin' },
    ranges: {
      title: 'Ranges',
      description: 'Between which values an input or an assumption lies, where you do not know it better.',
    },
    growth: { title: 'Growth', description: 'A month, compounding: 0.05 is 5 % more every month.' },
    seed: { title: 'Seed', description: 'Of the draws: the same seed gives the same answer.' },
  },
  growth: {
    computeSpend: { title: 'Compute spend' },
    services: { title: 'Services' },
    engineers: { title: 'Engineers' },
    load: { title: 'Load', description: 'Data out and daily active users.' },
  },
  outsideRange: 'A value beyond the plausible range has to say that it means to be.',
  price: (name: string) => `List price: ${name}`,
}

export const displayAttributeWords = {
  'cost-driver': 'The input that the chart runs along.',
  view: 'compact is the short form, which the reader can open to the full one.',
  theme: 'auto follows the page.',
  currency: 'ISO 4217 code of the currency shown; takes usd-rate to convert.',
  'usd-rate': 'What one US dollar costs in that currency.',
  lang: 'For numbers and dates; left out, the language of the page.',
}
