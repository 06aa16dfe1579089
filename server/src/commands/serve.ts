import { randomBytes } from 'node:crypto'
import { parseArgs } from 'node:util'
import { ruleBook } from '@xiezhi/law'
import { nameOrFindLog, originShown, refuseOtherPast } from '../modules/log/index.ts'
import { marksOf } from '../modules/people/index.ts'
import { openClock } from '../modules/time/index.ts'
import { startApi } from '../parts/api.ts'
import { startPortal } from '../parts/portal.ts'
import { keepRight } from '../parts/scrub.ts'
import { runSequencer } from '../parts/sequencer.ts'
import { type Config, readConfig } from '../platform/config.ts'
import { Failure, messageOf } from '../platform/failure.ts'
import type { Part, Running, Runtime } from '../platform/part.ts'
import { requirePort } from '../platform/port.ts'
import { requireSoundRules } from '../platform/rules.ts'
import { openStore, type Store } from '../platform/store.ts'

const names = ['api', 'sequencer', 'worker', 'portal'] as const
type Name = (typeof names)[number]

/** What each service consists of, in the order it starts; it stops the other way round. */
const parts: Record<Name, readonly Part[]> = {
  sequencer: [runSequencer],
  worker: [keepRight],
  portal: [startPortal],
  api: [startApi],
}

/** What stands above the platform and is brought by who composes the two: the fictional county and the drills. */
export interface Beside {
  /** Fill the installation, or seat its people, before anybody can sign in; on a log that is not theirs they do nothing. */
  readonly seats: readonly Part[]
  /** Whose installation a demonstration is, where PORTAL_PLACE does not say. */
  readonly demoPlace: string
  readonly drillPlace: (which: {
    store: Store
    config: Config
    name: string
    keep: string | undefined
  }) => Promise<{ store: Store; config: Config }>
}

interface Arguments {
  readonly wanted: Set<Name>
  readonly demoIfEmpty: boolean
  readonly json: boolean
  /** A drill made by `replay`, to be looked at instead of the installation. */
  readonly drill: string | undefined
  readonly keep: string | undefined
}

function readArguments(args: string[]): Arguments {
  const options = {
    services: { type: 'string' },
    'demo-if-empty': { type: 'boolean' },
    json: { type: 'boolean' },
    drill: { type: 'string' },
    keep: { type: 'string' },
  } as const
  let values: { services?: string; 'demo-if-empty'?: boolean; json?: boolean; drill?: string; keep?: string }
  try {
    values = parseArgs({ args, options }).values
  } catch (error) {
    throw new Failure('argument-unknown', `参数不对：${messageOf(error)}`, error)
  }
  const wanted = values.services?.split(',') ?? names
  const unknown = wanted.find((name) => !names.some((known) => known === name))
  if (unknown !== undefined) {
    throw new Failure('argument-unknown', `--services 中没有“${unknown}”，可用的有：${names.join('、')}。`)
  }
  return {
    wanted: new Set(wanted as Name[]),
    demoIfEmpty: values['demo-if-empty'] ?? false,
    json: values.json ?? false,
    drill: values.drill,
    keep: values.keep,
  }
}

/** A name nobody else's log has; a demonstration says for ever that it is one. */
const madeUpOrigin = (demo: boolean): string => `${demo ? 'demo.' : ''}xiezhi.local/${randomBytes(4).toString('hex')}`

/** A portal alone shows what came to it, from the log beside it or from bundles, and signs nothing. */
const isPortalAlone = (wanted: ReadonlySet<Name>): boolean => wanted.size === 1 && wanted.has('portal')

/** Fulfilled once: by Ctrl-C, by a request to end, by the death of who started us, or by a part that failed. */
function whenAsked(): { asked: Promise<Failure | undefined>; isAsked(): boolean; ask(failure?: Failure): void } {
  let done = false
  let settle: (failure: Failure | undefined) => void
  const asked = new Promise<Failure | undefined>((resolve) => {
    settle = resolve
  })
  const ask = (failure?: Failure) => {
    done = true
    settle(failure)
  }
  // A terminal sends Ctrl-C to the whole group and our starter passes it on too: later ones are the same wish.
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => ask())
  process.on('disconnect', () => ask())
  // A terminal or pipe that went away must not stop the stopping.
  for (const stream of [process.stdout, process.stderr]) stream.on('error', () => undefined)
  return { asked, isAsked: () => done, ask }
}

/** `serve`: database, API and console, sequencer, jobs, portal; until it is asked to stop. */
export async function serve(args: string[], { seats, demoPlace, drillPlace }: Beside): Promise<number> {
  const { wanted, demoIfEmpty, json, drill, keep } = readArguments(args)
  requireSoundRules(ruleBook)
  const own = readConfig(process.env)
  const say = (line: string) => process.stdout.write(`${line}\n`)
  const { asked, isAsked, ask } = whenAsked()
  if (wanted.has('api')) await requirePort(own.host, own.port, 'PORT')
  if (wanted.has('portal') && own.port !== 0) await requirePort(own.host, own.port + 1, 'PORT')

  const running: Running[] = []
  try {
    const installation = await openStore(own, { report: say, onLost: ask })
    running.push(installation)
    const { store, config: told } =
      drill === undefined
        ? { store: installation, config: own }
        : await drillPlace({ store: installation, config: own, name: drill, keep })
    const origin = isPortalAlone(wanted)
      ? await originShown(store.urls.sequencer)
      : await nameOrFindLog({
          url: store.urls.sequencer,
          dataDir: told.dataDir,
          wanted: told.logOrigin ?? madeUpOrigin(demoIfEmpty),
          signs: wanted.has('sequencer'),
        })
    // The signer compares for itself, under its lock; but nobody serves another past either, nor while another signs.
    const elsewhere = !wanted.has('api') && !wanted.has('sequencer')
    if (!isPortalAlone(wanted)) await refuseOtherPast({ url: store.urls.sequencer, dataDir: told.dataDir, elsewhere })
    const demo = marksOf(origin).includes('演示')
    const config = { ...told, portalPlace: told.portalPlace ?? (demo ? demoPlace : undefined) }
    const runtime: Runtime = {
      config,
      store,
      clock: openClock(origin, config.dataDir),
      origin,
      health: new Map(),
      say,
      fail: ask,
    }
    for (const part of (Object.keys(parts) as Name[])
      .filter((name) => wanted.has(name))
      .flatMap((name) => (name === 'api' ? [...seats, ...parts[name]] : parts[name]))) {
      if (!isAsked()) running.push(await part(runtime))
    }
    if (!isAsked()) say('已就绪，按 Ctrl-C 停止。')
    const failure = await asked
    if (failure) throw failure
    say('正在停止……')
  } finally {
    for (const part of running.reverse()) await part.stop()
  }
  say('已停止。')
  if (json) say(JSON.stringify({ ok: true }))
  return 0
}
