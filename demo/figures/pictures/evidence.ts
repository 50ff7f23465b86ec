// What are the assumptions worth? One square each, filled where it is more than our judgement.
import { assumptionsByBasis, basisNames } from '../evidence'
import { count } from '../numbers'
import { label, picture, shape, width } from '../svg'

const columns = 11
const cell = width / columns
const side = cell - 6

export function evidencePicture(): string {
  const groups = assumptionsByBasis()
  const squares = groups.flatMap(({ basis, ids }) => ids.map(() => basis))
  const rows = Math.ceil(squares.length / columns)
  const drawn = squares.map((basis, index) => {
    const x = (index % columns) * cell
    const y = Math.floor(index / columns) * cell
    const isJudgement = basis === 'judgement'
    const box = { x: x + 1, y: y + 1, width: side, height: side, class: isJudgement ? 'guess' : 'backed' }
    const letter = basisNames[basis].slice(0, 1)
    const named = { 'text-anchor': 'middle', class: 'on-ink' }
    return shape('rect', box) + (isJudgement ? '' : label(x + 1 + side / 2, y + side / 2 + 5, letter, named))
  })
  const told = groups.map(({ basis, ids }) => `${count(ids.length)} ${basisNames[basis].toLowerCase()}`)
  return picture(
    {
      id: 'evidence',
      height: Math.ceil(rows * cell),
      title: 'Assumptions by what they rest on',
      description: `${told.join(', ')}.`,
      caption: `One square for each assumption. Empty: ${told[0]}. Filled: ${told.slice(1).join(', ')}.`,
    },
    drawn.join(''),
  )
}
