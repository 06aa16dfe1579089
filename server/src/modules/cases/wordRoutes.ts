import { wordChanges } from '@xiezhi/answers'
import { bytes, told } from '../../platform/answers.ts'
import type { Http } from '../../platform/http.ts'
import type { CasesDeps, SignIn } from './deps.ts'
import { entry } from './entry.ts'
import { tableOfPaper, wordOfPaper } from './papers.ts'
import { changesOfStep, wordOfStep } from './service.ts'
import * as shapes from './shapes.ts'
import { caseId } from './shapes.ts'

const xlsx = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'
const docx = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'
const tags = ['cases']

/** Papers for a word processor and a spreadsheet; that of a form comes back (ADR 0029). */
export function wordRoutes(app: Http, deps: CasesDeps & SignIn): void {
  const onRequest = entry(deps)
  const { actorOf } = deps
  for (const { as, summary, type, make } of [
    { as: 'word', summary: '已签章的文书的编辑稿（DOCX），每页写明不是正本', type: docx, make: wordOfPaper },
    { as: 'table', summary: '已签章的文书中的清单、表格（XLSX）', type: xlsx, make: tableOfPaper },
  ])
    app.get(
      `/api/cases/:id/papers/:sha256/${as}`,
      { onRequest, schema: { tags, summary, params: shapes.paperParams, response: { 200: bytes('文件', type) } } },
      async (request, reply) => {
        const { id, sha256 } = request.params
        const { name, bytes } = await make(deps, actorOf(request), caseId(id), sha256)
        return reply.type(type).header('content-disposition', attached(name)).send(Buffer.from(bytes))
      },
    )
  const at = '/api/cases/:id/proceedings/:pid/steps/:step/word'
  app.post(
    at,
    {
      onRequest,
      schema: {
        tags,
        summary: '该步骤将形成的文书的 Word 稿（DOCX），填写的内容有底色，不保存',
        params: shapes.stepParams,
        body: shapes.previewBody,
        response: { 200: bytes('Word 稿', docx) },
      },
    },
    async (request, reply) => {
      const { id, pid, step } = request.params
      const word = await wordOfStep(deps, actorOf(request), caseId(id), { proceeding: pid, step }, request.body)
      return reply.type(docx).header('content-disposition', attached(word.name)).send(Buffer.from(word.docx))
    },
  )
  app.post(
    `${at}/changes`,
    {
      onRequest,
      bodyLimit: 2 * shapes.wordBytes,
      schema: {
        tags,
        summary: '改过的 Word 稿与表单不同的地方，逐栏；什么也不保存',
        description: '只有本表填写的文字可以改；固定的文字、案卷中已有的内容改动的，在 fixed 中列出，不采纳。',
        params: shapes.stepParams,
        body: shapes.wordBody,
        response: { 200: told('不同的地方', wordChanges) },
      },
    },
    async (request) => {
      const { id, pid, step } = request.params
      const { docx: sent, ...typed } = request.body
      const content = { ...typed, docx: Buffer.from(sent, 'base64') }
      return changesOfStep(deps, actorOf(request), caseId(id), { proceeding: pid, step }, content)
    },
  )
}

const attached = (name: string): string => `attachment; filename*=UTF-8''${encodeURIComponent(name)}`
