export { readIfThere, writeDurably } from './durable.ts'
export { tileFiles } from './files.ts'
export { type VerifyFinding, type VerifyReport, withFindings } from './findings.ts'
export { refuseLaterName, refuseOtherPast } from './fork.ts'
export { originIn } from './former.ts'
export {
  checkpointFile,
  establishLog,
  type LogIdentity,
  nameOrFindLog,
  originAndKey,
  originOf,
  originShown,
  publicKeyFile,
  signerOf,
  verifySignature,
} from './identity.ts'
export { isLaterName } from './names.ts'
export { type InLog, openLogProofs } from './proofs.ts'
export { type Recovered, recoverLog } from './recover.ts'
export { logRoutes } from './routes.ts'
export { type Follower, type Sequencer, type SequencerOptions, startSequencer } from './sequencer.ts'
export type { Leaf } from './store.ts'
export { verifyRecord } from './verify.ts'
