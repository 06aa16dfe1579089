import { join } from 'node:path'
import { type Day, isDay } from '@xiezhi/law'
import { openSeals, sealFor } from '@xiezhi/server/modules/cases/index.ts'
import { publicSeal } from '@xiezhi/server/modules/disclosure/index.ts'
import { fontFolder, openDocuments } from '@xiezhi/server/modules/documents/index.ts'
import { openObjects } from '@xiezhi/server/modules/evidence/index.ts'
import { readIfThere, writeDurably } from '@xiezhi/server/modules/log/index.ts'
import { agenciesOverseen, demoPassword, marksOf } from '@xiezhi/server/modules/people/index.ts'
import { contextFor } from '@xiezhi/server/modules/registries/index.ts'
import { systemClock } from '@xiezhi/server/platform/clock.ts'
import { connectionFailure } from '@xiezhi/server/platform/db/failures.ts'
import { openDatabase } from '@xiezhi/server/platform/db/pool.ts'
import { Failure } from '@xiezhi/server/platform/failure.ts'
import type { Part, Runtime } from '@xiezhi/server/platform/part.ts'
import { sendIn } from './arrived.ts'
import { seedDemo } from './seed.ts'

/** How far the seeding of this installation has come: a start that was cut off goes on as of the same day. */
interface State {
  readonly today: Day
  readonly done: boolean
}

const stateFile = (dataDir: string) => join(dataDir, 'demo.json')

function readState(dataDir: string): State | undefined {
  const text = readIfThere(stateFile(dataDir))
  if (text === undefined) return undefined
  try {
    const { today, done } = JSON.parse(text) as Partial<State>
    return isDay(today) ? { today, done: done === true } : undefined
  } catch {
    // Not ours, or broken: the record itself says whether there is anything.
    return undefined
  }
}

const writeState = (dataDir: string, state: State) => writeDurably(stateFile(dataDir), `${JSON.stringify(state)}\n`)

/** Fills the installation with the fictional county when its log says 演示 and there is nothing in it; else does nothing. */
export const seedIfEmpty: Part = async (runtime) => {
  const { config, store, origin, say } = runtime
  const demo = marksOf(origin).includes('演示')
  if (demo) {
    const database = await openDatabase({ url: store.urls.app, service: 'app', size: 8 })
    try {
      const state = readState(config.dataDir)
      const [empty] = await database.call({ text: 'select 1 where not exists (select from record.event)' })
      if (empty !== undefined || state?.done === false) await seed(runtime, database, state?.today)
    } finally {
      await database.close()
    }
    say(
      `演示账号：scjg-01（承办人）、scjg-10（法制）、scjg-12（局长）、sfj-01（执法监督）等，密码都是 ${demoPassword}。`,
    )
  }
  return { stop: async () => undefined }
}

/** What the machine lacks (room on the disk, the database) is told as such; a fault of the story keeps its place. */
function lacking(error: unknown): Failure | undefined {
  const cause = error instanceof Error && error.cause !== undefined ? error.cause : error
  const failure = connectionFailure(cause, 'APP_DATABASE_URL')
  return failure instanceof Failure ? failure : undefined
}

async function seed(
  { config, store, origin, say }: Runtime,
  database: Awaited<ReturnType<typeof openDatabase>>,
  begun: Day | undefined,
): Promise<void> {
  const started = performance.now()
  const today = begun ?? (systemClock().now().slice(0, 10) as Day)
  writeState(config.dataDir, { today, done: false })
  say('正在建立演示用的云岭县（虚构的机关、人员和案件），大约需要半分钟……')
  const documents = openDocuments({ fontDir: fontFolder(process.env, config.dataDir) })
  let stopped = false
  const stop = () => {
    stopped = true
  }
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP', 'disconnect'] as const) process.on(signal, stop)
  try {
    const deps = {
      database,
      origin,
      contextFor,
      overseenBy: (trx: Parameters<typeof agenciesOverseen>[0], actor: Parameters<typeof agenciesOverseen>[1]) =>
        agenciesOverseen(trx, actor, today),
      papers: {
        render: documents.render,
        previewStep: documents.previewStep,
        notice: documents.notice,
        word: documents.word,
        table: documents.table,
        wordOfDraft: documents.wordOfDraft,
        changesOfDraft: documents.changesOfDraft,
        pagesToSign: documents.pagesToSign,
        signPages: documents.signPages,
        sign: openSeals(config.dataDir),
      },
      objects: await openObjects(config.dataDir),
      publicSeal,
      sheet: documents.sheet,
      sealFor: (agency: string) => sealFor(config.dataDir, agency),
    }
    let told = 0
    const seeded = await seedDemo(deps, {
      today,
      stopped: () => stopped,
      progress: (done, total) => {
        const tenth = Math.floor((done / total) * 10)
        if (tenth <= told || tenth === 10) return
        told = tenth
        say(`……${tenth}0%`)
      },
    })
    if (seeded === undefined) {
      say('演示数据还没有建完，下次启动时接着建立。')
      return
    }
    await sendIn(store.urls, today, systemClock(), say)
    writeState(config.dataDir, { today, done: true })
    const seconds = Math.round((performance.now() - started) / 1000)
    say(`演示县已建立：${seeded.people} 人，${seeded.cases} 个案件，${seeded.steps} 个步骤，用时 ${seconds} 秒。`)
  } catch (error) {
    throw lacking(error) ?? error
  } finally {
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP', 'disconnect'] as const) process.off(signal, stop)
    documents.close()
  }
}
