import { readdirSync, readFileSync } from 'node:fs'
import { posix } from 'node:path'
import { expect, test } from 'vitest'
import { spokenLiterals } from './tools/spokenLiterals'

/** Words that stay where they are, because no reader of the page gets to see them. */
const unsaid: { file: RegExp; text: RegExp; because: string }[] = [
  {
    file: /^widget\/(Complaints|authorScenario|defineElement|display|K8sBreakEvenElement|attributes)\.ts$/,
    text: /./,
    because: 'the console and the error events speak to the author of the page, in English',
  },
  {
    file: /^src\/ui\/StoreContext\.tsx$|^src\/ui\/takeAlong\/Picture\.tsx$/,
    text: /^(No StoreProvider|There is no canvas)/,
    because: 'thrown at us',
  },
  { file: /^src\/ui\/chart\/palette\.ts$/, text: /^Canvas$|^color-mix/, because: 'a colour' },
  { file: /^widget\/watchPage\.ts$/, text: /^\(prefers-color-scheme: dark\)$/, because: 'a media query' },
  { file: /^widget\/keepTypingInside\.ts$/, text: /^AltGraph$/, because: 'the name of a key' },
]

const folders = ['src/ui', 'src/store', 'widget']
const files = folders
  .flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((file) =>
      posix.join(folder, file.replaceAll('\\', '/')),
    ),
  )
  .filter((file) => /\.tsx?$/.test(file) && !file.startsWith('src/ui/text/'))

test('all that is said is said in src/ui/text', () => {
  const outside = files.flatMap((file) =>
    spokenLiterals(file, readFileSync(file, 'utf8'))
      .filter(
        ({ text }) => !unsaid.some((exception) => exception.file.test(file) && exception.text.test(text)),
      )
      .map(({ text, line }) => `${file}:${line} ${text}`),
  )
  expect(outside).toEqual([])
})

test.each([
  ['the text of an element', '<p>Total</p>', ['Total']],
  ['a piece of it', "<p>{isOpen ? 'hide' : 'show'}</p>", ['hide', 'show']],
  ['a piece beside a value', `<p>{\`\${total} a month\`}</p>`, ['a month']],
  ['a label', '<input aria-label="spend" />', ['spend']],
  ['a title made of pieces', `<b title={\`from \${low}\`} />`, ['from']],
  ['a sentence anywhere', "const said = 'Nothing was changed'", ['Nothing was changed']],
  ['a word that begins one', "const head = 'Results'", ['Results']],
  ['no class', `<p class={\`bar of-\${family}\`} />`, []],
  ['no id', "setInput('computeSpend', 5)", []],
  ['no key', "if (key === 'Escape') close()", []],
  ['no mark', "<p>{a} {' · '} {b}</p>", []],
])('%s is found', (_what, code, texts) => {
  expect(spokenLiterals('View.tsx', code).map(({ text }) => text)).toEqual(texts)
})
