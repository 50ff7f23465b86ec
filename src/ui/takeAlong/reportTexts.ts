// How does it all read in a message, and in a pull request?
import { markdownTable, markdownText } from '../../formats'
import { modelVersion } from '../../model'
import { reportWords } from '../text/en/takeAlong'
import type { WordsOf } from '../text/words'
import type { Report } from './report'

export function reportText(report: Report, link: string, words: WordsOf): string {
  const { name, answer, detail, facts, inputs, costs } = report
  const widths = (costs[0] ?? []).map((_, column) =>
    Math.max(...costs.map((row) => (row[column] ?? '').length)),
  )
  const aligned = costs.map((row) =>
    row
      .map((cell, column) =>
        column === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[column] ?? 0),
      )
      .join('  '),
  )
  const blocks = [
    [name, answer, detail].filter((line) => line !== ''),
    aligned,
    [...inputs.map(({ label, text }) => `${label}: ${text}`), words(reportWords).restAtDefault(modelVersion)],
    [facts, link],
  ]
  return `${blocks.map((block) => block.join('\n')).join('\n\n')}\n`
}

export function reportMarkdown(report: Report, link: string, words: WordsOf): string {
  const { name, answer, detail, facts, inputs, costs } = report
  const blocks = [
    ...(name ? [`### ${markdownText(name)}`] : []),
    `**${markdownText(answer)}** ${markdownText(detail)}`,
    markdownTable(costs),
    markdownTable([
      [words(reportWords).input, words(reportWords).value],
      ...inputs.map(({ label, text }) => [label, text]),
    ]),
    `${markdownText(`${words(reportWords).restAtDefault(modelVersion)} ${facts}`)} <${link}>`,
  ]
  return `${blocks.join('\n\n')}\n`
}
