export { agencyEntry } from './agency.ts'
export { areAsRecorded, publicId } from './compare.ts'
export { entryOf } from './entry.ts'
export {
  agencySeals,
  type ContextOf,
  disclosureFollower,
  followDisclosure,
  publicSeal,
  type Sequenced,
} from './follow.ts'
export { idOf, sealOfRow } from './identity.ts'
export { republish } from './republish.ts'
export { disclosureRoutes } from './routes.ts'
export type { Block, Element, Entry, Redactions } from './shapes.ts'
