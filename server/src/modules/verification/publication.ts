import { isDeepStrictEqual } from 'node:util'
import { type CaseEvent, disclosureOf, fold, type Moment } from '@xiezhi/casework'
import { type Day, procedureOf, ruleBook } from '@xiezhi/law'
import type { OwnerSession, Queries } from '../../platform/db/pool.ts'
import { Problem } from '../../platform/errors.ts'
import { Failure } from '../../platform/failure.ts'
import { caseEventOf } from '../cases/index.ts'
import {
  carrying,
  changing,
  drawer,
  type Entry,
  type PublicPerformed,
  performedAsOf,
  publicId,
  type RegisterPage,
  registerDrawer,
  registerPast,
  type Sequenced,
  sealOfRow,
} from '../disclosure/index.ts'
import { type InLog, openLogProofs } from '../log/index.ts'
import { readStream } from '../record/index.ts'

/** One event that changed what is public of an item. */
export interface PublicChange {
  readonly event: string
  readonly step: string
  readonly recorded: Moment
  /** SHA-256 of what was public from then on; null: nothing of it. */
  readonly seal: string | null
  readonly log: InLog | null
}

export interface PublicationVerdict {
  readonly ok: boolean
  readonly id: string
  readonly state: string | null
  readonly changes: readonly PublicChange[]
  /** What became of it (履行情况), and the event it is told as of; null: nothing is told. */
  readonly performed: { readonly event: string; readonly says: readonly string[]; readonly log: InLog | null } | null
  /** What does not agree, one sentence each. */
  readonly faults: readonly string[]
  readonly sentence: string
}

interface Item {
  readonly stream: string
  readonly proceeding: string
}

/** Of every case its proceedings that carry a publication, and every page of the register. */
async function items(trx: Queries): Promise<Item[]> {
  const cases = await trx.query<Item>({
    text: `select distinct stream, proceeding from record.event where stream like 'case/%' and proceeding like any($1)`,
    values: [carrying],
  })
  const register = await trx.query<{ stream: string }>({
    text: `select distinct stream from record.event where stream like 'agency/%' or stream like 'person/%'`,
  })
  const pages: Item[] = []
  const drawn = registerDrawer(trx)
  for (const { stream } of register)
    for (const { proceeding } of await drawn(stream)) pages.push({ stream, proceeding })
  return [...cases, ...pages]
}

type Row = Parameters<typeof sealOfRow>[0] & {
  performed: readonly PublicPerformed[]
  performed_at: number
  state: string
  sha256: string
  published: string
  version: number
}
const rowOf = (trx: Queries, id: string): Promise<Row | undefined> =>
  trx.first({
    text: `select kind, agency_name, document_number, decided_on::text, party_display, title, categories, summary, elements, body,
        state, sha256, version, performed, performed_at, to_char(published_at at time zone 'Asia/Shanghai', 'YYYY-MM-DD"T"HH24:MI') as published
      from disclosure.entry where id = $1`,
    values: [id],
  })

const isOfRegister = ({ stream }: Item) => !stream.startsWith('case/')
/** What was public of it then; undefined: it was not there yet. */
const pageOf = ({ proceeding }: Item, pages: readonly RegisterPage[]) =>
  pages.find((p) => p.proceeding === proceeding)?.entry
const isChange = (at: Item) => (e: CaseEvent) => e.proceeding === at.proceeding && changing.includes(e.body.step)

/** What was public of it after this event, by the seal the record keeps. */
function sealAfter(events: readonly CaseEvent[], last: CaseEvent, { proceeding }: Item): string | null {
  const file = fold(events.filter((e) => e.sequence <= last.sequence))
  const disclosure = disclosureOf(file, proceeding)
  const at = file.proceedings.find((p) => p.id === proceeding)
  const stage = procedureOf(ruleBook, file.procedure)?.stages[at?.kind ?? '']?.find((s) => s.id === at?.stage)
  const gone = disclosure?.withdrawn !== undefined || stage?.page === 'over'
  return gone ? null : (disclosure?.rendering ?? null)
}

const not = (id: string, sentence: string): PublicationVerdict => ({
  ok: false,
  id,
  state: null,
  changes: [],
  performed: null,
  faults: [sentence],
  sentence,
})

/**
 * Whether a page shows what the record says was published, and that every event behind it was in the signed log when it says: its row
 * against the seal, the seal against the event, the event against its chain, the log's tiles and the checkpoint.
 */
export const verifyPublication = (owner: OwnerSession, id: string, key: string): Promise<PublicationVerdict> =>
  owner.transaction(async (trx) => {
    await trx.query({ text: 'set transaction isolation level repeatable read, read only' })
    const at = (await items(trx)).find((item) => publicId({ ...item, sequence: 0 }) === id)
    const row = await rowOf(trx, id)
    if (at === undefined)
      return not(
        id,
        row === undefined ? '没有这个编号的公示信息。' : '记录中没有发布过这条信息，页面上的内容没有来历。',
      )
    const prove = await openLogProofs(trx, key)
    const changes: PublicChange[] = []
    if (isOfRegister(at)) {
      // It is drawn from the whole entry there: every event may change it.
      const past = registerPast(trx)
      for (const e of await past.events(at.stream)) {
        const entry = pageOf(at, await past.pages(at.stream, e.sequence))
        if (entry === undefined) continue
        changes.push({
          event: `${at.stream} 第 ${e.sequence} 号`,
          step: at.stream.startsWith('agency/') ? '机关登记' : '人员登记',
          recorded: e.recorded,
          seal: entry.state === 'public' ? entry.sha256 : null,
          log: await prove({ stream: at.stream, sequence: e.sequence }),
        })
      }
    }
    const events = isOfRegister(at) ? [] : (await readStream(trx, at.stream)).flatMap((r) => caseEventOf(r) ?? [])
    for (const e of events.filter(isChange(at)))
      changes.push({
        event: `${at.stream} 第 ${e.sequence} 号`,
        step: e.body.title,
        recorded: e.recorded,
        seal: sealAfter(events, e, at),
        log: await prove({ stream: at.stream, sequence: e.sequence }),
      })
    const last = changes.at(-1)
    if (last === undefined) return not(id, '这条信息只拟制过，没有发布。')
    const performed = row === undefined ? null : await performedAt(trx, at, row, prove)
    const faults = [...changes.flatMap(logFaults), ...rowFaults(row, last), ...(performed?.faults ?? [])]
    const since = changes.find((c) => c.seal !== null)
    const sentence =
      faults[0] ??
      `这条信息${row?.state === 'public' ? '与发布时的内容相符' : '已经撤下，页面上没有内容'}；${since?.recorded.replace('T', ' ')} 发布，日志索引 ${since?.log?.index}，至迟 ${since?.log?.signed.replace('T', ' ')} 已在签名的日志中。`
    return {
      ok: faults.length === 0,
      id,
      state: row?.state ?? null,
      changes,
      performed: performed?.told ?? null,
      faults,
      sentence,
    }
  })

/** What cannot be drawn is named by the verification of the record. */
function unread(error: unknown): undefined {
  if (!(error instanceof Failure || error instanceof Problem)) throw error
}

/** What is told of performance, against what follows from the record as of the event it is told as of and as far as the feed has come. */
async function performedAt(
  trx: Queries,
  at: Item,
  row: Row,
  prove: Awaited<ReturnType<typeof openLogProofs>>,
): Promise<{ told: PublicationVerdict['performed']; faults: readonly string[] }> {
  if (row.state !== 'public' && row.state !== 'corrected') return { told: null, faults: [] }
  const passed = await trx.first<{ sequence: number | null }>({
    text: `select max(sequence) as sequence from log.leaf where stream = $1
      and idx < coalesce((select position from log.follower where name = 'disclosure'), 0)`,
    values: [at.stream],
  })
  const sequence = Math.max(row.performed_at, passed?.sequence ?? 0)
  const shouldSay =
    isOfRegister(at) || sequence === 0 ? [] : await performedAsOf(trx, { ...at, sequence }).catch(unread)
  const isSame = shouldSay === undefined || isDeepStrictEqual(row.performed, JSON.parse(JSON.stringify(shouldSay)))
  const faults = isSame ? [] : ['页面上的履行情况与记录不符，请运行 ./xiezhi rebuild。']
  if (row.performed.length === 0) return { told: null, faults }
  const log = await prove({ stream: at.stream, sequence: row.performed_at })
  const event = `${at.stream} 第 ${row.performed_at} 号`
  const says = row.performed.map(({ party, says, on }) => `${party && `${party}：`}${says}（${on}）`)
  return { told: { event, says, log }, faults: [...faults, ...logFaults({ event, log })] }
}

const logFaults = ({ event, log }: Pick<PublicChange, 'event' | 'log'>): readonly string[] => {
  if (log === null) return [`${event}还没有签入日志。`]
  return log.holds ? [] : [`${event}不在签名的日志中，或者日志的瓦片、签名与检查点不符。`]
}

function rowFaults(row: Row | undefined, { seal }: PublicChange): readonly string[] {
  if (row === undefined) return seal === null ? [] : ['记录中已经发布，公示平台没有这条信息，请运行 ./xiezhi rebuild。']
  if (row.state !== 'public' && row.state !== 'corrected')
    return seal === null || row.state === 'expired' ? [] : ['记录中仍然公开，页面却已经撤下，请运行 ./xiezhi rebuild。']
  if (seal === null) return ['记录中已经撤下，页面仍然显示，请运行 ./xiezhi rebuild。']
  return sealOfRow(row) === seal && row.sha256 === seal
    ? []
    : ['页面上的内容与发布时的不同，系绕过程序改动，请运行 ./xiezhi rebuild。']
}

/** An item as it was public at a moment. */
export interface PublicThen {
  readonly id: string
  readonly title: string
  readonly agency: string
  readonly number: string
  readonly since: Moment
  readonly expiresOn: Day | null
  readonly seal: string | null
  readonly log: InLog | null
}

/** All that was public at a moment of the past, by the record as it then stood, each with its place in the log. */
export const publicOn = (
  owner: OwnerSession,
  moment: Moment,
  key: string,
  drawing = drawer,
): Promise<readonly PublicThen[]> =>
  owner.transaction(async (trx) => {
    await trx.query({ text: 'set transaction isolation level repeatable read, read only' })
    const prove = await openLogProofs(trx, key)
    const found: PublicThen[] = []
    const thenOf = async (
      entry: Entry,
      at: { sequence: number; recorded: Moment },
      stream: string,
    ): Promise<PublicThen> => ({
      id: entry.id,
      title: `${entry.party}${entry.title}`,
      agency: entry.agencyName,
      number: entry.documentNumber,
      since: at.recorded,
      expiresOn: entry.expiresOn,
      seal: entry.sha256,
      log: await prove({ stream, sequence: at.sequence }),
    })
    const past = registerPast(trx)
    for (const at of await items(trx)) {
      if (isOfRegister(at)) {
        const last = (await past.events(at.stream)).findLast((e) => e.recorded <= moment)
        const entry = last && pageOf(at, await past.pages(at.stream, last.sequence))
        const shown = entry?.state === 'public' && (entry.expiresOn === null || entry.expiresOn >= moment.slice(0, 10))
        if (shown && last !== undefined) found.push(await thenOf(entry, last, at.stream))
        continue
      }
      const events = (await readStream(trx, at.stream)).flatMap((r) => caseEventOf(r) ?? [])
      const last = events.filter(isChange(at)).findLast((e) => e.recorded <= moment)
      const seal = last && sealAfter(events, last, at)
      if (last === undefined || seal === null || seal === undefined) continue
      const event: Sequenced = { ...at, sequence: last.sequence }
      const drawn = await (await drawing(trx, [event]))(event)
      const { expiresOn = null } = drawn?.entry ?? {}
      // Its last day is public still.
      if (drawn === undefined || (expiresOn !== null && expiresOn < moment.slice(0, 10))) continue
      const { entry } = drawn
      found.push({ ...(await thenOf(entry, last, at.stream)), expiresOn, seal })
    }
    return found.sort((a, b) => a.since.localeCompare(b.since))
  })
