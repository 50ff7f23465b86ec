// How does a table read in a pull request?

/** Nothing in a cell may become a link, a mention, markup or another column. */
export const markdownText = (text: string): string =>
  text
    .replace(/\s+/g, ' ')
    .replace(/[\\`*_{}[\]<>()#|~&!]/g, '\\$&')
    .replace(/@(?=\w)/g, '@\u200b')

const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`

/** The first row is the head; the first column is text, all others are numbers. */
export const markdownTable = ([head = [], ...rows]: readonly (readonly string[])[]): string =>
  [
    line(head.map(markdownText)),
    line(head.map((_, column) => (column === 0 ? '---' : '---:'))),
    ...rows.map((row) => line(row.map(markdownText))),
  ].join('\n')
