// What does each figure rest on? Counted, and as tables with every source.
import {
  type Assumption,
  type AssumptionId,
  assumptions,
  dataReadOn,
  type Price,
  type PriceId,
  prices,
} from '../../src/model'
import {
  assumptionEvidence,
  type Basis,
  type Confidence,
  notices,
  priceEvidence,
  type Source,
} from '../../src/model/evidence'
import { escapeHtml } from '../embed/markup'
import { count, day, list, plain, price } from './numbers'

export const basisNames: Readonly<Record<Basis | Confidence, string>> = {
  judgement: 'Judgement',
  measured: 'Measured',
  survey: 'Survey',
  vendor: 'Vendor',
  secondary: 'Second-hand',
  unconfirmed: 'Unconfirmed',
}

const assumptionIds = Object.keys(assumptions) as AssumptionId[]
const priceIds = Object.keys(prices) as PriceId[]

interface Group {
  readonly basis: Basis
  readonly ids: readonly AssumptionId[]
}

/** The largest group first. */
export function assumptionsByBasis(): readonly Group[] {
  const bases = [...new Set(assumptionIds.map((id) => assumptionEvidence[id].basis))]
  return bases
    .map((basis) => ({ basis, ids: assumptionIds.filter((id) => assumptionEvidence[id].basis === basis) }))
    .sort((a, b) => b.ids.length - a.ids.length)
}

const pricesOf = (confidence: Confidence) =>
  priceIds.filter((id) => priceEvidence[id].confidence === confidence).length

const isJudgement = (id: AssumptionId) => assumptionEvidence[id].basis === 'judgement'

const citation = ({ url, title, date, finding }: Source): string => {
  const named = url
    ? `<a href="${escapeHtml(url)}" rel="noopener">${escapeHtml(title)}</a>`
    : escapeHtml(title)
  const when = date === null ? `undated, read ${day(dataReadOn)}` : escapeHtml(date)
  return `<li>${named}, ${when}${finding === undefined ? '' : `: ${escapeHtml(finding)}`}</li>`
}

const citations = (sources: readonly Source[]) =>
  sources.length === 0 ? '<p>No source found.</p>' : `<ul>${sources.map(citation).join('')}</ul>`

const isMoney = (unit: string) => unit.startsWith('USD')
const amount = (value: number, unit: string) => (isMoney(unit) ? price(value) : plain(value))

/** "hours/service/month" in words. */
const unitWords = (unit: string): string => {
  const [counted = '', ...per] = unit.replace(/^USD\/?/, '').split('/')
  const words = isMoney(unit) ? [counted, ...per].filter(Boolean) : per
  return [
    ...(isMoney(unit) || counted === 'factor' ? [] : [counted]),
    ...words.map((word) => `a ${word}`),
  ].join(' ')
}

const withArticle = (text: string) => text.replace(/\ba (?=hour|LCU|instance|engineer|environment)/g, 'an ')

const row = (cells: readonly string[]) => {
  const [head, ...others] = cells
  return `<tr><th scope="row">${head}</th>${others.map((cell) => `<td>${cell}</td>`).join('')}</tr>`
}

const table = (caption: string, heads: readonly string[], rows: readonly string[]) =>
  `<table class="evidence"><caption>${caption}</caption><thead><tr>${heads
    .map((head) => `<th scope="col">${head}</th>`)
    .join('')}</tr></thead><tbody>${rows.join('')}</tbody></table>`

function assumptionRow(id: AssumptionId): string {
  const { unit, low, value, high }: Assumption = assumptions[id]
  const { name, description, basis, sources } = assumptionEvidence[id]
  const range = low === high ? 'always' : `${amount(low, unit)} to ${amount(high, unit)}`
  return row([
    `${escapeHtml(name)} <small>${escapeHtml(description)}</small>`,
    `<strong>${amount(value, unit)}</strong> ${withArticle(unitWords(unit))} <small>${range}</small>`,
    `${basisNames[basis]}${citations(sources)}`,
  ])
}

function priceRow(id: PriceId): string {
  const { price: usd, unit }: Price = prices[id]
  const { name, note, confidence, source } = priceEvidence[id]
  return row([
    `${escapeHtml(name)}${note === undefined ? '' : ` <small>${escapeHtml(note)}</small>`}`,
    `<strong>${usd === 0 ? 'free' : price(usd)}</strong> ${withArticle(unitWords(unit.replace('-', '/').replace('30 days', '30-day month')))}`,
    `${basisNames[confidence]}${citations(source === null ? [] : [source])}`,
  ])
}

const backed = () =>
  assumptionsByBasis()
    .filter(({ basis }) => basis !== 'judgement')
    .flatMap(({ basis, ids }) =>
      ids.map((id) => `“${assumptionEvidence[id].name}” (${basisNames[basis].toLowerCase()})`),
    )

const unsourced = () => assumptionIds.filter((id) => assumptionEvidence[id].sources.length === 0).length

export const evidenceFigures = () => ({
  'evidence.assumptions': count(assumptionIds.length),
  'evidence.judgements': count(assumptionIds.filter(isJudgement).length),
  'evidence.backed': escapeHtml(list(backed())),
  'evidence.backedCount': count(assumptionIds.filter((id) => !isJudgement(id)).length),
  'evidence.unsourced': count(unsourced()),
  'evidence.prices': count(priceIds.length),
  'evidence.vendorPrices': count(pricesOf('vendor')),
  'evidence.secondaryPrices': count(pricesOf('secondary')),
  'evidence.unconfirmedPrices': count(pricesOf('unconfirmed')),
  'evidence.undatedPrices': count(priceIds.filter((id) => (prices[id] as Price).date === null).length),
  'table.assumptions': table(
    'Every assumption: its value, what is plausible, and what it rests on',
    ['Assumption', 'Value', 'Basis and sources'],
    assumptionIds.map(assumptionRow),
  ),
  'table.prices': table(
    'Every price, as published',
    ['Price', 'In US dollars', 'Whose word, and where'],
    priceIds.map(priceRow),
  ),
  'table.notices': `<ul class="plain-list">${notices
    .map(
      ({ date, provider, text, url }) =>
        `<li>${escapeHtml(provider)}, ${escapeHtml(date)}: <a href="${escapeHtml(url)}" rel="noopener">${escapeHtml(text)}</a></li>`,
    )
    .join('')}</ul>`,
})
