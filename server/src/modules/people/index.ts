import type { Queries } from '../../platform/db/pool.ts'
import { openVault, type Vault } from './vault.ts'

export { createAccount, foundAccount, resetAtServer, unlockAtServer } from './accounts.ts'
export { type AuditEntry, audit, auditAll } from './audit.ts'
export { demoPassword, marksOf } from './demo.ts'
export { agenciesOverseen } from './policy.ts'
export { peopleRoutes } from './routes.ts'
export { momentOf, type PeopleDeps, type SignedIn, signedIn, whoMay } from './session.ts'
export { type Vault, vaultOf } from './vault.ts'

/** The installation's vault. A key that is missing is refused as soon as something was sealed with it. */
export async function vaultIn(dataDir: string, runs: Pick<Queries, 'query'>): Promise<Vault> {
  const used = await runs.query({
    text: 'select 1 from access.factor union all select 1 from access.voucher where closed is null limit 1',
  })
  return openVault(dataDir, used.length > 0)
}
