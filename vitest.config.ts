import { defineConfig } from 'vitest/config'
import { settings } from './vite.config.ts'

const views = ['test/{ui,widget,demo}/**/*.test.{ts,tsx}']

export default defineConfig({
  ...settings,
  test: {
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          environment: 'node',
          include: ['test/**/*.test.{ts,tsx}'],
          exclude: [...views, 'test/browser/**', 'test/built/**', 'test/size.test.ts'],
          isolate: false, // what they import changes nothing outside of itself, so one copy serves all files of a worker
          pool: 'threads',
          maxWorkers: 2,
          testTimeout: 20_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'views',
          environment: 'jsdom',
          pool: 'threads',
          maxWorkers: 2,
          include: views,
          setupFiles: 'test/ui/eachFile.ts',
          isolate: false,
          testTimeout: 20_000,
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
          isolate: false, // one connection to the browser a worker
          sequence: { groupOrder: 3 },
        },
      },
    ],
  },
})
