import { auditPage as auditPageAnswer, list, reader } from '@xiezhi/answers'
import { caseHeads, isDay, posts } from '@xiezhi/law'
import { z } from 'zod'
import { told } from '../../platform/answers.ts'
import { Problem } from '../../platform/errors.ts'
import type { Http } from '../../platform/http.ts'
import { caseId, databaseActor, mayHandleCases, unknownCase } from '../cases/index.ts'
import { type PeopleDeps, type SignedIn, signedIn, whoMay } from '../people/index.ts'
import { openNotes } from './notes.ts'
import { acts, lineOf, readerOf } from './presenter.ts'
import { readingOf } from './reading.ts'
import { auditPage, caseOf, readersOf } from './store.ts'

const tags = ['access']
const day = z.string().refine(isDay, '日期应当写成2026-11-22的样子')
const mostReaders = 500

function audits({ post }: SignedIn): void {
  if (post === 'auditor') return
  throw new Problem(403, 'post-not-allowed', '访问留痕由审计管理员查看。', {
    next: '本案谁看过，机关负责人和承办人可以在案件页查看。',
  })
}

/** Notes every reading of what is shown by later routes, and shows the notes to whom they are for. Call it before those routes. */
export function accessRoutes(app: Http, deps: PeopleDeps): void {
  const notes = openNotes({ query: deps.database.call })
  app.addHook('onSend', async (request, reply, payload) => {
    if (reply.statusCode < 400 && request.actor !== undefined) {
      const entry = readingOf(request, request.actor, deps.world.now())
      // Before the answer leaves: what cannot be noted is not shown.
      if (entry !== undefined) await notes.note(entry)
    }
    return payload
  })

  app.get(
    '/api/audit',
    {
      onRequest: [signedIn, whoMay(audits)],
      schema: {
        tags,
        summary: '访问留痕：谁、在什么岗位、何时、看了或者办了什么（审计管理员）',
        description: '本机关人员的，以及他人查看本机关案件的；本级政府的审计管理员看全部。新的在前。',
        querystring: z.strictObject({
          person: z.string().trim().min(1).max(64).optional().describe('姓名、人员编号或者账号'),
          case: z.uuid('应为案件编号').optional().describe('案件编号'),
          what: z.enum(Object.keys(acts) as [string, ...string[]]).optional(),
          from: day.optional(),
          to: day.optional().describe('含当日'),
          cursor: z
            .string()
            .regex(/^\d{1,18}$/)
            .optional(),
          limit: z.coerce.number().int().min(1).max(200).default(50),
        }),
        response: { 200: told('一页访问留痕，新的在前', auditPageAnswer) },
      },
    },
    async (request) => {
      const { actor, query } = request
      const { what, from, to, cursor, limit } = query
      const rows = await deps.database.read(databaseActor(actor), (trx) =>
        auditPage(trx, {
          person: query.person,
          case: query.case,
          what: what === undefined ? undefined : [what],
          from: from && `${from}T00:00:00+08:00`,
          to: to && dayAfter(to),
          before: cursor,
          limit,
        }),
      )
      const shown = rows.slice(0, limit)
      return {
        rows: shown.map(lineOf),
        next: rows.length > limit ? shown.at(-1)!.id : null,
        acts: Object.entries(acts),
      }
    },
  )

  app.get(
    '/api/cases/:id/readers',
    {
      onRequest: [signedIn, async (request) => mayHandleCases(request.actor)],
      schema: {
        tags,
        summary: '谁看过本案（本机关负责人和本案承办人）',
        params: z.object({ id: z.string() }),
        response: { 200: told('每人每天一行，最近的在前', list(reader)) },
      },
    },
    async (request) => {
      const { actor } = request
      const id = caseId(request.params.id)
      return deps.database.read(databaseActor(actor), async (trx) => {
        const found = await caseOf(trx, id)
        if (found === undefined) throw unknownCase()
        refuseOthers(actor, found)
        return (await readersOf(trx, id, mostReaders)).map(readerOf)
      })
    },
  )
}

function refuseOthers(actor: SignedIn, { agency, officers }: { agency: string; officers: readonly string[] }): void {
  if (actor.agency === agency && (caseHeads.includes(actor.post) || officers.includes(actor.person))) return
  throw new Problem(
    403,
    'not-for-this-post',
    `谁看过本案，由办理机关的${caseHeads.map((post) => posts[post]).join('、')}和本案承办人查看。`,
    {
      next: '需要查看的，请联系本机关的审计管理员。',
    },
  )
}

function dayAfter(text: string): string {
  return new Date(Date.parse(`${text}T00:00:00+08:00`) + 24 * 3_600_000).toISOString()
}
