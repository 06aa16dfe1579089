import type { Queries } from '../../platform/db/pool.ts'
import { codeOf } from '../../platform/failure.ts'
import { tallyFaults } from '../cases/index.ts'
import { latestDay, publicId, registerKinds, registerSeals, sealOfRow } from '../disclosure/index.ts'
import { toldDrift } from '../inbox/index.ts'
import type { VerifyFinding } from '../log/index.ts'
import { registerDrift } from '../registries/index.ts'
import type { Drawn } from './drawn.ts'
import { findingAt, type ToldPublic } from './told.ts'

const most = 1000
const nowhere = { index: null, tile: null }

const rooms: Readonly<Record<string, string>> = {
  agency: '机关',
  person: '人员',
  post_holding: '岗位任职',
  delegation: '代行',
  oversight: '监督关系',
  oversees: '监督关系的传递',
}

/** The register as it is read at sign-in and by the gates, against the streams it follows from. To be asked last of its transaction. */
export async function registerFaults(trx: Queries): Promise<VerifyFinding[]> {
  const drift = await registerDrift(trx).catch((error: unknown) => {
    // The views read every body about the register: one that is no text any more stops them, and is named elsewhere.
    if (!/^22/.test(codeOf(error) ?? '')) throw error
  })
  if (drift === undefined)
    return [
      {
        ...nowhere,
        kind: 'register',
        stream: null,
        sequence: null,
        sentence: '登记簿无从与记录核对：登记的记录中有的已不是可读的文本。请从备份恢复所列的那几条后重新核验。',
      },
    ]
  return drift.slice(0, most).map(({ room, id, recorded }) => ({
    ...nowhere,
    kind: 'register',
    stream: null,
    sequence: null,
    sentence: `登记簿中${rooms[room] ?? room}“${id}”${recorded ? '与记录不符' : '没有任何记录'}，系绕过程序改动。请运行 ./xiezhi rebuild 按记录恢复。`,
  }))
}

/** The counts above the lists, against the rows they count; those are compared with the record by `rebuild --check`. */
export async function countFaults(trx: Queries): Promise<VerifyFinding[]> {
  return (await tallyFaults(trx)).map(({ agency, counts }) => ({
    ...nowhere,
    kind: 'count',
    stream: null,
    sequence: null,
    sentence: `机关 ${agency} 的案件计数有 ${counts} 处与案件列表不符，系绕过程序改动。请运行 ./xiezhi rebuild 按记录恢复。`,
  }))
}

/** What those who sent something in are told of it, against the record. */
export async function toldFaults(trx: Queries): Promise<VerifyFinding[]> {
  return (await toldDrift(trx)).map(({ number, case: id }) => ({
    ...nowhere,
    kind: 'told',
    stream: `case/${id}`,
    sequence: null,
    sentence: `来件 ${number} 告知来件人的进展与记录不符，系绕过程序改动。请运行 ./xiezhi rebuild 按记录恢复。`,
  }))
}

/** What the portal shows, against what was recorded as published; as far as the feed has come. */
export async function publicFaults(
  trx: Queries,
  told: ReadonlyMap<string, readonly ToldPublic[]>,
  unread: ReadonlyMap<string, ReadonlySet<string>>,
  drawn: Pick<Drawn, 'areAsRecorded'>,
): Promise<VerifyFinding[]> {
  const found: VerifyFinding[] = []
  // What a body that is gone or changed said may be just what is shown.
  const doubtful = new Set(
    [...unread].flatMap(([stream, of]) => [...of].map((proceeding) => publicId({ stream, proceeding, sequence: 0 }))),
  )
  const say = (stream: string, sequence: number, what: string) =>
    unread.has(stream) ||
    found.push(
      findingAt('public', { stream, sequence }, `${stream} 的公示信息${what}。请运行 ./xiezhi rebuild 按记录恢复。`),
    )
  const feed = await trx.first<{ position: number; size: number }>({
    text: `select coalesce((select position from log.follower where name = 'disclosure'), 0) as position,
      (select coalesce(max(idx) + 1, 0) from log.leaf) as size`,
  })
  const { position, size } = feed!
  if (position > size)
    found.push({
      ...nowhere,
      kind: 'public',
      stream: null,
      sequence: null,
      sentence: `公示的进度（${position}）超过了日志的条数（${size}），以后的信息都不会公示。请由数据库管理员改回 log.follower 后运行 ./xiezhi rebuild。`,
    })
  const register = await registerSeals(trx)
  const wanted = wantedOf(told, register.seals, position)
  const today = await latestDay(trx)

  const seen = new Set<string>()
  for (let after = '00000000-0000-0000-0000-000000000000'; ; ) {
    const rows = await trx.query<
      Parameters<typeof sealOfRow>[0] & { id: string; state: string; sha256: string; searched: boolean; over: boolean }
    >({
      name: 'verification.public',
      text: `select e.*, e.decided_on::text as decided_on, exists (select from disclosure.entry_search s where s.id = e.id) as searched,
          coalesce(e.expires_on < $2, false) as over
        from disclosure.entry e where e.id > $1 order by e.id limit ${most}`,
      values: [after, today],
    })
    const whole = rows.flatMap((row) => wanted.get(row.id) ?? []).filter((item) => item.settled)
    const judged = await drawn.areAsRecorded(trx, whole)
    const otherwise = new Set(whole.filter((_, at) => judged[at] === false))
    for (const row of rows) {
      seen.add(row.id)
      const item = wanted.get(row.id)
      const shown = row.state === 'public' || row.state === 'corrected'
      if (
        item === undefined &&
        (doubtful.has(row.id) || (register.damaged && (registerKinds as readonly string[]).includes(row.kind)))
      )
        continue
      if (item === undefined)
        found.push({
          ...nowhere,
          kind: 'public',
          stream: null,
          sequence: null,
          sentence: `公示库中的 ${row.id} 没有任何记录，系绕过程序写入。请查明来源，并运行 ./xiezhi rebuild。`,
        })
      // What is over by itself goes at the start of the day after, and with nobody's event.
      else if (!row.over && item.seals !== 'any' && !item.seals.some((seal) => shown === (seal !== null)))
        say(item.stream, item.sequence, shown ? '应当已经撤下' : '应当公示而没有公示')
      else if (
        shown &&
        (sealOfRow(row) !== row.sha256 ||
          (!row.over && item.seals !== 'any' && !item.seals.some((seal) => seal === '' || seal === row.sha256)))
      )
        say(item.stream, item.sequence, '与发布时的内容不同，已被改动')
      else if (shown !== row.searched) say(item.stream, item.sequence, '在检索目录中被改动')
      else if (otherwise.has(item)) say(item.stream, item.sequence, '或者它的检索目录与记录所载不同，已被改动')
    }
    if (rows.length < most) break
    after = rows.at(-1)!.id
  }
  for (const [id, item] of wanted) if (item.followed && !seen.has(id)) say(item.stream, item.sequence, '已被删除')
  return found
}

/** What may be public of a case, an agency, an officer or a matter. */
interface Wanted {
  readonly stream: string
  readonly proceeding: string
  readonly sequence: number
  /** Its seal, null where it was taken down, '' where none was recorded; of several, the feed may have come to any. */
  readonly seals: readonly (string | null)[] | 'any'
  /** The feed has passed it: it must be there. */
  readonly followed: boolean
  /** Nothing more is on its way. */
  readonly settled: boolean
}

/**
 * The feed shows an item before it says how far it has come: what stands in the record beyond that place may be public already
 * or not yet, and neither is anybody's fault.
 */
function wantedOf(
  told: ReadonlyMap<string, readonly ToldPublic[]>,
  register: Awaited<ReturnType<typeof registerSeals>>['seals'],
  position: number,
): ReadonlyMap<string, Wanted> {
  const wanted = new Map<string, Wanted>()
  for (const all of told.values()) {
    const { stream, proceeding } = all[0]!
    const passed = all.findLast(({ index }) => index < position)
    const coming = all.filter(({ index }) => index >= position)
    const may = passed === undefined ? coming : [passed, ...coming]
    wanted.set(publicId({ stream, proceeding, sequence: 0 }), {
      stream,
      proceeding,
      sequence: (passed ?? may[0]!).sequence,
      seals: may.map(({ withdrawn, rendering }) => (withdrawn ? null : (rendering ?? ''))),
      followed: passed !== undefined,
      settled: coming.length === 0,
    })
  }
  for (const { stream, proceeding, sequence, seal, index } of register) {
    const settled = index !== null && index < position
    const at = { stream, proceeding, sequence }
    wanted.set(publicId(at), { ...at, seals: settled ? [seal] : 'any', followed: settled, settled })
  }
  return wanted
}
