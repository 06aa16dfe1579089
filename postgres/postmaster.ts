import { spawn, spawnSync } from 'node:child_process'
import { closeSync, openSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { codeOf, Failure } from './failure.ts'
import { freePort } from './port.ts'
import type { Program } from './program.ts'

/** What PostgreSQL says of itself in its folder while it runs. */
export interface Postmaster {
  pid: number
  port: number
  ready: boolean
  /** Also while it recovers from a crash, which can take long. */
  starting: boolean
}

export function readPostmaster(folder: string): Postmaster | undefined {
  try {
    const lines = readFileSync(join(folder, 'postmaster.pid'), 'utf8').split('\n')
    const state = lines[7]?.trim()
    return {
      pid: Number(lines[0]),
      port: Number(lines[3] ?? 0),
      ready: state === 'ready',
      starting: state === 'starting',
    }
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return undefined
    throw error
  }
}

function commandOf(pid: number): string {
  try {
    return readFileSync(`/proc/${pid}/cmdline`, 'utf8').replaceAll('\0', ' ')
  } catch {
    return spawnSync('ps', ['-o', 'command=', '-p', String(pid)], { encoding: 'utf8' }).stdout ?? ''
  }
}

/** True when the process that wrote the file still runs; a pid taken over by another program does not count. */
export function isAlive(postmaster: Postmaster, folder: string): boolean {
  return commandOf(postmaster.pid).includes(folder)
}

/**
 * PostgreSQL refuses to start when the pid in a file left by a crash now belongs to somebody else. The file is not
 * removed, for it also guards against orphaned back ends; it is given our own pid, which a child takes for stale.
 */
function disarm(folder: string): void {
  const file = join(folder, 'postmaster.pid')
  try {
    const [, ...rest] = readFileSync(file, 'utf8').split('\n')
    writeFileSync(file, [String(process.pid), ...rest].join('\n'))
  } catch (error) {
    if (codeOf(error) !== 'ENOENT') throw error
  }
}

/** What PostgreSQL wrote to its log since the given length. */
function logSince(log: string, length: number): string {
  return readFileSync(log).subarray(length).toString('utf8')
}

/** What a server that came up all the same found broken since its log was so long: it starts again and again, and never serves. */
export function damageSince(log: string, length: number, folder: string): Failure | undefined {
  const fatal = logSince(log, length)
    .split('\n')
    .filter((line) => /\b(FATAL|PANIC):/.test(line))
  const failure = explain(fatal.join('\n'), folder, log)
  return failure.code === 'data-damaged' ? failure : undefined
}

/** The sentence for what initdb or postgres wrote before it gave up. */
export function explain(text: string, folder: string, log: string): Failure {
  if (/No space left|free disk space|Disk quota|Bus error/.test(text)) {
    return new Failure('disk-full', `${folder} 所在的磁盘已满，请腾出空间后重新启动。`)
  }
  if (/incompatible with server|not compatible with this version/.test(text)) {
    // Of another major it is not: that was seen before anything was started.
    return new Failure(
      'data-damaged',
      `数据目录 ${folder} 与附带的 PostgreSQL 不符，多半已损坏，请从备份恢复；详情见 ${log}。`,
    )
  }
  if (/Permission denied|invalid permissions|wrong ownership/.test(text)) {
    return new Failure('data-dir-not-permitted', `数据库用户没有权限读写 ${folder}，请恢复该目录的所有者和权限。`)
  }
  if (/Read-only file system/.test(text)) {
    return new Failure('disk-not-writable', `${folder} 所在的磁盘是只读的，请改用可以写入的目录。`)
  }
  if (/could not look up effective user ID/.test(text)) {
    return new Failure('database-account-missing', '当前用户不在本机的用户表中，数据库无法启动，请先为它建立用户。')
  }
  if (
    /PANIC|could not (open|read|access|locate)|invalid (magic|data|checkpoint|control)|checksum|not a valid|required .* does not exist/.test(
      text,
    )
  ) {
    return new Failure('data-damaged', `数据目录 ${folder} 已损坏，请从备份恢复；详情见 ${log}。`)
  }
  return new Failure('database-start-failed', `数据库没有启动成功，原因见 ${log}。`)
}

/** Starts PostgreSQL in a process group of its own, so that Ctrl-C reaches us first, and waits until it serves. */
export async function launch(
  program: Program,
  folder: string,
  log: string,
  settings: Record<string, string>,
): Promise<Postmaster> {
  // After a crash at its old place, as far as that is free: others may know it by that.
  const known = readPostmaster(folder)?.port ?? 0
  for (let attempt = 1; ; attempt += 1) {
    disarm(folder)
    const file = openSync(log, 'a', 0o600)
    const before = statSync(log).size
    const options = { ...settings, port: String(known > 0 && attempt <= 5 ? known : await freePort()) }
    const child = spawn(
      program.postgres,
      ['-D', folder, ...Object.entries(options).flatMap(([name, value]) => ['-c', `${name}=${value}`])],
      { ...program.account, cwd: '/', detached: true, stdio: ['ignore', file, file] },
    )
    closeSync(file)
    let ended = false
    child.once('error', () => {
      ended = true
    })
    child.once('exit', () => {
      ended = true
    })
    // Recovery after a crash can take long; it ends by itself, one way or the other.
    while (!ended) {
      const postmaster = readPostmaster(folder)
      if (postmaster?.pid === child.pid && postmaster?.ready) {
        child.unref()
        return postmaster
      }
      await sleep(20)
    }
    const text = logSince(log, before)
    const passing =
      /Address already in use|could not bind|pre-existing shared memory block|lock file .* already exists/.test(text)
    if (!passing || attempt === 10) throw explain(text, folder, log)
    await sleep(300)
  }
}

async function goneWithin(milliseconds: number, postmaster: Postmaster, folder: string): Promise<boolean> {
  for (let waited = 0; waited < milliseconds; waited += 20) {
    if (readPostmaster(folder)?.pid !== postmaster.pid || !isAlive(postmaster, folder)) return true
    await sleep(20)
  }
  return false
}

function signal(pid: number, name: NodeJS.Signals): void {
  try {
    process.kill(pid, name)
  } catch (error) {
    if (codeOf(error) !== 'ESRCH') throw error
  }
}

/** Stops PostgreSQL: first with a checkpoint (SIGINT), after `patience` (30 s) at once (SIGQUIT; it recovers on its next start). */
export async function halt(postmaster: Postmaster, folder: string, patience = 30_000): Promise<void> {
  signal(postmaster.pid, 'SIGINT')
  if (await goneWithin(patience, postmaster, folder)) return
  signal(postmaster.pid, 'SIGQUIT')
  await goneWithin(5_000, postmaster, folder)
}
