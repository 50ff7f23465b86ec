export { modelFigures } from './modelFigures'
export { offline } from './offline'
export { sharing } from './sharing'
