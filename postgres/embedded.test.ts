import { type ChildProcess, execFileSync, spawn, spawnSync } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { once } from 'node:events'
import {
  chmodSync,
  chownSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  truncateSync,
  writeFileSync,
} from 'node:fs'
import { type AddressInfo, connect, createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import pg from 'pg'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { type Embedded, startEmbedded } from './embedded.ts'
import { quietPorts } from './port.ts'
import { isAlive, readPostmaster } from './postmaster.ts'
import { usualPlaces } from './program.ts'
import { readSecrets } from './secrets.ts'

const isRoot = process.getuid?.() === 0
const nobody = { uid: 65534, gid: 65534 }
/** Root can play an ordinary user beside itself, unless the checkout lies in a folder closed to that one. */
const playsNobody = isRoot && spawnSync(process.execPath, ['--version'], { ...nobody, cwd: '/' }).status === 0
/** Who the ordinary user is in these tests; undefined: ourselves. */
const ordinary = playsNobody ? nobody : undefined
const settings = { fsync: 'off' }
let home: string
let dataDir: string
let cluster: string
let count = 0
const left: (() => unknown)[] = []

beforeAll(async () => {
  home = mkdtempSync(join(tmpdir(), 'xiezhi-embedded-'))
  chmodSync(home, 0o755)
  const embedded = await startEmbedded({ dataDir: join(home, 'stopped'), settings })
  await embedded.stop()
})
afterAll(() => rmSync(home, { recursive: true }))
beforeEach(() => {
  count += 1
  dataDir = join(home, `d${count}`)
  cluster = join(dataDir, 'postgres', 'cluster')
})
afterEach(async () => {
  for (const undo of left.splice(0).reverse()) await undo()
})

/** Data as a clean stop leaves it: a copy is made ten times faster than a new database. */
function stopped(): void {
  execFileSync('cp', ['-a', join(home, 'stopped'), dataDir])
}

async function start(): Promise<Embedded> {
  const embedded = await startEmbedded({ dataDir, settings })
  left.push(() => embedded.stop())
  return embedded
}

/** A process of its own on the same folder, as the given user. */
function hold(user?: { uid: number; gid: number }): Promise<{ said: Record<string, unknown>; child: ChildProcess }> {
  const file = fileURLToPath(new URL('./testing/hold.ts', import.meta.url))
  const child = spawn(process.execPath, [file, dataDir], {
    stdio: ['pipe', 'pipe', 'inherit'],
    ...user,
  })
  left.push(() => child.kill('SIGKILL'))
  return new Promise((resolve, reject) => {
    child.once('error', reject)
    child.stdout?.once('data', (line: Buffer) => resolve({ said: JSON.parse(line.toString('utf8')), child }))
    child.once('exit', (code) => reject(new Error(`ended with ${code}`)))
  })
}

function ended(child: ChildProcess): Promise<unknown> {
  return new Promise((resolve) => child.once('exit', resolve))
}

async function ask(embedded: Embedded, text: string): Promise<unknown[]> {
  const client = new pg.Client({ connectionString: embedded.migratorUrl() })
  await client.connect()
  try {
    return (await client.query(text)).rows
  } finally {
    await client.end()
  }
}

function isServing(): boolean {
  const postmaster = readPostmaster(cluster)
  return postmaster !== undefined && isAlive(postmaster, cluster)
}

describe('a server of one’s own', () => {
  test('is private, checks its pages, sorts alike everywhere, and stops without a trace', async () => {
    const embedded = await start()
    expect(embedded.adopted).toBe(false)
    const [row] = await ask(
      embedded,
      `select current_setting('data_checksums') as checksums, current_setting('listen_addresses') as addresses,
              current_setting('timezone') as timezone,
              (select concat_ws(' ', datcollate, datlocprovider, datlocale) from pg_database where datname = 'xiezhi') as locale,
              (select rolsuper from pg_roles where rolname = current_user) as powerful`,
    )
    expect(row).toEqual({
      checksums: 'on',
      addresses: '127.0.0.1',
      timezone: 'Asia/Shanghai',
      locale: 'C b C.UTF-8',
      powerful: false,
    })
    expect(statSync(join(dataDir, 'secrets.json')).mode & 0o777).toBe(0o600)
    expect(statSync(cluster).mode & 0o777).toBe(0o700)
    expect(statSync(cluster).uid === 0).toBe(false)
    const pid = readPostmaster(cluster)?.pid ?? 0
    expect(execFileSync('ps', ['-o', 'pgid=', '-p', String(pid)], { encoding: 'utf8' }).trim()).toBe(String(pid))
    await embedded.stop()
    expect(existsSync(join(cluster, 'postmaster.pid'))).toBe(false)
    expect(existsSync(join(dataDir, 'starting.lock'))).toBe(false)
  })

  test('is taken over with its data after its owner was killed', async () => {
    stopped()
    const { said, child } = await hold()
    child.kill('SIGKILL')
    await ended(child)
    const embedded = await start()
    expect(embedded).toMatchObject({ adopted: true, port: said.port })
    await ask(embedded, 'create table kept (a int)')
    process.kill(readPostmaster(cluster)?.pid ?? 0, 'SIGKILL')
    left.splice(0)
    const again = await start()
    expect(again.adopted).toBe(false)
    expect(await ask(again, 'select * from kept')).toEqual([])
  })

  test('is replaced when its pid now belongs to somebody else', async () => {
    stopped()
    const embedded = await start()
    const file = join(cluster, 'postmaster.pid')
    const was = readFileSync(file, 'utf8')
    await embedded.stop()
    const stranger = spawn('sleep', ['60'], isRoot ? { uid: statSync(cluster).uid } : {})
    left.push(() => stranger.kill())
    writeFileSync(file, was.replace(/^\d+/, String(stranger.pid)))
    expect((await start()).adopted).toBe(false)
    expect(stranger.exitCode).toBe(null)
  })

  test('comes up at another port when an outgoing connection has its old one, and no such connection can take the new', async () => {
    stopped()
    const embedded = await start()
    const file = join(cluster, 'postmaster.pid')
    const was = readFileSync(file, 'utf8')
    await embedded.stop()
    const other = createServer().listen(0, '127.0.0.1')
    left.push(() => other.close())
    await once(other, 'listening')
    const socket = connect({ port: (other.address() as AddressInfo).port, host: '127.0.0.1' })
    left.push(() => socket.destroy())
    await once(socket, 'connect')
    // As a crash leaves it, long enough ago that its number runs no more.
    const lines = was.split('\n')
    lines[0] = '999999999'
    lines[3] = String(socket.localPort)
    writeFileSync(file, lines.join('\n'))
    const again = await start()
    const { from, to } = quietPorts()
    expect(again.port).not.toBe(socket.localPort)
    expect(again.port >= from && again.port <= to).toBe(true)
  })

  test('serves two processes, and stops with the last', async () => {
    stopped()
    const embedded = await start()
    const { said, child } = await hold()
    expect(said).toMatchObject({ adopted: true, port: embedded.port })
    await embedded.stop()
    expect(isServing()).toBe(true)
    child.stdin?.write('stop\n')
    await ended(child)
    expect(isServing()).toBe(false)
  })

  test('is made once by two starts at the same moment', async () => {
    const [one, two] = await Promise.all([hold(), hold()])
    expect(one.said.port).toBe(two.said.port)
    expect([one.said.adopted, two.said.adopted].sort()).toEqual([false, true])
    one.child.stdin?.write('stop\n')
    two.child.stdin?.write('stop\n')
    await Promise.all([ended(one.child), ended(two.child)])
    expect(isServing()).toBe(false)
  })

  if (playsNobody || !isRoot) {
    test('runs for an ordinary user', async () => {
      mkdirSync(dataDir)
      if (ordinary) chownSync(dataDir, ordinary.uid, ordinary.gid)
      const { said, child } = await hold(ordinary)
      expect(said).toMatchObject({ adopted: false, uid: ordinary?.uid ?? process.getuid?.() })
      expect(statSync(cluster).uid).toBe(said.uid)
      child.stdin?.write('stop\n')
      await ended(child)
    })
  }

  if (playsNobody) {
    test('of an ordinary user is run as that user when root starts it', async () => {
      stopped()
      execFileSync('chown', ['-R', `${nobody.uid}:${nobody.gid}`, dataDir])
      await (await start()).stop()
      expect(statSync(cluster).uid).toBe(nobody.uid)
      const { said, child } = await hold(nobody)
      expect(said).toMatchObject({ adopted: false })
      child.stdin?.write('stop\n')
      await ended(child)
    })
  }

  // Only root runs the database as somebody else, so only for root can a folder be out of its reach.
  if (isRoot) {
    test('is never removed, also when its account can no longer reach it', async () => {
      stopped()
      chmodSync(dataDir, 0o700)
      await expect(start()).rejects.toMatchObject({ name: 'Failure' })
      expect(existsSync(join(cluster, 'PG_VERSION'))).toBe(true)
    })

    test('is put where it can be reached when program and data lie in a private folder', async () => {
      const hidden = join(home, 'private')
      const store = join(home, 'store')
      mkdirSync(hidden, { mode: 0o700 })
      cpSync(usualPlaces.native, join(hidden, 'native'), { recursive: true, verbatimSymlinks: true })
      dataDir = join(hidden, 'data')
      const places = { native: join(hidden, 'native'), store }
      for (let round = 1; round <= 2; round += 1) {
        const embedded = await startEmbedded({ dataDir, settings, places })
        const { folder } = JSON.parse(readFileSync(join(dataDir, 'database-place.json'), 'utf8'))
        expect(folder.startsWith(`${store}/data-`)).toBe(true)
        await ask(embedded, round === 1 ? 'create table kept (a int)' : 'select * from kept')
        await embedded.stop()
      }
    })
  }
})

/** Writes over the pages of every catalogue: nothing can be read without meeting one. */
function garble(): void {
  for (const folder of [join(cluster, 'global'), join(cluster, 'base', '5')]) {
    for (const name of readdirSync(folder).filter((entry) => /^\d+$/.test(entry))) {
      const file = join(folder, name)
      writeFileSync(file, Buffer.alloc(statSync(file).size, 0x5a))
    }
  }
}

describe('one sentence and a code for', () => {
  async function refusal(): Promise<unknown> {
    return start().then(
      () => 'started',
      (error: unknown) => {
        expect(error).toMatchObject({ name: 'Failure', message: expect.stringMatching(/^\S.*\p{Script=Han}.*。$/u) })
        return (error as { code: string }).code
      },
    )
  }

  beforeEach((context) => {
    if (context.task.name.startsWith('data')) stopped()
  })

  test('data of another major', async () => {
    writeFileSync(join(cluster, 'PG_VERSION'), '15\n')
    expect(await refusal()).toBe('database-other-version')
  })

  test.each<[string, () => void]>([
    ['without its control file', () => rmSync(join(cluster, 'global', 'pg_control'))],
    ['with half a control file', () => truncateSync(join(cluster, 'global', 'pg_control'), 100)],
    ['with a garbled control file', () => writeFileSync(join(cluster, 'global', 'pg_control'), randomBytes(8192))],
    ['with a garbled version', () => writeFileSync(join(cluster, 'PG_VERSION'), 'garbage')],
    ['with garbled pages', () => garble()],
    ['without its version', () => rmSync(join(cluster, 'PG_VERSION'))],
    ['without its write-ahead log', () => rmSync(join(cluster, 'pg_wal'), { recursive: true })],
    [
      'without most of its catalogues',
      () => {
        for (const name of readdirSync(join(cluster, 'global')))
          if (name !== 'pg_control') rmSync(join(cluster, 'global', name))
      },
    ],
    ['without its catalogues', () => rmSync(join(cluster, 'global'), { recursive: true })],
  ])('data %s', async (_, damage) => {
    damage()
    expect(await refusal()).toBe('data-damaged')
  })

  test('data whose passwords are lost or garbled', async () => {
    writeFileSync(join(dataDir, 'secrets.json'), '{"app":')
    expect(await refusal()).toBe('secrets-damaged')
    rmSync(join(dataDir, 'secrets.json'))
    expect(await refusal()).toBe('secrets-missing')
    expect(await refusal()).toBe('secrets-missing')
    readSecrets(dataDir)
    expect(await refusal()).toBe('secrets-of-another')
    expect(isServing()).toBe(false)
  })

  test('data whose place is noted wrongly, or lost', async () => {
    const note = join(dataDir, 'database-place.json')
    writeFileSync(note, '{')
    expect(await refusal()).toBe('database-place-damaged')
    writeFileSync(note, '{}')
    expect(await refusal()).toBe('database-place-damaged')
    writeFileSync(note, JSON.stringify({ folder: join(dataDir, 'elsewhere') }))
    expect(await refusal()).toBe('data-missing')
    expect(existsSync(join(dataDir, 'elsewhere'))).toBe(false)
  })

  test('a file where the folder should be', async () => {
    writeFileSync(dataDir, '')
    expect(await refusal()).toBe('data-dir-not-a-folder')
    dataDir = join(dataDir, 'below')
    expect(await refusal()).toBe('data-dir-not-a-folder')
  })

  if (playsNobody || !isRoot) {
    test('a folder that is not ours', async () => {
      mkdirSync(dataDir, { mode: 0o555 })
      const { said } = await hold(ordinary)
      expect(said).toEqual({ code: 'data-dir-not-permitted' })
    })
  }

  if (playsNobody) {
    test.each(['postgres', 'postgres.log'])('data of which %s is somebody else’s', async (name) => {
      writeFileSync(join(dataDir, 'postgres.log'), '')
      execFileSync('chown', ['-R', `${nobody.uid}:${nobody.gid}`, dataDir])
      execFileSync('chown', ['0:0', join(dataDir, name)])
      chmodSync(join(dataDir, name), 0o600)
      const { said } = await hold(nobody)
      expect(said).toEqual({ code: 'data-dir-not-permitted' })
    })
  }
})
