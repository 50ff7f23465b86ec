// Which browser will the tests use? Installs one where it can.

import { findBrowser } from './findBrowser'

try {
  console.log(findBrowser())
} catch (error) {
  console.error((error as Error).message)
  process.exitCode = 1
}
