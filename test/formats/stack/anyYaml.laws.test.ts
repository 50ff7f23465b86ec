import fc from 'fast-check'
import { load } from 'js-yaml'
import { expect, test } from 'vitest'
import { decodeText, defaultChoices, proposeInputs, readStack } from '../../../src/formats/stack'
import { defaultScenario } from '../../../src/model'

const seed = 20_261_123

/** Words that mean something to us, so that chance does not always miss. */
const word = fc.constantFrom(
  ...'services web image redis build deploy replicas resources limits cpus memory scale profiles extends file'.split(
    ' ',
  ),
  ...'apiVersion apps/v1 v1 kind Deployment List Pod CronJob HorizontalPodAutoscaler metadata name spec items'.split(
    ' ',
  ),
  ...'template containers initContainers requests cpu minReplicas maxReplicas scaleTargetRef metrics depends_on'.split(
    ' ',
  ),
  ...[
    'x-a',
    '<<',
    `\${A:-1}`,
    `\${A`,
    '$$',
    '100m',
    '1e3',
    '-1',
    '1.5g',
    'null',
    '~',
    '',
    '{{ .Values.a }}',
    '__proto__',
    '0x1F',
  ],
)

const tree = fc.letrec<{ node: unknown }>((tie) => ({
  node: fc.oneof(
    { maxDepth: 6, withCrossShrink: true },
    word,
    fc.integer(),
    fc.constant(null),
    fc.array(tie('node'), { maxLength: 4 }),
    fc.dictionary(word, tie('node'), { maxKeys: 6, noNullPrototype: true }),
  ),
})).node

/** Block and flow style, anchors, aliases, tags, comments and line ends as chance has it. */
const anyYaml = fc
  .array(
    fc.tuple(
      fc.nat({ max: 5 }),
      fc.constantFrom(
        '',
        '- ',
        '? ',
        '&a ',
        '*a',
        '!reset ',
        '!!merge ',
        '# ',
        '"',
        "'",
        '|',
        '>-',
        '[',
        '{',
        '\t',
        '---',
        '...',
        '%YAML 1.2',
      ),
      word,
      fc.constantFrom(':', ': ', ': *a', ': &a', ': |', ': [', ': {', ']', '}', ',', '', ' #'),
      fc.constantFrom('\n', '\n', '\n', '\r\n', '\r', ' ', '\n\n'),
    ),
    { maxLength: 30 },
  )
  .map((lines) =>
    lines.map(([depth, mark, name, after, end]) => '  '.repeat(depth) + mark + name + after + end).join(''),
  )

const nameOf = fc.constantFrom('a.yaml', 'compose.override.yaml', 'kustomization.yaml', 'Chart.yaml', '')

function readAndPropose(texts: readonly string[], name: string) {
  const reading = readStack(texts.map((text) => ({ name, text })))
  const { stack, problems } = reading
  if (stack) {
    const { units, working } = proposeInputs(stack, defaultScenario, defaultChoices)
    expect(Number.isFinite(units) && Number.isFinite(working.compute)).toBe(true)
  } else {
    expect(problems.length).toBeGreaterThanOrEqual(1)
  }
}

test.each<[string, fc.Arbitrary<string>]>([
  ['YAML made of our words', anyYaml],
  ['a tree written as JSON', tree.map((value) => JSON.stringify(value))],
  [
    'a Compose file of any services',
    tree.map((value) => `services: ${JSON.stringify({ web: value, db: value })}`),
  ],
  [
    'manifests of any spec',
    fc
      .tuple(fc.constantFrom('Deployment', 'CronJob', 'Pod', 'HorizontalPodAutoscaler', 'DaemonSet'), tree)
      .map(([kind, spec]) => JSON.stringify({ apiVersion: 'apps/v1', kind, metadata: spec, spec })),
  ],
  ['any text', fc.string({ unit: 'binary', maxLength: 200 })],
  ['any bytes', fc.uint8Array({ maxLength: 200 }).map((bytes) => decodeText(bytes))],
])('nothing is thrown at %s', (_, texts) => {
  fc.assert(fc.property(fc.array(texts, { minLength: 1, maxLength: 3 }), nameOf, readAndPropose), {
    seed,
    numRuns: 400,
  })
})

test('what we refuse as YAML, the parser alone refuses too, but for what only we look for', () => {
  const ours = ['aliases', 'binary', 'flat', 'helm', 'kustomize', 'chart', 'notAStack', 'empty']
  fc.assert(
    fc.property(anyYaml, (text) => {
      const [problem] = readStack([{ name: 'a.yaml', text }]).problems
      if (!problem || ours.includes(problem.cause)) return
      expect(() => load(text)).toThrow()
    }),
    { seed, numRuns: 1_000 },
  )
})
