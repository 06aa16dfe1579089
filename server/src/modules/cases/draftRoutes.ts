import { draft } from '@xiezhi/answers'
import type { Form } from '@xiezhi/casework'
import type { Json } from '@xiezhi/log'
import { nothing, told } from '../../platform/answers.ts'
import type { Http } from '../../platform/http.ts'
import type { CasesDeps, SignIn } from './deps.ts'
import { dropDraft, readDraft, saveDraft } from './drafts.ts'
import { entry } from './entry.ts'
import * as shapes from './shapes.ts'
import { caseId } from './shapes.ts'

/** What somebody has typed and not yet done: kept for him alone. */
export function draftRoutes(app: Http, deps: CasesDeps & SignIn): void {
  const onRequest = entry(deps)
  const places = [
    { url: '/api/drafts/new/:step', params: shapes.stepParams.partial(), what: '未登记的新案；step 为程序' },
    { url: '/api/cases/:id/drafts/:pid/:step', params: shapes.stepParams.partial(), what: '一个步骤' },
  ]
  for (const { url, params, what } of places) {
    const keyOf = (given: { id?: string; pid?: string; step?: string }) => ({
      subject: given.id === undefined ? 'new' : caseId(given.id),
      proceeding: given.pid ?? '',
      step: given.step ?? '',
    })
    app.get(
      url,
      {
        onRequest,
        schema: {
          tags: ['drafts'],
          summary: `我的草稿：${what}；没有保存过的为 null`,
          params,
          response: { 200: told('草稿；没有保存过的为 null', draft.nullable()) },
        },
      },
      async (request) => {
        // To have no draft is the usual state of a step, and no fault.
        const found = await readDraft(deps.database, deps.actorOf(request), keyOf(request.params))
        return found ?? null
      },
    )
    app.put(
      url,
      {
        onRequest,
        schema: {
          tags: ['drafts'],
          summary: `保存草稿：${what}`,
          params,
          body: shapes.draftBody,
          response: { 204: nothing('已保存') },
        },
      },
      async (request, reply) => {
        const { form, acted, basis } = request.body
        const content = {
          form: form as Form as Json,
          ...(acted === undefined ? {} : { acted }),
          ...(basis === undefined ? {} : { basis }),
        }
        await saveDraft(deps.database, deps.actorOf(request), keyOf(request.params), content)
        return reply.code(204).send()
      },
    )
    app.delete(
      url,
      {
        onRequest,
        schema: { tags: ['drafts'], summary: `删除草稿：${what}`, params, response: { 204: nothing('已删除') } },
      },
      async (request, reply) => {
        await dropDraft(deps.database, deps.actorOf(request), keyOf(request.params))
        return reply.code(204).send()
      },
    )
  }
}
