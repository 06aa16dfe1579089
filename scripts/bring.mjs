// Plain JavaScript for the machine's own Node (20 or newer), with nothing installed yet.
import { spawn } from 'node:child_process'
import { existsSync, statSync, utimesSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

export const root = dirname(dirname(fileURLToPath(import.meta.url)))

/** A sentence for the person at the terminal; `main` prints it without a stack. */
export class Refusal extends Error {}

function checkNode() {
  if (Number.parseInt(process.versions.node, 10) >= 20) return
  throw new Refusal(`本机的 Node.js 是 ${process.versions.node}，请先安装 Node.js 20 或更新的版本（node-too-old）`)
}

/** Runs a program to its end, passing signals on; gives its exit code. */
export function run(command, args, options = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { stdio: 'inherit', cwd: root, ...options })
    const signals = ['SIGINT', 'SIGTERM', 'SIGHUP']
    const pass = (signal) => child.kill(signal)
    for (const signal of signals) process.on(signal, pass)
    // npm may be killed without a word to us: then we are somebody else's child, and end too.
    const parent = process.ppid
    const watch = setInterval(() => process.ppid !== parent && pass('SIGTERM'), 500)
    if (!process.env.npm_lifecycle_event) clearInterval(watch)
    child.once('error', reject)
    child.once('close', (code, signal) => {
      clearInterval(watch)
      for (const name of signals) process.off(name, pass)
      resolve(code ?? (signal === 'SIGINT' ? 130 : 143))
    })
  })
}

const installed = join(root, 'node_modules', '.package-lock.json')
const locked = join(root, 'package-lock.json')

function isInstalled() {
  return existsSync(installed) && statSync(installed).mtimeMs >= statSync(locked).mtimeMs
}

function npmCommand() {
  // Under `npm start` npm says where it is; else it is on the PATH.
  const file = process.env.npm_execpath
  if (file && /npm-cli\.c?js$/.test(file)) return { command: process.execPath, first: [file], shell: false }
  return { command: 'npm', first: [], shell: process.platform === 'win32' }
}

async function npmInstall() {
  const { command, first, shell } = npmCommand()
  // None of our dependencies needs its install script, so none is run.
  const args = [...first, 'install', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error', '--no-progress']
  const startedAt = Date.now()
  const line = process.stderr.isTTY ? '\r' : '\n'
  process.stderr.write('正在安装依赖（首次约需一两分钟）……')
  const timer = setInterval(
    () => process.stderr.write(`${line}正在安装依赖……已用 ${Math.round((Date.now() - startedAt) / 1000)} 秒  `),
    process.stderr.isTTY ? 1000 : 15_000,
  )
  let output = ''
  try {
    const code = await new Promise((resolve, reject) => {
      const child = spawn(command, args, {
        cwd: root,
        shell,
        stdio: ['ignore', 'pipe', 'pipe'],
      })
      for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => (output += chunk))
      child.once('error', reject)
      child.once('close', resolve)
    })
    if (code !== 0)
      throw new Refusal(`依赖没有安装成功，请检查网络和 npm 的设置后重试（install-failed）\n${output.trim()}`)
  } catch (error) {
    if (error.code === 'ENOENT') throw new Refusal('没有找到 npm，请先安装 npm（npm-missing）')
    throw error
  } finally {
    clearInterval(timer)
    process.stderr.write('\n')
  }
  // npm leaves the file alone when nothing was missing: it must still be newer than the lock next time.
  const now = new Date()
  utimesSync(installed, now, now)
}

/** Installs what package-lock.json lists, unless that was done already. */
export async function ensureInstalled() {
  checkNode()
  if (!isInstalled()) await npmInstall()
}

/** Node 24 as npm brought it; else the machine's own, if it is new enough. */
export function findNode() {
  const windows = process.platform === 'win32'
  const brought = join(
    root,
    'node_modules',
    `node-${windows ? 'win' : process.platform}-${process.arch}`,
    'bin',
    windows ? 'node.exe' : 'node',
  )
  if (existsSync(brought)) return brought
  if (Number.parseInt(process.versions.node, 10) >= 24) return process.execPath
  throw new Refusal(
    `npm 没有为本机（${process.platform}-${process.arch}）带来 Node.js 24，请自行安装 Node.js 24 或更新的版本后重试（node-24-missing）`,
  )
}

/** Runs a command of the product on Node 24, in the caller's folder; gives its exit code. */
export async function runProduct(args) {
  const { programFile } = await import('./program.mjs')
  // The channel tells the product when we are killed, so that it never outlives us unseen.
  return run(findNode(), [await programFile(), ...args], {
    cwd: process.cwd(),
    stdio: ['inherit', 'inherit', 'inherit', 'ipc'],
  })
}

/** Runs a script's work; a refusal is printed as its sentence. */
export async function main(work) {
  try {
    process.exitCode = await work()
  } catch (error) {
    process.stderr.write(`${error instanceof Refusal ? error.message : (error.stack ?? error)}\n`)
    process.exitCode = 1
  }
}
