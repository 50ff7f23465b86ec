// Compose files and Kubernetes manifests in, inputs out. Apart from the other formats, because it brings a parser along.
export { decodeText } from './decode'
export {
  acceptAll,
  acceptProposal,
  defaultChoices,
  type Proposal,
  type Proposals,
  proposeInputs,
  type Share,
  type StackChoices,
} from './proposals'
export {
  type FileCause,
  type FileProblem,
  fileCauses,
  mostText,
  readingStack,
  readStack,
  type StackReading,
} from './readStack'
export type { StackFile } from './sourceFile'
export { type LeftOut, type NoteCode, noteCodes, type Stack, type StackNote, type Workload } from './workload'
