export { inlineStyles } from './inlineStyles.ts'
export { modelFigures } from './modelFigures.ts'
export { offline } from './offline.ts'
export { sharing } from './sharing.ts'
