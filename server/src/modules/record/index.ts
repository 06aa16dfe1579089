export {
  type Append,
  type Appended,
  alone,
  append,
  commandReused,
  digestOf,
  instantOf,
  isConflict,
  type Runs,
  within,
} from './append.ts'
export { hashes, sha256 } from './hashes.ts'
export { type Kept, keep, recall } from './kept.ts'
export { namedDraft, namedEventOf } from './named.ts'
export {
  answerOf,
  checkedEvents,
  headOf,
  type Recorded,
  type RecordedRow,
  readStream,
  readStreams,
  storedStreams,
  streamStatement,
} from './read.ts'
export { type Draft, plain } from './seal.ts'
