// How are the lines told apart without colour?
import type { Family } from '../../model'

export const lineWidth = 2.5

export const dashes: Readonly<Record<Family, readonly number[]>> = {
  compose: [],
  paas: [9, 5],
  kubernetes: [12, 4, 2.5, 4],
}

/** For samples of about 20 px. */
export const sampleDashes: Readonly<Record<Family, readonly number[]>> = {
  compose: [],
  paas: [7, 3],
  kubernetes: [9, 3, 2.5, 3],
}
