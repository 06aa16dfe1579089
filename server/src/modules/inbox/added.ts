import { Readable } from 'node:stream'
import type { FileRef, Json, Moment } from '@xiezhi/casework'
import type { Day } from '@xiezhi/law'
import type { Queries } from '../../platform/db/pool.ts'
import { Problem } from '../../platform/errors.ts'
import { type Adding, addedNumber, supplementBy } from '../cases/index.ts'
import { addToCase, type Received } from '../evidence/index.ts'
import { most, type RegisterDeps, wordsIn } from './register.ts'

/** What somebody added to what he had sent in (补充材料), until it is entered in its case. */
export interface Added {
  readonly number: string
  readonly n: number
  readonly procedure: string
  readonly received: string
  readonly day: Day
  /** null: entered, or put aside. */
  readonly content: string | null
  /** The case it belongs to; null: what it is added to is not registered yet. */
  readonly case: string | null
  /** What the first was about, while that is no case. */
  readonly sent: Readonly<Record<string, Readonly<Record<string, Json>>>> | null
  readonly files: readonly string[]
}

export const addedName = ({ number, n }: Pick<Added, 'number' | 'n'>): string => `${number}-${n}`

const columns = `a.number, a.n, s.procedure, a.content, s.case_id as "case", s.content as sent,
  to_char(a.received at time zone 'Asia/Shanghai', 'YYYY-MM-DD HH24:MI') as received,
  to_char(a.received at time zone 'Asia/Shanghai', 'YYYY-MM-DD') as day,
  array(select f.name from inbox.supplement_file f where (f.number, f.n) = (a.number, a.n) order by f.place) as files`

/** Rows of one page: of each its case is read. */
export const pageOfAdded = 50

/** What waits to be entered at the agency of who asks, the oldest first, behind `after`; one more than a page where there are more. */
export const waitingAdded = (trx: Queries, after?: Pick<Added, 'number' | 'n'>): Promise<Added[]> =>
  trx.query({
    name: 'inbox.added',
    text: `select ${columns} from inbox.supplement a join inbox.submission s using (number)
      where a.content is not null and ($1::text is null or (a.received, a.number, a.n) >
        (select o.received, o.number, o.n from inbox.supplement o where (o.number, o.n) = ($1, $2)))
      order by a.received, a.number, a.n limit ${pageOfAdded + 1}`,
    values: [after?.number ?? null, after?.n ?? 0],
  })

export const countAdded = async (trx: Queries): Promise<number> =>
  (
    await trx.first<{ n: number }>({
      name: 'inbox.added_count',
      text: 'select count(*)::int as n from inbox.supplement where content is not null',
    })
  )?.n ?? 0

export const oneAdded = (trx: Queries, number: string, n: number, lock = false): Promise<Added | undefined> =>
  trx.first({
    name: lock ? 'inbox.added_lock' : 'inbox.added_one',
    text: `select ${columns} from inbox.supplement a join inbox.submission s using (number)
      where a.number = $1 and a.n = $2${lock ? ' for update of a' : ''}`,
    values: [number, n],
  })

export const fileAdded = (
  trx: Queries,
  { number, n }: Pick<Added, 'number' | 'n'>,
  place: number,
): Promise<{ name: string; bytes: Buffer } | undefined> =>
  trx.first({
    name: 'inbox.added_file',
    text: 'select name, bytes from inbox.supplement_file where number = $1 and n = $2 and place = $3',
    values: [number, n, place],
  })

const filesAdded = (trx: Queries, { number, n }: Pick<Added, 'number' | 'n'>) =>
  trx.query<{ name: string; bytes: Buffer }>({
    name: 'inbox.added_files',
    text: 'select name, bytes from inbox.supplement_file where number = $1 and n = $2 order by place',
    values: [number, n],
  })

/** Nothing of it stays but that it came, and what became of it: entered, or (`aside`) why not. */
export async function settle(trx: Queries, { number, n }: Pick<Added, 'number' | 'n'>, aside?: string): Promise<void> {
  await trx.query({
    name: 'inbox.added_settled',
    text: 'update inbox.supplement set content = null, entered = $3, aside = $4 where number = $1 and n = $2',
    values: [number, n, aside === undefined, aside ?? null],
  })
  await trx.query({
    name: 'inbox.added_drop',
    text: 'delete from inbox.supplement_file where number = $1 and n = $2',
    values: [number, n],
  })
}

/** Enters what was added with the step that says so, or neither: as it was written, of the day it came, with its files. */
export const enterAdded =
  ({ objects, clock }: RegisterDeps): Adding =>
  async (trx, actor, { id, step, form }) => {
    const name = addedNumber(step, form)
    const by = supplementBy(step)
    if (name === undefined || by === undefined) return undefined
    const found = await oneAdded(trx, name.number, name.n, true)
    if (found === undefined) return undefined
    const called = addedName(found)
    if (found.case !== id)
      throw new Problem(409, 'inbox-other', `补充${called}不是本案的。`, { next: '从“来件”中打开，在它所属的案件登记' })
    if (found.content === null)
      throw new Problem(409, 'inbox-registered', `补充${called}已经登记。`, { next: '在本案的记录中查看' })
    if (form[by.received] !== found.day)
      throw invalid(by.received, 'inbox-day', `收到之日是网上提交的${found.day}，不能改动。`, `改回${found.day}`)
    if (wordsIn(form[by.content]) !== wordsIn(found.content))
      throw invalid(
        by.content,
        'inbox-words',
        '补充的内容是提交人的原话，照原样登记；现在填写的与他提交的不同。',
        '改回他提交的内容；需要说明的，另行记录',
      )
    const received: (Received & { name: string })[] = []
    for (const { name: called, bytes } of await filesAdded(trx, found))
      received.push({ ...(await objects.receive(Readable.from([bytes]), called, most)), name: called })
    const at = clock.now()
    const refs = received.map((f): FileRef => ({ ...f, added: at.slice(0, 16) as Moment }))
    const before = Array.isArray(form[by.files]) ? (form[by.files] as readonly Json[]) : []
    return {
      form: refs.length === 0 ? form : { ...form, [by.files]: [...before, ...(refs as unknown as readonly Json[])] },
      after: async () => {
        for (const { name: called, ...file } of received) await addToCase(trx, id, file, called, actor, at)
        await settle(trx, found)
      },
    }
  }

const invalid = (field: string, code: string, sentence: string, next: string) =>
  new Problem(422, 'form-invalid', sentence, { errors: [{ field, code, sentence }], next })
