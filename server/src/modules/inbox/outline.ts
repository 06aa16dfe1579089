import type { Actor } from '@xiezhi/casework'
import type { Procedure } from '@xiezhi/law'
import { z } from 'zod'
import type { Queries } from '../../platform/db/pool.ts'
import type { CasesDeps, SignIn } from '../cases/index.ts'

export interface InboxDeps extends Pick<CasesDeps, 'database' | 'clock' | 'contextFor'>, SignIn {
  /** Notes in the access audit what the actor did with the subject. */
  readonly noted: (
    trx: Queries,
    actor: Actor,
    what: 'viewed' | 'inbox-taken' | 'inbox-given-back',
    subject: string,
    detail: Readonly<Record<string, unknown>>,
  ) => Promise<void>
}

export const inboxNumber = z.string().regex(/^\d{8}-[0-9A-Z]{8}$/, '应为来件编号，例如 20261129-7K3M9QWD')

/** 消费投诉: what its main proceeding is called. */
export const nameOf = (p: Procedure | undefined) =>
  p?.proceedings[p.steps.find((s) => s.id === p.first)?.proceeding ?? '']
