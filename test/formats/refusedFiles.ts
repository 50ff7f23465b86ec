// Files that must be refused, each for one reason, with the field and the words that say so.

const withInputs = (inputs: unknown) => ({ version: 1, inputs })
const withRanges = (ranges: unknown) => ({ version: 1, ranges })
const withOverrides = (overrides: unknown) => ({ version: 1, overrides })

export interface RefusedFile {
  what: string
  file: unknown
  field: string | RegExp
  says: string | RegExp
  /** A schema sees values, not the text that they were read from. */
  beyondSchema?: true
}

export const refusedFiles: RefusedFile[] = [
  { beyondSchema: true, what: 'no JSON', file: 'services: 15', field: 'file', says: 'not valid JSON' },
  { beyondSchema: true, what: 'half a file', file: '{ "version": 1,', field: 'file', says: /not valid JSON/ },
  { beyondSchema: true, what: 'nothing', file: '', field: 'file', says: 'ends too early' },
  { what: 'a list', file: '[]', field: 'file', says: 'JSON object' },
  {
    beyondSchema: true,
    what: 'a number that is none',
    file: '{ "version": NaN }',
    field: 'file',
    says: 'not valid JSON',
  },
  { beyondSchema: true, what: 'over 1 MB', file: ' '.repeat(1_000_001), field: 'file', says: '1 MB' },
  { what: 'no version', file: {}, field: 'version', says: 'must be 1' },
  { what: 'a later version', file: { version: 2, inputs: 7 }, field: 'version', says: 'newer' },
  { what: 'another version', file: { version: '1' }, field: 'version', says: 'must be 1' },
  { what: 'a name that is a number', file: { version: 1, name: 7 }, field: 'name', says: 'text' },
  { what: 'inputs in a list', file: withInputs([]), field: 'inputs', says: 'object' },
  { what: 'inputs null', file: withInputs(null), field: 'inputs', says: 'object' },
  { what: 'a view of text', file: { version: 1, view: 'services' }, field: 'view', says: 'object' },
  {
    what: 'an unknown cost driver',
    file: { version: 1, view: { costDriver: 'compute-spend' } },
    field: 'view.costDriver',
    says: 'did you mean computeSpend?',
  },
  {
    what: 'a misspelled input',
    file: withInputs({ servises: 3 }),
    field: 'inputs.servises',
    says: 'did you mean services?',
  },
  {
    what: 'a misspelled assumption',
    file: withOverrides({ 'packing.pass': 0.5 }),
    field: 'overrides.packing.pass',
    says: 'did you mean packing.paas?',
  },
  {
    what: 'a stranger',
    file: withInputs({ moonPhase: 3 }),
    field: 'inputs.moonPhase',
    says: /is not an input$/,
  },
  {
    what: 'too many',
    file: withInputs({ services: 201 }),
    field: 'inputs.services',
    says: '1 to 200 services',
  },
  { what: 'half a service', file: withInputs({ services: 1.5 }), field: 'inputs.services', says: 'whole' },
  {
    what: 'a number as text',
    file: withInputs({ services: '15' }),
    field: 'inputs.services',
    says: 'number',
  },
  {
    what: 'infinity',
    file: '{"version":1,"inputs":{"computeSpend":1e999}}',
    field: 'inputs.computeSpend',
    says: 'large',
  },
  { what: 'null', file: withInputs({ services: null }), field: 'inputs.services', says: 'number' },
  {
    what: 'a flag of text',
    file: withInputs({ findingFit: 'yes' }),
    field: 'inputs.findingFit',
    says: 'true or false',
  },
  { what: 'another choice', file: withInputs({ paas: 'gke' }), field: 'inputs.paas', says: 'cloud-run' },
  {
    what: 'an implausible override',
    file: withOverrides({ 'packing.paas': 0.99 }),
    field: 'overrides.packing.paas',
    says: '0.4 to 0.85',
  },
  {
    what: 'a stray field of an override',
    file: withOverrides({ 'packing.paas': { value: 0.5, outsideRange: true, why: 'x' } }),
    field: 'overrides.packing.paas',
    says: 'not why',
  },
  {
    what: 'a range of something else',
    file: withRanges({ servces: { low: 1, high: 9 } }),
    field: 'ranges.servces',
    says: 'did you mean services?',
  },
  {
    what: 'a range of a choice',
    file: withRanges({ paas: { low: 1, high: 9 } }),
    field: 'ranges.paas',
    says: 'is not a numeric input or an assumption',
  },
  {
    what: 'a range of a price',
    file: withRanges({ 'gke.controlPlane': { low: 0, high: 1 } }),
    field: 'ranges.gke.controlPlane',
    says: 'is not a numeric input or an assumption',
  },
  {
    what: 'a range in a list',
    file: withRanges({ services: [3, 8] }),
    field: 'ranges.services',
    says: '"low"',
  },
  {
    what: 'a range to where no input goes',
    file: withRanges({ services: { low: 3, high: 201 } }),
    field: 'ranges.services',
    says: '1 to 200 services',
  },
  {
    what: 'a range of half services',
    file: withRanges({ services: { low: 2.5, high: 8 } }),
    field: 'ranges.services',
    says: 'whole numbers',
  },
  {
    what: 'a range with one end',
    file: withRanges({ opsHours: { low: 3 } }),
    field: 'ranges.opsHours',
    says: '"high"',
  },
  {
    what: 'a range with more than ends',
    file: withRanges({ 'packing.paas': { low: 0.5, high: 0.6, mode: 0.55 } }),
    field: 'ranges.packing.paas',
    says: '0.01 to 1 fraction',
  },
  {
    beyondSchema: true,
    what: 'a range upside down',
    file: withRanges({ services: { low: 8, high: 3 } }),
    field: 'ranges.services',
    says: 'low not above high',
  },
  { what: 'ranges null', file: withRanges(null), field: 'ranges', says: 'object' },
  {
    what: 'growth of something else',
    file: { version: 1, growth: { teams: 0.1 } },
    field: 'growth.teams',
    says: /is not one of what can grow$/,
  },
  {
    what: 'growth in percent',
    file: { version: 1, growth: { services: 5 } },
    field: 'growth.services',
    says: '-0.2 to 0.5; 0.05 is 5 %',
  },
  { what: 'growth by a number', file: { version: 1, growth: 0.05 }, field: 'growth', says: 'object' },
  { what: 'half a seed', file: { version: 1, seed: 0.5 }, field: 'seed', says: 'whole number from 0' },
  { what: 'a seed of text', file: { version: 1, seed: 'abc' }, field: 'seed', says: 'whole number from 0' },
  {
    what: 'too large a seed',
    file: { version: 1, seed: 4_294_967_296 },
    field: 'seed',
    says: 'to 4294967295',
  },
  {
    what: '__proto__',
    file: '{"version":1,"__proto__":{"a":1}}',
    field: '__proto__',
    says: 'cannot be used',
  },
  {
    what: 'a constructor among inputs',
    file: withInputs({ constructor: 1 }),
    field: 'inputs.constructor',
    says: 'cannot be used',
  },
  {
    what: '__proto__ far down',
    file: '{"version":1,"colour":[{"__proto__":1}]}',
    field: 'colour.0.__proto__',
    says: 'cannot be used',
  },
  { what: 'pins in an object', file: { version: 1, pins: {} }, field: 'pins', says: 'at most 4' },
  {
    what: 'five pins',
    file: { version: 1, pins: Array.from({ length: 5 }, () => ({ name: 'A' })) },
    field: 'pins',
    says: 'at most 4',
  },
  { what: 'a pin of text', file: { version: 1, pins: ['A'] }, field: 'pins.0', says: 'object' },
  { what: 'a pin without a name', file: { version: 1, pins: [{}] }, field: 'pins.0.name', says: 'text' },
  {
    what: 'a stray field of a pin',
    file: { version: 1, pins: [{ name: 'A' }, { name: 'B', colour: 'red' }] },
    field: 'pins.1.colour',
    says: 'not part of a pin',
  },
  {
    what: 'a pin with too many services',
    file: { version: 1, pins: [{ name: 'A', inputs: { services: 201 } }] },
    field: 'pins.0.inputs.services',
    says: '1 to 200 services',
  },
  {
    beyondSchema: true,
    what: 'the same name twice',
    file: '{"version":1,"inputs":{"services":3,"teams":1,"services":4}}',
    field: 'inputs.services',
    says: 'twice',
  },
  {
    beyondSchema: true,
    what: 'deep nesting',
    file: `{"version":1,"colour":${'['.repeat(50_000)}${']'.repeat(50_000)}}`,
    field: /^colour\.0/,
    says: 'levels deep',
  },
]
