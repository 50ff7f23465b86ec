// Prints the sizes; with --write the README quotes them.

import { writeSection } from './section'
import { sizeTable } from './sizes'

console.log(sizeTable())
if (process.argv.includes('--write')) writeSection('sizes', sizeTable())
