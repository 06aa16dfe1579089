import { publicDraft } from '@xiezhi/answers'
import { type CaseFile, lastOf } from '@xiezhi/casework'
import type { Day } from '@xiezhi/law'
import { disclosure } from '@xiezhi/law/publication/records.ts'
import type { FastifyRequest } from 'fastify'
import { z } from 'zod'
import { told } from '../../platform/answers.ts'
import { Problem } from '../../platform/errors.ts'
import type { Http } from '../../platform/http.ts'
import { type CasesDeps, caseId, databaseActor, mayHandleCases, readFile, type SignIn } from '../cases/index.ts'
import { decidedIn, draftOf } from './entry.ts'

/** What will be public, read by those who approve and publish it: nobody signs for a text that was not shown. */
export function disclosureRoutes(app: Http, deps: CasesDeps & SignIn): void {
  const onRequest = [deps.signedIn, async (request: FastifyRequest) => mayHandleCases(deps.actorOf(request))]
  app.get(
    '/api/cases/:id/disclosure',
    {
      onRequest,
      schema: {
        tags: ['disclosure'],
        summary: '拟公示的内容：已按机关设定隐去，附隐去了什么、为什么',
        params: z.object({ id: z.string() }),
        querystring: z.object({
          proceeding: z.string().optional().describe('公示子程序的编号；不写则为最近拟制的一次'),
          minors: z
            .string()
            .optional()
            .describe(
              '按正在填写的回答，哪些当事人是未成年人：当事人的编号，以逗号分隔，空值为都不是；不写则按案卷中的认定',
            ),
        }),
        response: { 200: told('拟公示的内容，和隐去了什么', publicDraft) },
      },
    },
    async (request) => {
      const actor = deps.actorOf(request)
      const { file, events } = await readFile(deps, actor, caseId(request.params.id))
      const { minors, proceeding = disclosureProceeding(file) } = request.query
      const at = decidedIn(events, proceeding)
      if (at !== undefined) {
        const { decided, opening } = at
        // As the feed does when it is published: by the register of the day of the decision.
        const context = await deps.database.read(databaseActor(actor), (trx) =>
          deps.contextFor(trx, actor, opening.acted, file.agency),
        )
        const of = { file, decided, proceeding, context, day: opening.acted.slice(0, 10) as Day }
        const draft = draftOf(
          of,
          minors?.split(',').filter((id) => id !== ''),
        )
        if (draft !== undefined) return draft
      }
      throw new Problem(404, 'nothing-drafted', '本案还没有拟制公示信息。', { next: '请承办人先“拟制公示信息”。' })
    },
  )
}

/** Where nobody says which: the publication that was drafted last. */
const disclosureProceeding = (file: CaseFile): string => lastOf(file, disclosure.id)?.proceeding ?? ''
