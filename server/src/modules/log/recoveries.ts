import { openNote, parseVerifierKey } from '@xiezhi/log'
import { z } from 'zod'
import type { Queries } from '../../platform/db/pool.ts'
import { namedEventOf, readStream, sha256 } from '../record/index.ts'
import type { VerifyFinding } from './findings.ts'
import { type Former, openedBy } from './former.ts'
import { verifySignature } from './identity.ts'
import { recoveryStream } from './recover.ts'

const end = z.object({ origin: z.string(), key: z.string() })
const tree = z.object({ size: z.number(), root: z.string() })
const Form = z.object({
  from: end.extend(tree.shape),
  kept: tree,
  to: end,
  after: z.string().optional(),
  reason: z.string(),
  by: z.string(),
})

/** What the record says of recoveries, compared with what the log goes by: neither may tell of one the other does not know. */
export async function recoveriesIn(
  trx: Queries,
  formers: readonly Former[],
): Promise<{ readonly told: readonly string[]; readonly findings: readonly VerifyFinding[] }> {
  const told: string[] = []
  const findings: VerifyFinding[] = []
  const add = (sequence: number | null, sentence: string) =>
    findings.push({ kind: 'recovery', stream: recoveryStream, sequence, index: null, tile: null, sentence })
  const acts = new Map<string, { sequence: number; form: z.infer<typeof Form> }>()
  for (const one of await readStream(trx, recoveryStream)) {
    const event = namedEventOf(one)
    const form = Form.safeParse((event?.body as { form?: unknown } | undefined)?.form)
    if (event !== undefined && form.success)
      acts.set(form.data.from.origin, { sequence: event.sequence, form: form.data })
  }
  for (const former of formers) {
    const act = acts.get(former.name)
    acts.delete(former.name)
    if (act === undefined || !(await agrees(trx, former, act))) {
      add(act?.sequence ?? null, `日志 ${former.name} 的恢复与记录中的恢复决定不符。请核对 log.former，并从备份恢复。`)
      continue
    }
    const { from, kept, to, after, reason, by } = act.form
    const more = after === undefined ? '' : `，以及后来以 ${after} 等名称签发的全部`
    told.push(
      `日志 ${from.origin} 签发到第 ${from.size} 条，恢复时存有 ${kept.size} 条，其余 ${from.size - kept.size} 条${more}丢失；此后以 ${to.origin} 继续（${reason}；${by}）。`,
    )
  }
  for (const [name, { sequence }] of acts)
    add(sequence, `记录中有日志 ${name} 的恢复决定，而日志中没有。请核对 log.former，并从备份恢复。`)
  return { told, findings }
}

/** The act stands right behind what was kept, says what the row says, and the old key signed for the new one. */
async function agrees(
  trx: Queries,
  former: Former,
  { sequence, form: { from, kept, to } }: { sequence: number; form: z.infer<typeof Form> },
): Promise<boolean> {
  try {
    const last = openedBy(former.key, former.last)
    const statement = openNote(former.statement, parseVerifierKey(sha256, former.key), verifySignature).split('\n')
    const leaf = await trx.first<{ idx: number }>({
      text: 'select idx from log.leaf where stream = $1 and sequence = $2',
      values: [recoveryStream, sequence],
    })
    const root = (bytes: Uint8Array) => Buffer.from(bytes).toString('hex')
    return (
      from.key === former.key &&
      from.size === last.size &&
      from.root === root(last.root) &&
      kept.size === former.size &&
      kept.root === root(former.root) &&
      statement[0] === 'xiezhi/recovery/v1' &&
      statement[1] === `${former.size} ${former.root.toString('base64')}` &&
      statement[2] === to.key &&
      // Not yet in the log, or its first entry under the new name.
      (leaf === undefined || leaf.idx === former.size)
    )
  } catch {
    return false
  }
}
