import type { Actor } from '@xiezhi/casework'
import { layersOf } from '@xiezhi/casework'
import { calendar, ruleBook } from '@xiezhi/law'
import type { FastifyInstance, FastifyRequest } from 'fastify'
import { accessRoutes, keepHeads } from '../modules/access/index.ts'
import { type CasesDeps, caseRoutes, databaseActor, openSeals, type SignIn, sealToBe } from '../modules/cases/index.ts'
import { channelRoutes, keepSending, type Sending } from '../modules/channels/index.ts'
import { creditRoutes } from '../modules/credit/index.ts'
import { disclosureRoutes, publicSeal } from '../modules/disclosure/index.ts'
import { fontFolder, openDocuments } from '../modules/documents/index.ts'
import { evidenceRoutes, openObjects } from '../modules/evidence/index.ts'
import { figureRoutes } from '../modules/figures/index.ts'
import { enterAdded, inboxRoutes, registerArrived } from '../modules/inbox/index.ts'
import { lawChangeRoutes } from '../modules/lawchange/index.ts'
import { lawRoutes } from '../modules/lawlibrary/index.ts'
import { listRoutes, sheetRoutes } from '../modules/lists/index.ts'
import { liveRoutes, openHub } from '../modules/live/index.ts'
import { logRoutes } from '../modules/log/index.ts'
import { agenciesOverseen, audit, type PeopleDeps, peopleRoutes, signedIn, vaultIn } from '../modules/people/index.ts'
import { contextFor, registryRoutes, tellClaimed } from '../modules/registries/index.ts'
import { confirmedAfter, timeRoutes, watchClock } from '../modules/time/index.ts'
import { upkeepRoutes } from '../modules/upkeep/index.ts'
import { systemClock } from '../platform/clock.ts'
import { openDatabase, type Queries } from '../platform/db/pool.ts'
import { guardMutations } from '../platform/guard.ts'
import { healthOf } from '../platform/health.ts'
import { createHttp } from '../platform/http.ts'
import type { Part } from '../platform/part.ts'
import { portFailure } from '../platform/port.ts'
import { serveConsole } from './console.ts'
import { diskCheck, signedHead, signingCheck } from './health.ts'
import { describeApi } from './openapi.ts'
import { warnOfPlain } from './plain.ts'
import { noted } from './scrub.ts'

const actorOf = ({ actor }: FastifyRequest): Actor => {
  const { person, name, post, agency, unit, behalfOf } = actor
  return { person, name, post, agency, ...(unit !== undefined && { unit }), ...(behalfOf && { behalfOf }) }
}
const today = (now: string) => now.slice(0, 10) as `${number}-${number}-${number}`

/** The API and the console on one port. */
export const startApi: Part = async ({ config, store, clock, origin, health, say }) => {
  const database = await openDatabase({ url: store.urls.app, service: 'app' })
  const documents = openDocuments({ fontDir: fontFolder(process.env, config.dataDir) })
  const hub = await openHub({ database, url: store.urls.app, report: say })
  const objects = await openObjects(config.dataDir)
  // The newest tell whether the folder is there at all; the others are looked for a little later, by the scrub.
  const newest = await database.call<{ sha256: Buffer }>({
    text: 'select sha256 from files.object order by stored desc limit 200',
  })
  const lost = await objects.lookFor(newest.map((row) => row.sha256.toString('hex')))
  if (lost > 0)
    say(`存储中缺少登记过的文件（最近的 ${newest.length} 个中缺 ${lost} 个），请从备份恢复 DATA_DIR 中的 objects。`)
  const sign = openSeals(config.dataDir)

  const app = await createHttp({ health, logLevel: config.logLevel })
  guardMutations(app as unknown as FastifyInstance)
  warnOfPlain(app, config.host, say)
  await describeApi(app)
  const world = systemClock()
  const vault = await vaultIn(config.dataDir, { query: database.call })
  const people: PeopleDeps = { database, clock, world, origin, vault }
  const watch = watchClock({ origin, database })
  const deps: CasesDeps & SignIn = {
    database,
    clock,
    contextFor,
    overseenBy: (trx, actor) => agenciesOverseen(trx, actor, today(clock.now())),
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
      sign,
    },
    objects,
    arrived: registerArrived({ objects, clock }),
    added: enterAdded({ objects, clock }),
    clockHolds: watch.hold,
    confirmedAfter,
    publicSeal,
    claimed: tellClaimed(people),
    signedIn,
    actorOf,
  }
  await peopleRoutes(app, { ...people, place: config.portalPlace ?? '' })
  accessRoutes(app, people)
  registryRoutes(app, { ...people, sealToBe: (agency) => sealToBe(config.dataDir, agency) })
  caseRoutes(app, deps)
  disclosureRoutes(app, deps)
  await evidenceRoutes(app, {
    ...deps,
    objects,
    viewed: (trx, { person, agency, post }, subject, detail) =>
      audit(trx, { what: 'viewed', at: world.now(), person, agency, post, subject, case: detail.case, detail }),
  })
  figureRoutes(app, deps)
  lawChangeRoutes(app, deps)
  const tables = {
    ...deps,
    exported: (
      trx: Queries,
      { person, agency, post }: Actor,
      detail: { readonly name: string; readonly rows: number },
    ) => audit(trx, { what: 'exported', at: world.now(), person, agency, post, subject: 'credit', detail }),
  }
  creditRoutes(app, tables)
  channelRoutes(app, tables)
  inboxRoutes(app, {
    ...deps,
    noted: (trx, { person, agency, post }, what, subject, detail) =>
      audit(trx, { what, at: world.now(), person, agency, post, subject, detail }),
  })
  await listRoutes(app, { database, signedIn, actorOf })
  await sheetRoutes(app, { ...deps, objects })
  liveRoutes(app, { hub, signedIn, actorOf })
  lawRoutes(app, {
    ask: database.call,
    rules: ruleBook,
    calendar,
    signedIn,
    layersOf: async (request) => {
      const actor = actorOf(request)
      const now = clock.now().slice(0, 16) as Parameters<typeof contextFor>[2]
      return layersOf(await database.read(databaseActor(actor), (trx) => contextFor(trx, actor, now)))
    },
  })
  timeRoutes(app, { clock, signedIn })
  let sending: Sending | undefined
  upkeepRoutes(app, {
    dataDir: config.dataDir,
    signedIn,
    postOf: (request) => request.actor.post,
    health: healthOf(health),
    names: () => [...health.keys()],
    verified: () => ({ present: noted(config.dataDir).present, whole: noted(config.dataDir).whole }),
    head: () => signedHead(database),
    reported: () => sending?.failing(),
  })
  logRoutes(app, { database })
  await serveConsole(app, say)

  health.set('files', objects.check)
  health.set('database', async () => {
    await database.call({ name: 'health', text: 'select 1' })
  })
  health.set('signing', signingCheck(database))
  health.set('clock', watch.check)
  health.set('disk', diskCheck(config.dataDir))
  const heads = keepHeads(people, say)
  sending = keepSending({ ...tables, hosts: config.channelHosts }, say)
  async function stop(): Promise<void> {
    await app.close()
    await heads.stop()
    await sending?.stop()
    await hub.close()
    documents.close()
    await database.close()
  }
  try {
    const address = await app.listen({ host: config.host, port: config.port })
    say(`办案平台：${address}`)
  } catch (error) {
    await stop()
    throw portFailure(error, config.host, config.port, 'PORT')
  }
  return { stop }
}
