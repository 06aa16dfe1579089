import { ApiProblem, call, newId } from '../api/client.ts'
import { idFor, keep, settle } from '../case/pending.ts'
import { isUnknown } from '../case/useSubmit.ts'
import type { PageWaiting, Standing } from './waiting.ts'

type Seen = Extract<Standing, { is: 'seen' }>

/** The server says what was read is no longer what it holds. */
const changed = new Set(['basis-changed', 'changed-meanwhile'])

/**
 * Lets one page out that was read, upon the version it was read in; what came of it. The same page goes under the same id, so that a
 * broken line never publishes twice. Throws where nobody answers: nothing is known of it then, and of those behind it.
 */
export async function letOut({ row, proceeding }: PageWaiting, seen: Seen, person: string): Promise<Standing> {
  const address = `/api/cases/${row.id}/proceedings/${proceeding}/steps/${seen.step}`
  const body = { form: {}, basis: seen.basis }
  const content = JSON.stringify(body)
  const id = idFor(address, person, content, newId)
  keep({ person, address, caseId: row.id, title: seen.title, content, id })
  try {
    await call('POST', address, { command: id, ...body })
    settle(id)
    return { is: 'public' }
  } catch (error) {
    if (!(error instanceof ApiProblem) || isUnknown(error)) throw error
    settle(id)
    const [reason] = error.reasons
    return {
      is: 'refused',
      sentence: reason?.sentence ?? error.message,
      next: reason?.next ?? error.next ?? '请打开案件办理',
      again: changed.has(error.code),
    }
  }
}
