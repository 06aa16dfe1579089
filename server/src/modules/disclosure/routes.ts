import { decisionOf } from '@xiezhi/casework'
import type { FastifyRequest } from 'fastify'
import { z } from 'zod'
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
          minors: z
            .string()
            .optional()
            .describe(
              '按正在填写的回答，哪些当事人是未成年人：当事人的编号，以逗号分隔，空值为都不是；不写则按案卷中的认定',
            ),
        }),
      },
    },
    async (request) => {
      const actor = deps.actorOf(request)
      const { file, events } = await readFile(deps, actor, caseId(request.params.id))
      const decision = decisionOf(file)
      const { minors } = request.query
      const draft =
        decision &&
        draftOf(
          file,
          // As the feed does when it is published: by the register of the day of the decision.
          await deps.database.read(databaseActor(actor), (trx) =>
            deps.contextFor(trx, actor, decision.at, file.agency),
          ),
          decidedIn(events, file),
          minors?.split(',').filter((id) => id !== ''),
        )
      if (draft === undefined)
        throw new Problem(404, 'nothing-drafted', '本案还没有拟制公示信息。', { next: '请承办人先“拟制公示信息”。' })
      return draft
    },
  )
}
