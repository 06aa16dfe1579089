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
  performedAsOf,
  publicSeal,
  type Sequenced,
} from './follow.ts'
export { registerDrawer, registerPast, registerSeals } from './followRegister.ts'
export { idOf, sealOf as sealOfEntry, sealOfRow } from './identity.ts'
export { isOver, latestDay, takeDownOver } from './over.ts'
export type { RegisterPage } from './register.ts'
export { republish, republishThese } from './republish.ts'
export { disclosureRoutes } from './routes.ts'
export {
  type Block,
  type Element,
  type Entry,
  type PublicLines,
  type PublicPerformed,
  type Redactions,
  registerKinds,
} from './shapes.ts'
export { apply as applyPublic } from './store.ts'
