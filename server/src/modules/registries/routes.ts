import {
  agencySetting,
  colleague,
  list,
  listVersion,
  matterList,
  registered,
  registeredAgency,
  registryStepView,
  registryView,
} from '@xiezhi/answers'
import { formSchema } from '@xiezhi/casework'
import { notByPost, type RegistryStepId, registryStep, registrySteps } from '@xiezhi/casework/registry/index.ts'
import { type ListId, listLines, ruleBook } from '@xiezhi/law'
import type { FastifyRequest } from 'fastify'
import { z } from 'zod'
import { told } from '../../platform/answers.ts'
import { Problem } from '../../platform/errors.ts'
import type { Http } from '../../platform/http.ts'
import { agenciesOverseen, type PeopleDeps, type SignedIn, signedIn } from '../people/index.ts'
import { mattersOf, recordsOf, versionsOf } from './context.ts'
import { tellWhoseItIs } from './notices.ts'
import { mayRead, unknownEntry } from './policy.ts'
import { colleagueOf, entryOf, registeredOf } from './presenter.ts'
import { enter, readRegistry } from './service.ts'
import { settingsOf } from './settings.ts'
import { agenciesById, allAgencies } from './store.ts'

const tags = ['registries']
const kind = z.enum(['agency', 'person'])
/** What may stand in the header of an event; short, so that a key of what it brings still fits. */
const id = z.string().regex(/^[a-z0-9][a-z0-9-]{1,39}$/, '应为2至40个小写字母、数字或者连字符')
const as = (actor: SignedIn) => ({ id: actor.person, agency: actor.agency, post: actor.post })

export interface RegistryDeps {
  /** The public key of the agency's seal on this server; one that is new is kept only when it is registered. */
  readonly sealToBe: (agency: string) => { readonly key: string; readonly keep: () => void }
}

const registersKey = (step: string, post: string): boolean => {
  const named = registryStep(step)
  return named?.id === 'key.register' && named.by === post
}

/**
 * Who registers a key and names none registers the one this server seals with. One that is named is that one: of a key whose secret half lies
 * elsewhere nobody knows who has it, and what it seals would pass for the agency's.
 */
function keyTo(form: Record<string, unknown>, own: string): Record<string, unknown> {
  if (form.key === undefined) return { ...form, key: own }
  if (form.key === own) return form
  const sentence = '这个签章公钥的私钥不在本服务器上（DATA_DIR/keys），不能证明由本机关掌握，没有登记。'
  throw new Problem(422, 'form-invalid', sentence, {
    errors: [{ field: 'key', code: 'key-not-held', sentence }],
    next: '不填公钥，由本平台生成一对；已有密钥的，请运维人员先把私钥放在服务器上，再登记',
  })
}

async function ofHisPost({ actor, params }: FastifyRequest): Promise<void> {
  const step = registryStep((params as { step: string }).step)
  const others = step && notByPost(step, actor.post, ruleBook)
  if (others) throw new Problem(403, 'post-not-allowed', others.sentence, { reasons: [others], next: others.next })
}

/** Registers of agencies and persons, and the lists a case handler chooses from. */
export function registryRoutes(app: Http, deps: PeopleDeps & RegistryDeps): void {
  const { database, clock, world } = deps
  const today = () => clock.now().slice(0, 10) as `${number}-${number}-${number}`

  app.get(
    '/api/people',
    {
      schema: {
        tags,
        summary: '本机关人员',
        response: { 200: told('本机关在岗人员；id 即表单中的人员编号', list(colleague)) },
      },
      onRequest: signedIn,
    },
    async ({ actor }) => {
      const people = await database.read(as(actor), (trx) => recordsOf(trx, actor.agency))
      return people.map((p) => colleagueOf(p, actor.agency, today())).filter((p) => p.posts.length > 0)
    },
  )

  app.get(
    '/api/lists/matters',
    {
      schema: { tags, summary: '本机关权责清单', response: { 200: told('权责清单', matterList) } },
      onRequest: signedIn,
    },
    async ({ actor }) => database.read(as(actor), (trx) => mattersOf(trx, actor.agency)),
  )

  app.get(
    '/api/lists/:list/versions',
    {
      schema: {
        tags,
        summary: '本机关一种清单的各个版本和内容',
        params: z.object({ list: z.enum(Object.keys(listLines) as [ListId, ...ListId[]]) }),
        response: { 200: told('各个版本，先后为序', list(listVersion)) },
      },
      onRequest: signedIn,
    },
    async ({ actor, params }) => {
      const versions = await database.read(as(actor), (trx) => versionsOf(trx, actor.agency))
      return versions.filter((v) => v.list === params.list)
    },
  )

  app.get(
    '/api/registry/steps',
    {
      schema: { tags, summary: '登记步骤', response: { 200: told('登记步骤及其表单', list(registryStepView)) } },
      onRequest: signedIn,
    },
    async () =>
      registrySteps.map(({ id, title, stream, by, fields }) => ({
        step: id,
        title,
        stream,
        by,
        fields,
        schema: formSchema(fields),
      })),
  )

  app.get(
    '/api/registry/agencies',
    {
      schema: {
        tags,
        summary: '已登记的机关，各登记到哪一步',
        response: { 200: told('全部机关', list(registeredAgency)) },
      },
      onRequest: signedIn,
    },
    async ({ actor }) => registeredOf(await database.read(as(actor), (trx) => allAgencies(trx, today()))),
  )

  app.get(
    '/api/registry/settings',
    {
      schema: {
        tags,
        summary: '本机关的设定：上位规定、本机关所定的和今天适用的',
        response: { 200: told('全部可以设定的事项', list(agencySetting)) },
      },
      onRequest: signedIn,
    },
    async ({ actor }) =>
      database.read(as(actor), async (trx) => {
        const [home] = await agenciesById(trx, [actor.agency])
        if (home === undefined) throw new Problem(404, 'unknown-agency', '没有登记这个机关，请先登记执法主体。')
        return settingsOf(home.entry, today())
      }),
  )

  app.get(
    '/api/registry/:kind/:id',
    {
      schema: {
        tags,
        summary: '一项登记及其全部记录',
        params: z.strictObject({ kind, id }),
        response: { 200: told('登记内容和全部记录', registryView) },
      },
      onRequest: signedIn,
    },
    async ({ actor, params }) =>
      database.read(as(actor), async (trx) => {
        const found = await readRegistry(trx, params.kind, params.id)
        if (found === undefined) throw unknownEntry()
        const [home] = await agenciesById(trx, [actor.agency])
        const overseen = await agenciesOverseen(trx, actor, today())
        mayRead(
          found.file,
          actor,
          home?.entry,
          overseen.map((a) => a.id),
        )
        return { ...found.file, events: found.events.map(entryOf) }
      }),
  )

  app.post(
    '/api/registry/:kind/:id/steps/:step',
    {
      schema: {
        tags,
        summary: '办理登记',
        params: z.strictObject({ kind, id, step: z.string().max(40) }),
        body: z.strictObject({
          command: z.uuid(),
          form: z.record(z.string(), z.unknown()),
          basis: z
            .int()
            .min(0)
            .optional()
            .describe(
              '打开表单时见到的最后一条登记的序号；此后同一内容被他人变更的，409 changed-meanwhile，写明变更了什么',
            ),
        }),
        response: { 200: told('已登记', registered) },
      },
      onRequest: [signedIn, ofHisPost],
    },
    async ({ actor, params, body }) => {
      const seal = registersKey(params.step, actor.post) ? deps.sealToBe(params.id) : undefined
      const form = seal === undefined ? body.form : keyTo(body.form, seal.key)
      const entered = {
        actor,
        id: params.id,
        step: params.step as RegistryStepId,
        form: form as Parameters<typeof enter>[1]['form'],
      }
      return enter(database, {
        ...entered,
        now: clock.now().slice(0, 16) as `${number}-${number}-${number}T${number}:${number}`,
        kind: params.kind,
        along: (trx) => tellWhoseItIs(trx, { ...entered, day: today(), at: world.now() }),
        command: body.command,
        ...(body.basis === undefined ? {} : { basis: body.basis }),
        ...(seal && { before: seal.keep }),
      })
    },
  )
}
