export { fromHex, type Hash, toHex } from './bytes.ts'
export { canonical, canonicalBytes, type Json, parseCanonical } from './canonical.ts'
export { type Checkpoint, formatCheckpoint, openCheckpoint, parseCheckpoint, signCheckpoint } from './checkpoint.ts'
export { commit, saltLength } from './commitment.ts'
export { type Edge, edgeRoot, emptyEdge, growEdge, loadEdge } from './edge.ts'
export { LogError, type LogErrorCode } from './errors.ts'
export {
  type EventActor,
  type EventDraft,
  type EventHeader,
  type EventRef,
  type Hashes,
  link,
  noPrevious,
  type SealedEvent,
  type StreamHead,
  sealEvent,
} from './event.ts'
export { type Examined, examine, type LogRow } from './examine.ts'
export type { Finding, FindingKind, Place } from './findings.ts'
export { parseHeader } from './header.ts'
export {
  formatNote,
  formatVerifierKey,
  openNote,
  parseNote,
  parseVerifierKey,
  type Signer,
  signNote,
  type VerifierKey,
  type Verify,
  verifierKey,
} from './note.ts'
export type { StoredEvent } from './stored.ts'
export { consistencyFromTiles, inclusionFromTiles, rootFromTiles, type TileSource } from './tileProofs.ts'
export { parseTilePath, partialTiles, type ReadTile, type Tile, type TileRef, tilePath } from './tiles.ts'
export {
  consistencyProof,
  inclusionProof,
  leafHash,
  nodeHash,
  treeRoot,
  verifyConsistency,
  verifyInclusion,
} from './tree.ts'
export { type LogReport, type VerifyInput, verifyExamined, verifyLog } from './verify.ts'
export { type ChainFinding, type ReadChain, readChain, verifyChain } from './verifyChain.ts'
