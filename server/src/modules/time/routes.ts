import { clock as clockAnswer } from '@xiezhi/answers'
import type { Moment } from '@xiezhi/casework'
import { isDay } from '@xiezhi/law'
import type { FastifyRequest } from 'fastify'
import { z } from 'zod'
import { told } from '../../platform/answers.ts'
import type { OwnClock } from '../../platform/clock.ts'
import { Problem } from '../../platform/errors.ts'
import type { Http } from '../../platform/http.ts'

export interface TimeDeps {
  readonly clock: OwnClock
  readonly signedIn: (request: FastifyRequest) => Promise<void>
}

const shape = /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])T([01]\d|2[0-3]):[0-5]\d$/
const said = '时间应当写成2026-11-22T10:30的样子（北京时间）'
const moment = z
  .string()
  .regex(shape, said)
  .refine((text) => isDay(text.slice(0, 10)), said)

/** The time the installation works by, and the one call that puts it forward, in rehearsals only (design 4.15). */
export function timeRoutes(app: Http, { clock, signedIn }: TimeDeps): void {
  const now = () => ({ now: clock.now().slice(0, 16) as Moment, settable: clock.settable })
  const tags = ['time']
  app.get(
    '/api/clock',
    {
      onRequest: signedIn,
      schema: { tags, summary: '现在的时间', response: { 200: told('现在的时间', clockAnswer) } },
    },
    async () => now(),
  )
  const sets = async ({ actor }: FastifyRequest) => {
    if (clock.settable && actor.post !== 'administrator')
      throw new Problem(403, 'post-not-allowed', '时间由系统管理员设定，请用系统管理员的账号登录。')
  }
  app.put(
    '/api/clock',
    {
      onRequest: [signedIn, sets],
      schema: {
        tags,
        summary: '把时间往后拨（只在演示和演练中，系统管理员）',
        description: '拨动之后时间从那里继续走，重新启动也不倒退。正式的日志一律拒绝（clock-not-settable）。',
        body: z.strictObject({ now: moment }),
        response: { 200: told('已拨动', clockAnswer) },
      },
    },
    async (request) => {
      clock.putForward(`${request.body.now}:00+08:00`)
      return now()
    },
  )
}
