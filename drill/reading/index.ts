export { type Classification, classify, classifyAll, type RefusalCode } from './classify.ts'
export { partiesIn } from './parties.ts'
export type { PenaltyKind, PenaltyRow, RowParty } from './penaltyRow.ts'
export { type FileReading, readPenaltyFile } from './readRows.ts'
