import { defineConfig } from 'vitest/config'
import { settings } from './vite.config.ts'

export default defineConfig({
  ...settings,
  test: {
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          environment: 'jsdom',
          globals: true, // lets @testing-library/preact clean up after each test
          include: ['test/**/*.test.{ts,tsx}'],
          exclude: ['test/browser/**', 'test/built/**', 'test/size.test.ts'],
        },
      },
      {
        extends: true,
        test: {
          name: 'built',
          environment: 'node',
          include: ['test/built/**/*.test.ts', 'test/size.test.ts'],
          testTimeout: 20_000,
          sequence: { groupOrder: 1 },
        },
      },
      {
        extends: true,
        test: {
          name: 'drag',
          environment: 'node',
          include: ['test/browser/drag.test.ts'],
          globalSetup: 'test/browser/oneBrowser.ts',
          testTimeout: 30_000,
          hookTimeout: 60_000,
          maxWorkers: 1, // frames of pages that share two cores with others cannot be counted
          sequence: { groupOrder: 2 },
        },
      },
      {
        extends: true,
        test: {
          name: 'browser',
          environment: 'node',
          include: ['test/browser/**/*.test.ts'],
          exclude: ['test/browser/drag.test.ts'],
          globalSetup: 'test/browser/oneBrowser.ts',
          testTimeout: 60_000,
          hookTimeout: 60_000,
          expect: { poll: { timeout: 10_000 } },
          maxWorkers: 2,
          sequence: { groupOrder: 3 },
        },
      },
    ],
  },
})
