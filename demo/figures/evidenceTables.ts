// Where does each figure come from? Every assumption and price with its sources.
import {
  type Assumption,
  type AssumptionId,
  assumptions,
  dataReadOn,
  type Price,
  type PriceId,
  prices,
} from '../../src/model'
import { assumptionEvidence, notices, priceEvidence, type Source } from '../../src/model/evidence'
import { escapeHtml } from '../embed/markup'
import { assumptionIds, basisNames, priceIds } from './evidence'
import { day, plain, price } from './numbers'

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

export const evidenceTables = () => ({
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
