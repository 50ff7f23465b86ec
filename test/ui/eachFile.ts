// Runs before every file of view tests. They share their modules, and with them the one that would clean up by itself,
// which does so for the first file alone.
import { cleanup, configure } from '@testing-library/preact'
import { afterEach } from 'vitest'

afterEach(cleanup)

// On a machine that has other work too, a view that needs a moment needs several.
configure({ asyncUtilTimeout: 5_000 })
