import { createHash, createPrivateKey, createPublicKey, sign, verify as verifySignature } from 'node:crypto'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { edgeRoot } from './edge.ts'
import { link } from './event.ts'
import type { LogRow } from './examine.ts'
import { type SampleLog, sampleLog, sampleTree } from './golden/samples.ts'
import { formatVerifierKey, type Signer, signCheckpoint, type Verify, verifierKey } from './index.ts'
import { leafHash } from './tree.ts'
import { type LogReport, verifyLog } from './verify.ts'

const sha256 = (bytes: Uint8Array): Uint8Array => new Uint8Array(createHash('sha256').update(bytes).digest())
const hashes = { sha256 }
const spki = Buffer.from('302a300506032b6570032100', 'hex')
const verify: Verify = (publicKey, message, signature) =>
  verifySignature(
    null,
    message,
    createPublicKey({ key: Buffer.concat([spki, publicKey]), format: 'der', type: 'spki' }),
    signature,
  )

function signerOf(seedByte: number): Signer {
  const pkcs8 = Buffer.concat([Buffer.from('302e020100300506032b657004220420', 'hex'), Buffer.alloc(32, seedByte)])
  const key = createPrivateKey({ key: pkcs8, format: 'der', type: 'pkcs8' })
  const publicKey = createPublicKey(key).export({ format: 'der', type: 'spki' }).subarray(12)
  return { ...verifierKey(sha256, 'log.example/demo', publicKey), sign: (message) => sign(null, message, key) }
}

const signer = signerOf(1)
const key = formatVerifierKey(signer)
const streams = 7
const log = sampleLog(hashes, signer, 1_000, streams)

type Tamper = { rows?: readonly LogRow[] } & Partial<Omit<Parameters<typeof verifyLog>[0], 'rows'>>

/** Verifies a log with something about it changed; `with tiles` unless the change says otherwise. */
const check = (of: SampleLog, changes: Tamper): Promise<LogReport> =>
  verifyLog({
    hashes,
    verify,
    checkpoint: of.checkpoint,
    key,
    readTile: of.readTile,
    ...changes,
    rows: [changes.rows ?? of.rows],
  })

/** Findings in short: kind and index, or kind and tile. */
const brief = ({ findings }: LogReport) =>
  findings.map(
    ({ kind, index, tile }) => `${kind}${index === null ? '' : ` ${index}`}${tile === null ? '' : ` ${tile}`}`,
  )

const noTiles = { readTile: undefined }
const at = (rows: readonly LogRow[], index: number, change: (row: LogRow) => Partial<LogRow>) =>
  rows.map((row) => (row.index === index ? { ...row, ...change(row) } : row))
const flip = (bytes: Uint8Array, where: number) =>
  bytes.map((byte, i) => (i === where % bytes.length ? byte ^ 1 : byte))
const renumber = (rows: readonly LogRow[]) => rows.map((row, index) => ({ ...row, index }))
const without = (rows: readonly LogRow[], ...indexes: number[]) => rows.filter((row) => !indexes.includes(row.index))
const swapped = (rows: readonly LogRow[], a: number, b: number) =>
  renumber(rows.map((row) => (row.index === a ? rows[b]! : row.index === b ? rows[a]! : row)))

describe('a sound log', () => {
  it('passes, with and without tiles, at sizes around the edges of tiles', async () => {
    for (const size of [0, 1, 2, 255, 256, 257, 512, 1_000]) {
      const sound = sampleLog(hashes, signer, size, streams)
      for (const tiles of [{}, noTiles]) {
        const report = await check(sound, tiles)
        expect(report.findings).toEqual([])
        expect(report).toMatchObject({ ok: true, size, origin: 'log.example/demo', totals: {} })
        expect(report.counts).toMatchObject({ events: size, bodies: size, streams: Math.min(size, streams) })
      }
    }
  })

  it('passes when bodies were lawfully destroyed, and counts them; any other body that is gone is named', async () => {
    const rows = log.rows.map((row) => (row.index % 10 === 0 ? { ...row, salt: null, bodyBytes: null } : row))
    const counts = { bodies: 900, erased: 100 }
    expect(await check(log, { rows, isErased: () => true })).toMatchObject({ ok: true, counts })
    expect(await check(log, { rows })).toMatchObject({ ok: false, counts, totals: { 'missing-body': 100 } })
  })

  it('passes when it has grown since the checkpoint, and checks what is newer all the same', async () => {
    const grown = sampleLog(hashes, signer, 1_010, streams)
    expect(await check(log, { rows: grown.rows })).toMatchObject({ ok: true, counts: { events: 1_010, pending: 10 } })
    const rows = at(grown.rows, 1_005, (row) => ({ bodyBytes: flip(row.bodyBytes!, 3) }))
    expect(brief(await check(log, { rows }))).toEqual(['changed-body 1005'])
  })

  it('agrees with an older checkpoint of its own', async () => {
    for (const size of [0, 1, 256, 700, 1_000]) {
      const trusted = sampleLog(hashes, signer, size, streams).checkpoint
      expect(await check(log, { trusted }), String(size)).toMatchObject({ ok: true })
      expect(await check(log, { trusted, ...noTiles }), String(size)).toMatchObject({ ok: true })
    }
  })

  it('reads its rows from a stream', async () => {
    async function* stream() {
      yield log.rows.slice(0, 300)
      yield log.rows.slice(300)
    }
    expect(await verifyLog({ hashes, verify, rows: stream(), checkpoint: log.checkpoint, key })).toMatchObject({
      ok: true,
    })
  })
})

describe('a tampered log names exactly the place', () => {
  it('of a changed body, header, salt or link', async () => {
    const cases: [string, (row: LogRow) => Partial<LogRow>][] = [
      ['changed-body 500', (row) => ({ bodyBytes: flip(row.bodyBytes!, 20) })],
      ['changed-body 500', (row) => ({ salt: flip(row.salt!, 20) })],
      ['changed-body 500', () => ({ salt: null })],
    ]
    for (const [finding, change] of cases)
      expect(brief(await check(log, { rows: at(log.rows, 500, change) }))).toEqual([finding])
    const header = at(log.rows, 500, (row) => ({ headerBytes: flip(row.headerBytes, 20) }))
    expect(brief(await check(log, { rows: header }))).toEqual(['changed-header 500', 'checkpoint-root'])
    expect(brief(await check(log, { rows: header, ...noTiles }))).toEqual(['changed-header 500', 'checkpoint-root'])
    const columns = at(log.rows, 500, () => ({ sequence: 1 }))
    expect(brief(await check(log, { rows: columns }))).toContain('changed-header 500')
  })

  it('of a header rewritten together with its link', async () => {
    const rows = at(log.rows, 500, (row) => {
      const headerBytes = Buffer.from(Buffer.from(row.headerBytes).toString().replace('handler', 'hand1er'))
      return { headerBytes, link: link(sha256, headerBytes) }
    })
    const next = 500 + streams
    expect(brief(await check(log, { rows }))).toEqual([`broken-link ${next}`, 'changed-header 500', 'checkpoint-root'])
    expect(brief(await check(log, { rows, ...noTiles }))).toEqual([`broken-link ${next}`, 'checkpoint-root'])
  })

  it('of a removed event, by stream, sequence and index', async () => {
    const { stream, sequence } = log.rows[500]!
    for (const tiles of [{}, noTiles]) {
      const { findings } = await check(log, { rows: without(log.rows, 500), ...tiles })
      expect(findings).toEqual([expect.objectContaining({ kind: 'removed', stream, sequence, index: 500 })])
      expect(findings[0]!.sentence).toContain(`${stream} 第 ${sequence} 号记录（日志索引 500）`)
    }
    const closed = await check(log, { rows: renumber(without(log.rows, 500)) })
    expect(closed.findings).toEqual([expect.objectContaining({ kind: 'removed', stream, sequence, index: 500 })])
    expect(brief(await check(log, { rows: renumber(without(log.rows, 500)), ...noTiles }))).toContain(
      'log-truncated 999',
    )
  })

  it('of several removed events, a whole stream and the first ones among them', async () => {
    const gone = [0, 300, 450, 998]
    for (const rows of [without(log.rows, ...gone), renumber(without(log.rows, ...gone))]) {
      const report = await check(log, { rows })
      expect(report.findings.map(({ index }) => index).sort((a, b) => a! - b!)).toEqual(gone)
      expect(report.totals).toEqual({ removed: 4 })
    }
    // Neighbours of several streams: nobody can tell any more which index was whose, but each is named once.
    const neighbours = await check(log, { rows: without(log.rows, 300, 301, 302) })
    expect(neighbours.findings.map(({ stream, sequence }) => `${stream} ${sequence}`)).toEqual(
      log.rows.slice(300, 303).map(({ stream, sequence }) => `${stream} ${sequence}`),
    )
    const stream = log.rows[3]!.stream
    const rest = log.rows.filter((row) => row.stream !== stream)
    const report = await check(log, { rows: renumber(rest) })
    expect(report.totals.removed).toBe(log.rows.length - rest.length)
  })

  it('of a long stretch removed and the rest renumbered', async () => {
    const long = sampleLog(hashes, signer, 3_000, streams)
    const rows = renumber(long.rows.filter(({ index }) => index < 700 || index >= 1_900))
    const report = await check(long, { rows })
    expect(report.totals).toEqual({ removed: 1_200 })
    expect(report.findings).toHaveLength(1_000)
  })

  it('of a reordered pair', async () => {
    const pairs: [number, number][] = [
      [500, 501],
      [500, 500 + streams],
      [3, 990],
      [998, 999],
    ]
    for (const [a, b] of pairs) {
      const { findings } = await check(log, { rows: swapped(log.rows, a, b) })
      const reordered = findings.filter(({ kind }) => kind === 'reordered').map(({ index }) => index)
      expect(
        reordered.sort((x, y) => x! - y!),
        `${a} ${b}`,
      ).toEqual([a, b])
      expect(brief(await check(log, { rows: swapped(log.rows, a, b), ...noTiles }))).toContain('checkpoint-root')
    }
    const sameStream = await check(log, { rows: swapped(log.rows, 500, 500 + streams), ...noTiles })
    expect(brief(sameStream)).toContain('reordered 500')
  })

  it('of rows that come out of order with their numbers', async () => {
    const rows = [...log.rows.slice(0, 4), log.rows[5]!, log.rows[4]!, ...log.rows.slice(6)]
    for (const tiles of [{}, noTiles]) {
      expect(brief(await check(log, { rows, ...tiles }))).toEqual(['reordered 4', 'checkpoint-root'])
    }
  })

  it('of one event moved far away', async () => {
    const rows = renumber([
      ...log.rows.slice(0, 100),
      ...log.rows.slice(101, 800),
      log.rows[100]!,
      ...log.rows.slice(800),
    ])
    const report = await check(log, { rows })
    expect(new Set(report.findings.map(({ kind }) => kind))).toEqual(new Set(['reordered', 'checkpoint-root']))
    expect(report.totals.reordered).toBe(1)
  })

  it('of an inserted event', async () => {
    const forged = sampleLog(hashes, signer, 1, 1).rows.map((row) => {
      const headerBytes = Buffer.from(
        Buffer.from(row.headerBytes).toString().replace('8000-000000000000"', '8000-00000000ffff"'),
      )
      return {
        ...row,
        stream: row.stream.replace(/000000000000$/, '00000000ffff'),
        headerBytes,
        link: link(sha256, headerBytes),
      }
    })
    const rows = renumber([...log.rows.slice(0, 500), ...forged, ...log.rows.slice(500)])
    expect(brief(await check(log, { rows }))).toEqual(['inserted 500', 'checkpoint-root'])
    expect(brief(await check(log, { rows, ...noTiles }))).toEqual(['checkpoint-root'])
    const twice = [...log.rows.slice(0, 500), log.rows[499]!, ...log.rows.slice(500)]
    expect(brief(await check(log, { rows: twice }))).toContain('inserted 499')
  })

  it('of a truncated log', async () => {
    for (const tiles of [{}, noTiles]) {
      const report = await check(log, { rows: log.rows.slice(0, 900), ...tiles })
      expect(brief(report)).toEqual(['log-truncated 900'])
      expect(report.findings[0]!.sentence).toContain('索引 900 起（共 100 条）')
      expect(brief(await check(log, { rows: [], ...tiles }))).toEqual(['log-truncated 0'])
    }
  })
})

describe('tiles', () => {
  const tampered = (of: SampleLog, path: string, change: (bytes: Uint8Array) => Uint8Array | null) => ({
    readTile: async (asked: string) => {
      const bytes = of.tiles.get(asked)
      return bytes === undefined ? null : asked === path ? change(bytes) : bytes
    },
  })

  it('are found when one byte differs, and when one is missing', async () => {
    for (const path of ['tile/0/000', 'tile/0/002', 'tile/0/003.p/232', 'tile/1/000.p/3']) {
      const found = [`tile-differs ${path}`]
      expect(
        brief(
          await check(
            log,
            tampered(log, path, (bytes) => flip(bytes, 77)),
          ),
        ),
      ).toEqual(found)
      expect(
        brief(
          await check(
            log,
            tampered(log, path, () => null),
          ),
        ),
      ).toEqual(found)
    }
  })

  it('and rows that were both changed are both found', async () => {
    const rows = at(log.rows, 10, (row) => ({ headerBytes: flip(row.headerBytes, 20) }))
    const report = await check(log, { rows, ...tampered(log, 'tile/0/001', (bytes) => flip(bytes, 0)) })
    expect(brief(report)).toEqual(['changed-header 10', 'checkpoint-root', 'tile-differs tile/0/001'])
    const edge = await check(log, { rows, ...tampered(log, 'tile/0/003.p/232', (bytes) => flip(bytes, 0)) })
    expect(brief(edge)).toEqual(['changed-header 10', 'checkpoint-root', 'tile-differs'])
  })
})

describe('the checkpoint', () => {
  const rewritten = (() => {
    const rows = sampleLog({ sha256, sm3: sha256 }, signer, 1_000, streams).rows
    const { edge, tiles } = sampleTree(sha256, rows)
    const checkpoint = signCheckpoint({ origin: signer.name, size: 1_000, root: edgeRoot(sha256, edge) }, signer)
    return { rows, checkpoint, readTile: async (path: string) => tiles.get(path) ?? null }
  })()

  it('is refused when another key signed it, or nobody', async () => {
    const { checkpoint } = sampleLog(hashes, signerOf(2), 1_000, streams)
    expect(brief(await check(log, { checkpoint }))).toEqual(['checkpoint-signature'])
    const changed = log.checkpoint.replace('\n1000\n', '\n1001\n')
    expect(brief(await check(log, { checkpoint: changed }))).toContain('checkpoint-signature')
    const report = await check(log, { checkpoint: 'nothing' })
    expect(brief(report)).toEqual(['checkpoint-signature'])
    expect(report).toMatchObject({ ok: false, size: null, counts: { events: 1_000 } })
  })

  it('is refused when its root is not that of the rows', async () => {
    const { checkpoint } = rewritten
    expect(brief(await check(log, { checkpoint, ...noTiles }))).toEqual(['checkpoint-root'])
    expect(brief(await check(log, { checkpoint }))).toEqual(['checkpoint-root', 'tile-differs'])
  })

  it('shows a fork, and a log rolled back, against one kept from before', async () => {
    const trusted = sampleLog(hashes, signer, 700, streams).checkpoint
    expect(brief(await check(log, { ...rewritten, trusted }))).toEqual(['fork'])
    expect(brief(await check(log, { ...rewritten, trusted: log.checkpoint, ...noTiles }))).toEqual(['fork'])
    const rows = at(rewritten.rows, 3, (row) => ({ headerBytes: flip(row.headerBytes, 20) }))
    expect(brief(await check(log, { ...rewritten, rows, trusted }))).toEqual([
      'changed-header 3',
      'checkpoint-root',
      'fork',
    ])
    const back = sampleLog(hashes, signer, 600, streams)
    expect(brief(await check(back, { trusted }))).toEqual(['log-truncated 600'])
  })

  it('takes nothing from an older checkpoint that is not signed', async () => {
    const trusted = sampleLog(hashes, signerOf(2), 700, streams).checkpoint
    expect(brief(await check(log, { ...rewritten, trusted }))).toEqual(['checkpoint-signature'])
  })

  it('needs a key that is one', async () => {
    await expect(check(log, { key: `${key}x` })).rejects.toThrow(expect.objectContaining({ code: 'note-key' }))
  })
})

describe('whatever is done to a log', () => {
  type Deed = {
    readonly name: string
    readonly do: (rows: readonly LogRow[], at: number, where: number) => readonly LogRow[]
  }
  const deeds: readonly Deed[] = [
    {
      name: 'header byte',
      do: (rows, i, where) => at(rows, i, (row) => ({ headerBytes: flip(row.headerBytes, where) })),
    },
    { name: 'body byte', do: (rows, i, where) => at(rows, i, (row) => ({ bodyBytes: flip(row.bodyBytes!, where) })) },
    { name: 'salt byte', do: (rows, i, where) => at(rows, i, (row) => ({ salt: flip(row.salt!, where) })) },
    { name: 'link byte', do: (rows, i, where) => at(rows, i, (row) => ({ link: flip(row.link, where) })) },
    { name: 'removed', do: (rows, i) => without(rows, i) },
    { name: 'removed and renumbered', do: (rows, i) => renumber(without(rows, i)) },
    { name: 'swapped', do: (rows, i, where) => swapped(rows, i, (i + 1 + (where % (rows.length - 1))) % rows.length) },
    { name: 'sequence column', do: (rows, i, where) => at(rows, i, (row) => ({ sequence: row.sequence + 1 + where })) },
    { name: 'stream column', do: (rows, i) => at(rows, i, () => ({ stream: 'case/other' })) },
    { name: 'cut off', do: (rows, i) => rows.slice(0, i) },
    { name: 'twice there', do: (rows, i) => renumber([...rows.slice(0, i), rows[i]!, ...rows.slice(i)]) },
  ]

  it('shows, with and without tiles', async () => {
    const logs = new Map<string, SampleLog>()
    const sizes = fc.integer({ min: 2, max: 600 }).chain((size) => fc.tuple(fc.constant(size), fc.nat(size - 1)))
    const property = fc.asyncProperty(
      sizes,
      fc.integer({ min: 1, max: 9 }),
      fc.constantFrom(...deeds),
      fc.nat(10_000),
      fc.boolean(),
      async ([size, index], of, deed, where, withTiles) => {
        const name = `${size} ${of}`
        const sound = logs.get(name) ?? sampleLog(hashes, signer, size, of)
        logs.set(name, sound)
        const report = await check(sound, { rows: deed.do(sound.rows, index, where), ...(withTiles ? {} : noTiles) })
        expect(report.ok, deed.name).toBe(false)
        expect(report.findings.every(({ sentence }) => sentence.endsWith('。'))).toBe(true)
        if (withTiles && !deed.name.includes('column') && deed.name !== 'cut off') {
          const said = report.findings.map((finding) => finding.index)
          const { stream, sequence } = sound.rows[index]!
          const named = report.findings.some((finding) => finding.stream === stream && finding.sequence === sequence)
          expect(said.includes(index) || named, `${deed.name} ${brief(report)}`).toBe(true)
        }
      },
    )
    await fc.assert(property, { numRuns: 150 })
  }, 240_000)
})

describe('checkpoints signed earlier', () => {
  const older = [100, 490, 500, 501, 800, 950].map((size) => sampleLog(hashes, signer, size, streams).checkpoint)
  /** The header of one event rewritten with every link after it in its stream, and nothing of the log left that told it. */
  const rewritten = (index: number) => {
    const heads = new Map<string, Uint8Array>()
    const rows = log.rows.map((row) => {
      const before = heads.get(row.stream)
      let text = Buffer.from(row.headerBytes).toString()
      if (before !== undefined)
        text = text.replace(/"previous":"[0-9a-f]{64}"/, `"previous":"${Buffer.from(before).toString('hex')}"`)
      if (row.index === index) text = text.replace('handler', 'hand1er')
      const headerBytes = Buffer.from(text)
      const made = { ...row, headerBytes, link: link(sha256, headerBytes) }
      if (row.index === index || before !== undefined) heads.set(row.stream, made.link)
      return made
    })
    return { rows, ...noTiles }
  }

  it('name the event, or about where it is, when rows, chain and tiles were all made to fit', async () => {
    expect(brief(await check(log, { ...rewritten(500), older }))).toEqual(['checkpoint-root', 'changed-header 500'])
    const about = await check(log, { ...rewritten(900), older })
    expect(brief(about)).toEqual(['checkpoint-root', 'changed-header 800'])
    expect(about.findings[1]!.sentence).toMatch(/^日志索引 800 至 949 的记录中至少有一条，它的记录头/)
    expect(brief(await check(log, { ...rewritten(990), older }))).toEqual(['checkpoint-root', 'changed-header 950'])
  })

  it('accuse nobody of signing twice who did not, and whoever did', async () => {
    const trusted = log.checkpoint
    for (const changed of [rewritten(500), { rows: log.rows.slice(0, 990) }, { rows: renumber(without(log.rows, 3)) }])
      expect(brief(await check(log, { ...changed, trusted, older })).filter((b) => b.startsWith('fork'))).toEqual([])
    // Signed anew over other rows.
    const { rows } = rewritten(500)
    const root = edgeRoot(sha256, sampleTree(sha256, rows).edge)
    const checkpoint = signCheckpoint({ origin: signer.name, size: rows.length, root }, signer)
    expect(brief(await check(log, { rows, checkpoint, older, ...noTiles }))).toEqual(['fork'])
    expect(brief(await check(log, { rows, checkpoint, trusted, ...noTiles }))).toEqual(['fork'])
  })

  it('are not believed unsigned', async () => {
    const forged = older.map((note) => note.replace(/^490$/m, '491'))
    expect(brief(await check(log, { older: forged }))).toEqual(['checkpoint-signature'])
  })
})

it('a leaf kept beside its event that is not the one of its header is named', async () => {
  const kept = log.rows.map((row) => ({ ...row, leaf: leafHash(sha256, row.headerBytes) }))
  expect((await check(log, { rows: kept })).ok).toBe(true)
  const rows = at(kept, 20, (row) => ({ leaf: flip((row as { leaf?: Uint8Array }).leaf!, 0) }))
  expect(brief(await check(log, { rows }))).toEqual(['leaf-differs 20'])
})
