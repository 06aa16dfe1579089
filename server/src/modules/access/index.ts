export { readHead } from './chain.ts'
export { type Keeping, keepChain, keepHeads } from './keeping.ts'
export { accessRoutes } from './routes.ts'
export { type AuditReport, verifyAudit } from './verify.ts'
