export { agencyEntry } from './agency.ts'
export { entryOf } from './entry.ts'
export { type ContextOf, disclosureFollower, followDisclosure, type Sequenced } from './follow.ts'
export type { Block, Element, Entry, Redactions } from './shapes.ts'
