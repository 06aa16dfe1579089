import {
  alike,
  casePage,
  caseView,
  list,
  opened,
  opening,
  preview,
  recordView,
  signingPages,
  stepsView,
  type Taken,
  taken,
} from '@xiezhi/answers'
import type { Moment, OnPaper } from '@xiezhi/casework'
import { formSchema } from '@xiezhi/casework'
import { ruleBook } from '@xiezhi/law'
import { told } from '../../platform/answers.ts'
import type { Http } from '../../platform/http.ts'
import { alikeFor } from './alike.ts'
import type { CasesDeps, SignIn } from './deps.ts'
import { draftRoutes } from './draftRoutes.ts'
import { entry } from './entry.ts'
import { pagesToSign } from './papers.ts'
import { caseFor, stepsFor } from './presenter.ts'
import { listCases, recordOf } from './reading.ts'
import { openCase, openingsFor, performStep, previewStep, readFile } from './service.ts'
import * as shapes from './shapes.ts'
import { caseId } from './shapes.ts'
import { wordRoutes } from './wordRoutes.ts'
import type { Answer } from './write.ts'

const tags = ['cases']
const answerOf = <R extends Taken>({ result, repeated }: Answer<R>) => (repeated ? { ...result, repeated } : result)

/** The form of the first step of each procedure, for who calls without a screen. */
const firstForms = ruleBook.procedures
  .flatMap((p) => p.steps.filter((s) => s.id === p.first).map((s) => ({ p, s })))
  .map(
    ({ p, s }) =>
      `${p.title}（${p.id}），${s.title}：\n\n\`\`\`json\n${JSON.stringify(formSchema(s.fields), null, 1)}\n\`\`\``,
  )
  .join('\n\n')

/** Cases: the list, the file, the steps, the record, drafts; and the two calls that write. */
export function caseRoutes(app: Http, deps: CasesDeps & SignIn): void {
  const onRequest = entry(deps)
  const { actorOf } = deps

  app.get(
    '/api/cases',
    {
      onRequest,
      schema: {
        tags,
        summary: '案件列表',
        querystring: shapes.listQuery,
        response: { 200: told('一页案件', casePage) },
      },
    },
    async (request) => listCases(deps, actorOf(request), request.query),
  )
  app.get(
    '/api/procedures',
    {
      onRequest,
      schema: {
        tags,
        summary: '本机关的、现在的岗位可以开始办理的程序',
        response: { 200: told('可以开始办理的程序和它的第一步', list(opening)) },
      },
    },
    async (request) => openingsFor(deps, actorOf(request)),
  )
  app.post(
    '/api/cases',
    {
      onRequest,
      schema: {
        tags,
        summary: '办理程序的第一步，立一个新案卷',
        description: `各程序第一步的表单：\n\n${firstForms}`,
        body: shapes.openBody,
        response: { 201: told('已登记案源', opened), 200: told('同一命令重复提交，这是原来的答复', opened) },
      },
    },
    async (request, reply) => {
      const { command, procedure, form, carried } = request.body
      const opening = { id: command, form, ...(carried === undefined ? {} : { carried }) }
      const answer = await openCase(deps, actorOf(request), procedure, opening)
      return reply.code(answer.repeated ? 200 : 201).send(answerOf(answer))
    },
  )
  app.get(
    '/api/cases/:id',
    {
      onRequest,
      schema: {
        tags,
        summary: '一个案件：案卷、阶段、期限',
        params: shapes.caseParams,
        response: { 200: told('案件；etag 为案件版本', caseView) },
      },
    },
    async (request, reply) => {
      const actor = actorOf(request)
      const { file, context } = await readFile(deps, actor, caseId(request.params.id))
      return reply.header('etag', `"${file.sequence}"`).send(caseFor(file, actor, context))
    },
  )
  app.get(
    '/api/cases/:id/alike',
    {
      onRequest,
      schema: {
        tags,
        summary: '本机关对同类违法行为怎样处罚：幅度和最近的几件，没有当事人的姓名、名称',
        params: shapes.caseParams,
        response: { 200: told('本案的各项违法行为各一项', alike) },
      },
    },
    async (request) => alikeFor(deps, actorOf(request), caseId(request.params.id)),
  )
  app.get(
    '/api/cases/:id/steps',
    {
      onRequest,
      schema: {
        tags,
        summary: '现在能办什么、不能办什么、为什么',
        description:
          '每个子程序的每个步骤，对当前岗位：done 已办、open 可办（schema 为表单）、blocked 不可办（reasons 写明条款和办法）。',
        params: shapes.caseParams,
        querystring: shapes.stepsQuery,
        response: { 200: told('全部步骤', stepsView) },
      },
    },
    async (request) => {
      const { file, context } = await readFile(deps, actorOf(request), caseId(request.params.id))
      return stepsFor(file, context, request.query.for === 'desk')
    },
  )
  app.get(
    '/api/cases/:id/record',
    {
      onRequest,
      schema: {
        tags,
        summary: '全过程记录，或者某一时刻的记录',
        params: shapes.caseParams,
        querystring: shapes.recordQuery,
        response: { 200: told('记录', recordView) },
      },
    },
    async (request) =>
      recordOf(deps, actorOf(request), caseId(request.params.id), request.query.asOf as Moment | undefined),
  )
  app.get(
    '/api/cases/:id/papers/:sha256/pages',
    {
      onRequest,
      schema: {
        tags,
        summary: '交核对、签名的笔录，逐页',
        description:
          '按成文时的内容重新排出，字节与成文时相同才给出；不同的，409 paper-drawn-otherwise，改在打印的笔录上签名。',
        params: shapes.paperParams,
        response: { 200: told('各页的 SVG 和签名处', signingPages) },
      },
    },
    async (request) => pagesToSign(deps, actorOf(request), caseId(request.params.id), request.params.sha256),
  )
  app.post(
    '/api/cases/:id/proceedings/:pid/steps/:step',
    {
      onRequest,
      schema: {
        tags,
        summary: '办理一个步骤',
        description:
          '200：已办理；409 step-blocked：条件不具备（reasons 逐条写明条款和办法）；409 basis-changed：所批准的内容已变更；409 changed-meanwhile：打开以后他人作出了新的版本；422 form-invalid：表单有误。',
        params: shapes.stepParams,
        body: shapes.stepBody,
        response: { 200: told('已办理', taken) },
      },
    },
    async (request) => {
      const { id, pid, step } = request.params
      const { command, acted, paper, ...rest } = request.body
      const content = {
        id: command,
        ...rest,
        ...(acted === undefined ? {} : { acted: acted as Moment }),
        ...(paper === undefined ? {} : { paper: paper as unknown as OnPaper }),
      }
      return answerOf(await performStep(deps, actorOf(request), caseId(id), { proceeding: pid, step }, content))
    },
  )
  app.post(
    '/api/cases/:id/proceedings/:pid/steps/:step/preview',
    {
      onRequest,
      schema: {
        tags,
        summary: '预览该步骤将形成的文书（SVG），不保存',
        params: shapes.stepParams,
        body: shapes.previewBody,
        response: { 200: told('各页的 SVG', preview) },
      },
    },
    async (request) => {
      const { id, pid, step } = request.params
      return previewStep(deps, actorOf(request), caseId(id), { proceeding: pid, step }, request.body)
    },
  )
  draftRoutes(app, deps)
  wordRoutes(app, deps)
}
