import { expect, test } from 'vitest'
import { migrate } from '../../src/formats/migrations'

const steps = {
  1: (file: object) => ({ ...file, second: true }),
  2: (file: object) => ({ ...file, third: true }),
}

test('a file takes every step from its version to the one that is read', () => {
  expect(migrate({ version: 1 }, 3, steps)).toEqual({ version: 3, second: true, third: true })
  expect(migrate({ version: 2 }, 3, steps)).toEqual({ version: 3, third: true })
})

test.each([3, 4, 0, '1', undefined])('one of version %s stays as it is', (version) => {
  const file = { version: version ?? null }
  expect(migrate(file, 3, steps)).toBe(file)
})
