import { type ChildProcess, spawn } from 'node:child_process'
import { setPriority } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { z } from 'zod'
import { readIfThere, writeDurably } from '../modules/log/index.ts'
import { Failure } from '../platform/failure.ts'
import type { Part, Running, Runtime } from '../platform/part.ts'
import { showTurned } from './turned.ts'

/** Hours of Shanghai between which all is read and hashed; work is over then. */
const night = { from: 2, to: 5 }
const soonAfterStart = 30_000
const every = 600_000
/** Where the machine is off at night it is done by day, at low priority, rather than never. */
const overdue = 3 * 86_400_000

type What = 'present' | 'whole'
const Report = z.object({
  ok: z.boolean(),
  size: z.number().nullish(),
  findings: z.array(z.object({ sentence: z.string() })).optional(),
  /** Of the audit of reading, which has a chain of its own. */
  audit: z.object({ findings: z.array(z.string()) }).optional(),
})
const Noted = z.object({ at: z.string(), ok: z.boolean(), findings: z.number(), first: z.string().nullable() })
const State = z.object({ present: Noted.optional(), whole: Noted.optional() })

/** What was last verified, and how it ended: kept over a restart, for nobody looks at night. */
export const noteFile = (dataDir: string): string => join(dataDir, 'log', 'verified.json')

export function noted(dataDir: string): z.infer<typeof State> {
  try {
    return State.parse(JSON.parse(readIfThere(noteFile(dataDir)) ?? '{}'))
  } catch {
    return {}
  }
}

/**
 * The same `verify log` an auditor runs, by itself: what is missing soon after the start, everything that is served every
 * night. In a process of its own, for it must not make anybody wait. What is wrong stands in `/healthz` until a
 * verification of the same kind finds it right. What another program drew is drawn anew first: it is nobody's fault.
 */
async function scrubbing({ config, health, say }: Runtime, drawn: Promise<void> | undefined): Promise<Running> {
  let child: ChildProcess | undefined
  let stopping = false

  health.set('verification', async () => {
    const { present, whole } = noted(config.dataDir)
    for (const last of [present, whole])
      if (last?.ok === false) throw new Failure('verification-failed', `${last.at} 的核验有 ${last.findings} 处不符。`)
  })

  async function verify(what: What): Promise<void> {
    const report = await run(what)
    if (report === undefined) return
    const findings = sentencesOf(report)
    const first = findings[0] ?? null
    const state = { at: new Date().toISOString(), ok: report.ok, findings: findings.length, first }
    writeDurably(noteFile(config.dataDir), `${JSON.stringify({ ...noted(config.dataDir), [what]: state })}\n`)
    if (!report.ok)
      say(`核验没有通过（${findings.length} 处不符）：${first ?? ''}全部结果请运行 ./xiezhi verify log --files。`)
  }

  /** undefined: it could not be run to its end; the next one will. */
  function run(what: What): Promise<z.infer<typeof Report> | undefined> {
    return new Promise((resolve) => {
      const args = ['verify', 'log', '--json', ...(what === 'whole' ? ['--files'] : [])]
      child = spawn(process.execPath, [fileURLToPath(new URL('../main.ts', import.meta.url)), ...args], {
        env: { ...process.env, DATA_DIR: config.dataDir },
        stdio: ['ignore', 'pipe', 'ignore'],
      })
      if (child.pid !== undefined) lower(child.pid)
      let output = ''
      child.stdout?.on('data', (chunk: Buffer) => {
        output += chunk.toString('utf8')
      })
      child.once('error', () => resolve(undefined))
      child.once('close', () => {
        child = undefined
        resolve(stopping ? undefined : reportIn(output))
      })
    })
  }

  const begun = new Date().toISOString()
  let last = noted(config.dataDir).whole?.at ?? ''
  const tick = async () => {
    await drawn
    if (child !== undefined || stopping) return
    const now = new Date()
    const hour = (now.getUTCHours() + 8) % 24
    const today = now.toISOString().slice(0, 10)
    const isNight = hour >= night.from && hour < night.to && last.slice(0, 10) !== today
    const patience = last === '' ? 3_600_000 : overdue
    if (!isNight && now.getTime() - Date.parse(last || begun) < patience) return
    last = now.toISOString()
    await verify('whole')
  }
  const begin = async () => {
    await drawn
    if (!stopping) await verify('present')
    // What was found wrong under the program before, or mended while nobody ran, does not stand until the next night.
    if (!stopping && noted(config.dataDir).whole?.ok === false) await verify('whole')
  }
  const first = setTimeout(() => void begin().catch(() => undefined), soonAfterStart)
  const timer = setInterval(() => void tick().catch(() => undefined), every)
  return {
    async stop() {
      stopping = true
      clearTimeout(first)
      clearInterval(timer)
      const running = child
      if (running === undefined) return
      const gone = new Promise((resolve) => running.once('close', resolve))
      running.kill('SIGTERM')
      await gone
    },
  }
}

/** What an installation does by itself: shows what time has turned, and verifies what it holds. */
export const keepRight: Part = async (runtime) => {
  const turning = await showTurned(runtime)
  const scrub = await scrubbing(runtime, turning.first)
  return {
    async stop() {
      await scrub.stop()
      await turning.stop()
    },
  }
}

/** All that is wrong: of the record and what is read beside it, and of the audit of reading. */
export const sentencesOf = ({ findings = [], audit }: z.infer<typeof Report>): readonly string[] => [
  ...findings.map((f) => f.sentence),
  ...(audit?.findings ?? []),
]

/** The last line of what the command prints. */
export function reportIn(output: string): z.infer<typeof Report> | undefined {
  try {
    const report = Report.parse(JSON.parse(output.trim().split('\n').at(-1) ?? ''))
    // A sentence without a report: the command itself could not be done.
    return report.size === undefined && !report.ok ? undefined : report
  } catch {
    return undefined
  }
}

function lower(pid: number): void {
  try {
    setPriority(pid, 10)
  } catch {
    // Where the system does not let us, it runs as everybody else.
  }
}
