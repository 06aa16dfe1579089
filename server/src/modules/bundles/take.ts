import { parseVerifierKey } from '@xiezhi/log'
import type { OwnerSession, Queries } from '../../platform/db/pool.ts'
import { Failure, messageOf } from '../../platform/failure.ts'
import { applyPublic, sealOfEntry } from '../disclosure/index.ts'
import { findable, foundBy, rowsIn } from '../lists/index.ts'
import { sha256 } from '../record/index.ts'
import { type Bundle, fileName, nothingBefore, openBundle } from './format.ts'
import { bundlesIn, readBundle } from './medium.ts'
import { refuseOtherLog } from './witness.ts'

export interface TakenBundles {
  /** Numbers that were taken now. */
  readonly taken: readonly number[]
  /** Numbers that had been taken before, and are the same. */
  readonly repeated: readonly number[]
  readonly items: number
  /** The newest there is now. */
  readonly last: number
}

/** The supplier's key: given once, kept from the first bundle it opened. */
async function supplierKey(owner: OwnerSession, given: string | undefined): Promise<string> {
  const known = await owner.first<{ key: string }>({ text: 'select key from disclosure.supplier' })
  if (known !== undefined && given !== undefined && given !== known.key)
    throw new Failure('bundle-key-other', '公钥与第一次收取时的不同：换了发送的一方，请另建一个公示平台。')
  const key = known?.key ?? given
  if (key === undefined)
    throw new Failure(
      'bundle-key-missing',
      '第一次收取要用 --key 写明发送方日志的公钥文件（公示平台的 /log/key）；公钥请从另一处核对。',
    )
  if (known === undefined) {
    const [own] = await owner.query({ text: 'select 1 from record.event limit 1' })
    if (own !== undefined)
      throw new Failure('bundle-own-record', '这里有自己的案件记录，不能用离网的公示包代替。请另用一个空的 DATA_DIR。')
  }
  return key
}

function checkedKey(key: string): string {
  try {
    parseVerifierKey(sha256, key)
    return key
  } catch (error) {
    throw new Failure('log-key-malformed', `--key 的文件不是日志的公钥：${messageOf(error)}`, error)
  }
}

/** Takes the bundles of a folder, in their order. Errors: `Failure` bundle-missing, bundle-altered, and those of the key; what came before stands. */
export async function takeBundles(
  owner: OwnerSession,
  folder: string,
  given: string | undefined,
): Promise<TakenBundles> {
  const key = await supplierKey(owner, given === undefined ? undefined : checkedKey(given.trim()))
  const taken: number[] = []
  const repeated: number[] = []
  let items = 0
  for (const name of bundlesIn(folder)) {
    const bundle = openBundle(readBundle(folder, name), key, name)
    if (fileName(bundle.manifest.number) !== name)
      throw new Failure('bundle-altered', `${name} 里面是第 ${bundle.manifest.number} 号，文件名被改过，没有采用。`)
    const fresh = await owner.transaction((trx) => takeOne(trx, bundle, { key, name }))
    ;(fresh ? taken : repeated).push(bundle.manifest.number)
    if (fresh) items += bundle.payload.entries.length
  }
  const [row] = await owner.query<{ last: number | null }>({ text: 'select max(number) as last from disclosure.taken' })
  return { taken, repeated, items, last: row?.last ?? 0 }
}

/** Whether it was new. */
async function takeOne(
  trx: Queries,
  { manifest, digest, payload }: Bundle,
  { key, name }: { readonly key: string; readonly name: string },
): Promise<boolean> {
  await trx.query({ text: 'lock table disclosure.taken in exclusive mode' })
  // A key that opens nothing stays nowhere: a file that was mixed up would bar the right one for ever.
  await trx.query({
    text: 'insert into disclosure.supplier (origin, key) values ($1, $2) on conflict do nothing',
    values: [parseVerifierKey(sha256, key).name, key],
  })
  const { number, previous } = manifest
  const before = await trx.first<{ digest: Buffer }>({
    text: 'select digest from disclosure.taken where number = $1',
    values: [number],
  })
  if (before !== undefined) {
    if (before.digest.toString('hex') === digest) return false
    throw new Failure(
      'bundle-altered',
      `${name} 与以前收过的第 ${number} 号不同，没有采用：同一编号签发了两份不同的内容，请向发送的一方查明。`,
    )
  }
  const last = await trx.first<{ number: number; digest: Buffer }>({
    text: 'select number, digest from disclosure.taken order by number desc limit 1',
  })
  const next = (last?.number ?? 0) + 1
  if (number !== next)
    throw new Failure(
      'bundle-missing',
      `缺少第 ${next}${number - 1 > next ? ` 至 ${number - 1}` : ''} 号，第 ${number} 号没有采用。请向发送的一方补取，一起放进文件夹再收取。`,
    )
  if (previous !== (last?.digest.toString('hex') ?? nothingBefore))
    throw new Failure(
      'bundle-altered',
      `${name} 接的不是这里的第 ${next - 1} 号，没有采用：两边有一方从备份恢复过，请向发送的一方查明。`,
    )
  const came = new Map(Object.entries(payload.log).map(([path, text]) => [path, Buffer.from(text, 'base64')]))
  await refuseOtherLog(trx, came, { key, size: manifest.logSize, name })
  // The next one takes its place, and whoever asks finds it under its size all the same.
  const note = came.get('checkpoint')
  if (note !== undefined) came.set(`checkpoint/${manifest.logSize}`, note)
  for (const entry of payload.entries) {
    if (entry.state === 'public' && sealOfEntry(entry) !== entry.sha256)
      throw new Failure('bundle-altered', `${name} 中 ${entry.id} 的内容与它的校验值不符，没有采用。`)
    await applyPublic(trx, entry)
  }
  for (const { agency, list, sha256: hash, lines } of payload.sheets ?? []) {
    const bytes = Buffer.from(lines)
    if (Buffer.from(sha256(bytes)).toString('hex') !== hash)
      throw new Failure('bundle-altered', `${name} 中名录的逐项内容与它的校验值不符，没有采用。`)
    await findable(trx, { agency, sha256: hash, list }, foundBy(rowsIn(bytes)))
  }
  await trx.query({ text: 'delete from disclosure.entry where id = any($1::uuid[])', values: [payload.dropped] })
  // Lines nobody shows any more are on no machine of the public.
  await trx.query({
    text: `delete from casework.sheet s where not exists (select from disclosure.entry e
      where e.state = 'public' and e.agency_code = s.agency
        and encode(s.sha256, 'hex') in (e.lines ->> 'sheet', e.lines ->> 'before'))`,
  })
  await trx.query({
    text: `insert into disclosure.carried (path, bytes) select * from unnest($1::text[], $2::bytea[])
      on conflict (path) do update set bytes = excluded.bytes`,
    values: [[...came.keys()], [...came.values()]],
  })
  await trx.query({
    text: 'insert into disclosure.taken (number, digest, items) values ($1, $2, $3)',
    values: [number, Buffer.from(digest, 'hex'), payload.entries.length],
  })
  return true
}
