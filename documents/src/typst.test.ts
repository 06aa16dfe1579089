import { execFileSync } from 'node:child_process'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { afterEach, expect, it } from 'vitest'
import { loadFonts } from './fonts.ts'
import { startTypst, type Typst } from './typst.ts'

const templates = join(import.meta.dirname, 'fixtures')
const start = (timeoutMs: number) =>
  startTypst({ templates, fontFolders: loadFonts('/nonexistent').folders }, timeoutMs)
const ask = (template: string) => ({
  template,
  as: 'pdf' as const,
  inputs: { data: '{"word":"abc"}', fonts: '{}', date: '2026-01-01' },
  timestamp: 0,
})
const workersOfOurs = () =>
  execFileSync('ps', ['-eo', 'pid=,ppid=,pgid=,args='], { encoding: 'utf8' })
    .split('\n')
    .map((line) => line.trim().split(/\s+/))
    .filter(([, parent, , ...command]) => Number(parent) === process.pid && /typst|worker\.ts/.test(command.join(' ')))
const workerOfOurs = () => Number(workersOfOurs()[0]![0])
let typst: Typst | undefined
afterEach(() => typst?.close())

it('kills a template that does not end, and serves the next one from a new process', async () => {
  typst = start(6000)
  const hanging = typst.run(ask('hang'))
  const waiting = typst.run(ask('plain'))
  let turns = 0
  const beat = setInterval(() => turns++, 20)
  await expect(hanging).rejects.toMatchObject({ code: 'document-timeout' })
  clearInterval(beat)
  expect(turns).toBeGreaterThan(50) // this process went on working all the while
  expect((await waiting).pages).toBe(1)
})

it('waits for a process that gets no processor, and refuses no paper for that', async () => {
  typst = start(1000)
  await typst.run(ask('plain'))
  const pid = workerOfOurs()
  process.kill(pid, 'SIGSTOP')
  const made = typst.run(ask('plain'))
  await sleep(2500)
  process.kill(pid, 'SIGCONT')
  expect((await made).pages).toBe(1)
  expect(workerOfOurs()).toBe(pid)
})

it('is out of reach of a Ctrl-C meant for who started it', async () => {
  typst = start(15_000)
  await typst.run(ask('plain'))
  const workers = workersOfOurs()
  expect(workers.length).toBeGreaterThan(0)
  for (const [pid, , group] of workers) expect(group).toBe(pid)
})

it('reports a template that fails, and goes on', async () => {
  typst = start(15_000)
  await expect(typst.run(ask('no-such'))).rejects.toMatchObject({
    code: 'document-failed',
    detail: expect.stringContaining('no-such'),
  })
  expect((await typst.run(ask('plain'))).pages).toBe(1)
})

it('answers in order, and turns everything away once closed', async () => {
  typst = start(15_000)
  const order: number[] = []
  await Promise.all([0, 1, 2].map((n) => typst!.run(ask('plain')).then(() => order.push(n))))
  expect(order).toEqual([0, 1, 2])
  const stopped = [typst.run(ask('hang')), typst.run(ask('plain'))]
  typst.close()
  for (const job of stopped) await expect(job).rejects.toMatchObject({ code: 'renderer-closed' })
  await expect(typst.run(ask('plain'))).rejects.toMatchObject({ code: 'renderer-closed' })
})

it('lets only the newest job of a person wait, in the place of the one before, and so many persons', async () => {
  typst = start(15_000)
  const first = typst.run(ask('plain'), 'li')
  const older = typst.run(ask('plain'), 'li')
  const newer = typst.run(ask('plain'), 'li')
  await expect(older).rejects.toMatchObject({ code: 'renderer-busy' })
  const crowd = Array.from({ length: 60 }, (_, n) => typst!.run(ask('plain'), `officer-${n}`))
  const made = await Promise.allSettled(crowd)
  expect(made.filter((one) => one.status === 'rejected').length).toBeGreaterThan(10)
  expect(made.filter((one) => one.status === 'fulfilled').length).toBeGreaterThanOrEqual(39)
  await expect(Promise.all([first, newer])).resolves.toHaveLength(2)
})

it('never turns away what belongs to nobody in particular: it is what will be signed', async () => {
  typst = start(30_000)
  const all = await Promise.all(Array.from({ length: 60 }, () => typst!.run(ask('plain'))))
  expect(all).toHaveLength(60)
})
