export { agencyEntry } from './agency.ts'
export { areAsRecorded, publicId } from './compare.ts'
export { entryOf } from './entry.ts'
export {
  type ContextOf,
  carrying,
  changing,
  disclosureFollower,
  drawer,
  followDisclosure,
  publicSeal,
  registerDrawer,
  registerPages,
  registerSeals,
  type Sequenced,
} from './follow.ts'
export { idOf, sealOf as sealOfEntry, sealOfRow } from './identity.ts'
export { isOver, latestDay, takeDownOver } from './over.ts'
export { republish } from './republish.ts'
export { disclosureRoutes } from './routes.ts'
export { type Block, type Element, type Entry, type Redactions, registerKinds } from './shapes.ts'
export { apply as applyPublic } from './store.ts'
