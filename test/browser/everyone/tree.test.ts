// Is everything there for somebody who has nothing but the accessibility tree?

import { text } from 'node:stream/consumers'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { drawn, hostPage, nextFrame, scenarioOf } from '../calculator'
import { visit } from '../harness'
import { AxTree, type Heard } from './axTree'

let opened: Awaited<ReturnType<typeof visit>>
let tree: AxTree

beforeAll(async () => {
  opened = await visit(hostPage())
  tree = await AxTree.of(opened.page)
  await drawn(opened.page)
  await opened.page.getByRole('table').first().waitFor({ state: 'attached' })
})
afterAll(() => opened.leave())

const controls = [
  'button',
  'link',
  'textbox',
  'slider',
  'combobox',
  'radio',
  'checkbox',
  'DisclosureTriangle',
]
const statesSaid = ['expanded', 'checked', 'pressed', 'disabled', 'invalid']

/** As a line of the list below. */
function line({ role, name, value, states }: Heard): string {
  const said = statesSaid.filter((state) => states[state] !== undefined && states[state] !== 'false')
  const shown = role === 'slider' ? '' : value && ` = ${value}`
  return `${role} "${name}"${shown}${said.map((state) => ` ${state}: ${states[state]}`).join('')}`
}

test('every control has its role, name, value and state, in the order in which it is read', async () => {
  const heard = await tree.read()
  expect(
    heard
      .filter(({ role }) =>
        ['region', 'heading', 'radiogroup', 'application', 'table', 'group', ...controls].includes(role),
      )
      .map(line)
      .join('\n'),
  ).toMatchInlineSnapshot(`
    "region "Kubernetes break-even calculator"
    heading "Compose on Google Compute Engine is the cheapest for you: $3,350 a month, $510 less than Cloud Run."
    radiogroup "Cost driver on the axis"
    radio "compute spend" checked: true
    radio "services"
    radio "engineers"
    radio "ops hours"
    combobox "More cost drivers" = more… expanded: false
    radiogroup "Scale"
    radio "log" checked: true
    radio "linear"
    application "Total a month by compute spend. Left and right walk along the lines, B goes to the next break-even."
    button "Show as table" expanded: false
    table "Total a month by compute spend"
    textbox "Compute spend" = $1,500
    slider "Compute spend"
    textbox "Services" = 6
    slider "Services"
    textbox "Engineers" = 5
    slider "Engineers"
    textbox "Ops hours" = 19
    slider "Ops hours"
    group "Platforms"
    combobox "Cloud" = Google Cloud expanded: false
    combobox "Compose" = Compute Engine expanded: false
    combobox "PaaS" = Cloud Run expanded: false
    combobox "Kubernetes" = Google GKE expanded: false
    button "More about your situation" expanded: false
    button "Undo" disabled: true
    button "Redo" disabled: true
    button "Reset" disabled: true
    heading "Where the money goes"
    heading "Compose on GCE"
    heading "Cloud Run"
    heading "Kubernetes on GKE"
    button "Show as table" expanded: false
    table "Cost lines, USD a month"
    heading "From your files Start from a Compose file or Kubernetes manifests"
    button "From your files Start from a Compose file or Kubernetes manifests" expanded: false
    heading "Why Every line worked out with your numbers, and what would change the answer"
    button "Why Every line worked out with your numbers, and what would change the answer" expanded: false
    heading "How sure, and when What if we are wrong, who wins where, and what growth changes"
    button "How sure, and when What if we are wrong, who wins where, and what growth changes" expanded: false
    heading "Assumptions 66, none changed · each with its range, and its source and date where it has one · read Nov 22, 2026"
    button "Assumptions 66, none changed · each with its range, and its source and date where it has one · read Nov 22, 2026" expanded: false
    heading "Compare What you changed, and up to four versions side by side"
    button "Compare What you changed, and up to four versions side by side" expanded: false
    heading "Take it along Link, CSV, picture, print, file"
    button "Take it along Link, CSV, picture, print, file" expanded: false"
  `)
  const sliders = heard.filter(({ role }) => role === 'slider')
  expect(await Promise.all(sliders.map((slider) => tree.valueText(slider)))).toEqual([
    '1,500 dollars a month',
    '6',
    '5',
    '19 hours a month, estimated',
  ])
  for (const { role, name, description } of heard.filter(({ role }) => ['slider', 'textbox'].includes(role)))
    expect(description, `${role} ${name}`).toMatch(/\.$/)
})

test('a whole decision is made through it alone', async () => {
  for (const [name, typed] of [
    [/^Compute spend$/, '5000'],
    [/^Services$/, '15'],
    [/^Engineers$/, '8'],
    [/^Ops hours$/, '40'],
  ] as const)
    await tree.type(await tree.find('textbox', name), typed)
  const { inputs } = await scenarioOf(opened.page)
  expect(inputs).toMatchObject({ computeSpend: 5_000, services: 15, engineers: 8, opsHours: 40 })
  expect((await tree.find('textbox', /^Compute spend$/)).value).toBe('$5,000')

  // The verdict is said, and is the heading.
  const { name: verdict } = await tree.find('heading', /is the cheapest for you|about the same/)
  const said = async () =>
    (await tree.read()).filter(({ role }) => role === 'status').map((each) => each.text)
  await expect.poll(async () => (await said()).join()).toContain(verdict)

  // The break-even is a row of the table that stands for the chart.
  const rows = (await tree.read()).filter(({ role }) => role === 'rowheader').map((each) => each.text)
  const breakEven = rows.find((row) => /Kubernetes on GKE becomes the cheapest/.test(row))
  expect(breakEven).toMatch(/^\$[\d,]+ Kubernetes on GKE becomes the cheapest$/)

  const why = await tree.find('button', /^Why/)
  expect(why.states).toMatchObject({ expanded: false })
  await tree.press(why)
  await expect.poll(async () => (await tree.find('button', /^Why/)).states).toMatchObject({ expanded: true })
  await opened.page.getByRole('table', { name: 'What would change the answer' }).waitFor()
  const amount = await tree.find('button', /^People, Kubernetes on GKE: \$/)
  await tree.press(amount)
  await expect
    .poll(async () => (await tree.find('button', /^People, Kubernetes on GKE/)).states)
    .toMatchObject({ pressed: 'true' })
  const working = await tree.find('region', /^How it is worked out/)
  expect(working.text).toContain('Hours a month')
  expect(working.text).toContain(amount.name.replace(/^.*: /, ''))

  await tree.press(await tree.find('button', /^Take it along/))
  await opened.page.getByRole('button', { name: 'Download JSON' }).waitFor()
  const [download] = await Promise.all([
    opened.page.waitForEvent('download'),
    tree.find('button', /^Download JSON$/).then((button) => tree.press(button)),
  ])
  const file = JSON.parse(await text(await download.createReadStream()))
  expect(file.inputs).toMatchObject({ computeSpend: 5_000, services: 15, engineers: 8, opsHours: 40 })
}, 90_000)

describe('with everything open', () => {
  let heard: Heard[]

  beforeAll(async () => {
    const { page } = opened
    for (const name of [/^More about/, /^From your files/, /^Assumptions/, /^Compare What/])
      await page.getByRole('button', { name }).press('Enter')
    await page.getByRole('button', { name: 'Pin these numbers' }).press('Enter')
    await page.getByRole('textbox', { name: 'Or paste their text' }).waitFor()
    await page.getByRole('textbox', { name: 'Search' }).waitFor()
    await page.getByRole('textbox', { name: 'Services' }).first().fill('a few')
    await nextFrame(page)
    heard = await tree.read()
  })

  test('nothing that can be used is without a name', () => {
    const used = heard.filter(({ role }) => controls.includes(role))
    expect(used.length).toBeGreaterThan(100)
    expect(used.filter(({ name }) => !name.trim()).map(line)).toEqual([])
  })

  test('nothing that takes the focus is hidden, and what takes it has a role', () => {
    const focusable = heard.filter(({ states }) => states.focusable)
    const usual = [...controls, 'application', 'option', 'RootWebArea', 'region', 'heading', 'listitem']
    expect(focusable.filter(({ role }) => !usual.includes(role)).map(line)).toEqual([])
  })

  test('tables, regions and lists of choices are called something', () => {
    const wholes = heard.filter(({ role }) => ['table', 'radiogroup', 'region'].includes(role))
    expect(wholes.filter(({ name }) => !name.trim()).map(line)).toEqual([])
  })

  test('a wrong value is told as such, with what would be right', () => {
    const services = heard.find(({ role, name }) => role === 'textbox' && name === 'Services')
    expect(services?.states.invalid).toBe('true')
    expect(services?.description).toContain('Type a number')
    expect(heard.find(({ role }) => role === 'alert')?.text).toContain(
      'Type a number, such as 6. Still using 15.',
    )
  })
})

test('nothing was complained of', () => expect(opened.complaints).toEqual([]))
