import { halfToken, keptAccount, list } from '@xiezhi/answers'
import { z } from 'zod'
import { nothing, told } from '../../platform/answers.ts'
import type { Http } from '../../platform/http.ts'
import { accountsFor, askReset, confirmVoucher, mayAsk, mayConfirm, openAccount, withdrawVoucher } from './accounts.ts'
import { momentOf, type PeopleDeps, signedIn, whoMay } from './session.ts'

const tags = ['accounts']
/** Short and easy to type; lower case, so that two names never differ by case alone. */
const name = z.string().regex(/^[a-z0-9][a-z0-9._-]{1,39}$/, '应为2至40个小写字母、数字、点、下划线或者连字符')
const voucher = z.strictObject({ id: z.uuid() })
const halfOf = ({ until, ...half }: { until: string; account: string; voucher: string; half: string }) => ({
  ...half,
  until: momentOf(until),
})

/** Accounts: opened and reset by two administrators, each of whom sees half of the one-time token. */
export function accountRoutes(app: Http, deps: PeopleDeps): void {
  app.get(
    '/api/accounts',
    {
      schema: {
        tags,
        summary: '所管人员的账号和待确认的申请（安全管理员、系统管理员）',
        response: { 200: told('所管人员', list(keptAccount)) },
      },
      onRequest: [signedIn, whoMay(mayConfirm)],
    },
    async (request) => accountsFor(deps, request.actor),
  )
  app.post(
    '/api/accounts',
    {
      schema: {
        tags,
        summary: '申请开设账号（安全管理员）',
        description: '答复中的 half 是一次性口令的前一半，只显示这一次；后一半由确认的人取得。',
        body: z.strictObject({ account: name, person: z.string().trim().min(1).max(40) }),
        response: { 201: told('已申请，待确认', halfToken) },
      },
      onRequest: [signedIn, whoMay(mayAsk)],
    },
    async (request, reply) => reply.code(201).send(halfOf(await openAccount(deps, request.actor, request.body))),
  )
  app.post(
    '/api/accounts/:account/reset',
    {
      schema: {
        tags,
        summary: '申请重置密码（安全管理员）；factor：连同二次验证',
        params: z.strictObject({ account: z.string().trim().min(1).max(64) }),
        body: z.strictObject({ reason: z.string().trim().min(1).max(200), factor: z.boolean().default(false) }),
        response: { 201: told('已申请，待确认', halfToken) },
      },
      onRequest: [signedIn, whoMay(mayAsk)],
    },
    async (request, reply) =>
      reply.code(201).send(halfOf(await askReset(deps, request.actor, request.params.account, request.body))),
  )
  app.post(
    '/api/vouchers/:id/confirm',
    {
      schema: {
        tags,
        summary: '确认他人的申请，取得一次性口令的后一半，只显示这一次',
        params: voucher,
        response: { 200: told('已确认', halfToken) },
      },
      onRequest: [signedIn, whoMay(mayConfirm)],
    },
    async (request) => halfOf(await confirmVoucher(deps, request.actor, request.params.id)),
  )
  app.delete(
    '/api/vouchers/:id',
    {
      schema: { tags, summary: '撤回或者不同意一项申请', params: voucher, response: { 204: nothing('已撤回') } },
      onRequest: [signedIn, whoMay(mayConfirm)],
    },
    async (request, reply) => {
      await withdrawVoucher(deps, request.actor, request.params.id)
      return reply.code(204).send()
    },
  )
}
