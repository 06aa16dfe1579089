import { randomUUID } from 'node:crypto'
import type { APIRequestContext } from 'playwright-core'
import { staff, type World } from '../world.ts'

export type Json = { readonly [key: string]: unknown }

/** Steps by the API where the screen is not what is looked at. */
export function stepsOf(world: World) {
  const request = async (who: keyof typeof staff): Promise<APIRequestContext> => (await world.as(who)).page.request
  const send = async (who: keyof typeof staff, path: string, data: Json): Promise<Json> => {
    const answer = await (await request(who)).post(`${world.serving.base}/api${path}`, {
      data: { command: randomUUID(), ...data },
      headers: { 'x-requested-with': 'xiezhi' },
    })
    const body = (await answer.json()) as Json
    if (!answer.ok()) throw new Error(`${path}: ${JSON.stringify(body).slice(0, 600)}`)
    return body
  }
  return {
    send,
    step: (who: keyof typeof staff, id: string, proceeding: string, step: string, form: Json) =>
      send(who, `/cases/${id}/proceedings/${proceeding}/steps/${step}`, { form }),
    /** A clue that was verified. */
    async clue(cause: string): Promise<string> {
      const session = await (await request('handler')).get(`${world.serving.base}/api/session`)
      const { today } = (await session.json()) as { today: string }
      const summary = '货架上有超过保质期的糕点三盒。'
      const form = { source: 'inspection', receivedOn: today, cause, summary, place: '云岭县城关镇文昌路20号' }
      const { case: id } = await send('handler', '/cases', { procedure: 'penalty.ordinary', form })
      const verified = { officers: [staff.handler, staff.colleague], shown: true, place: '文昌路20号', result: summary }
      await this.step('handler', String(id), 'main', 'clue.verify', verified)
      return String(id)
    },
  }
}

export const filing = {
  ground: '涉嫌违法，拟立案调查。',
  basis: '涉嫌违反食品安全法第三十四条',
  conditions: { evidenceOfBreach: 'yes', shouldBePenalised: 'yes', withinJurisdiction: 'yes', withinLimitation: 'yes' },
}
