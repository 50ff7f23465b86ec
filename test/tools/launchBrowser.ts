// How is a browser started so that it talks to nobody and leaves nothing behind?
// Playwright gives every launch a new profile folder and deletes it at the end.

import { findBrowser } from './findBrowser'

export const launchOptions = () => ({
  executablePath: findBrowser(),
  headless: true,
  args: [
    '--no-sandbox',
    '--disable-gpu',
    '--disable-quic',
    '--no-first-run',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
  ],
})
