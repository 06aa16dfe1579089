import type { Form } from '@xiezhi/casework'
import { forms, party } from '@xiezhi/casework/stories/forms.ts'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Database } from '../../platform/db/pool.ts'
import { EarlierAsked, unlooked } from './earlier.ts'
import { actorNamed, clue, countyContext } from './testing/county.ts'
import { type House, newCommand, openHouse } from './testing/house.ts'

let house: House
beforeAll(async () => {
  house = await openHouse()
})
afterAll(() => house.close())

const openedAt = async (at: string): Promise<string> => {
  const answer = await house.call(`li${at}`, 'POST', '/api/cases', {
    command: newCommand(),
    procedure: 'penalty.ordinary',
    form: clue,
  })
  return String(answer.body.case)
}
/** A case against the party, up to the evidence of it. */
async function investigated(who: Form[string] = party('p1'), at = ''): Promise<string> {
  const id = at === '' ? await house.open() : await openedAt(at)
  await house.step(`li${at}`, id, 'party.identify', { party: who })
  await house.step(`li${at}`, id, 'clue.verify', forms.verification)
  await house.step(`li${at}`, id, 'filing.propose', forms.filing)
  await house.step(`sun${at}`, id, 'filing.endorse', { opinion: '同意', officers: ['li', 'wang'] })
  await house.step(`zheng${at}`, id, 'filing.approve', { opinion: '同意立案' })
  await house.step(`li${at}`, id, 'rights.tell', { party: 'p1', officers: ['li', 'wang'], way: '当面告知并签名' })
  await house.step(`li${at}`, id, 'evidence.collect', forms.evidence('现场检查照片', 'p1'))
  await house.step(`li${at}`, id, 'evidence.verify', { evidence: [1], finding: '来源合法，内容真实，与案件有关' })
  return id
}

const report = forms.conclusion([1], [forms.violation('p1', 500_000)])
const conclude = (id: string) =>
  house.call('li', 'POST', `/api/cases/${id}/proceedings/main/steps/investigation.conclude`, {
    command: newCommand(),
    form: report,
  })

async function decided(): Promise<string> {
  const id = await investigated()
  await house.step('li', id, 'investigation.conclude', report)
  await house.step('li', id, 'review.submit', { kind: 'case', materials: '调查终结报告及案卷材料' })
  const review = { proceeding: 'review-1' }
  await house.step('zhou', id, 'review.opine', forms.opinion('passed'), review)
  await house.step('sun', id, 'review.confirm', { opinion: '同意审核意见' }, review)
  await house.step('li', id, 'notice.propose', { reason: '违法事实清楚，证据确凿' })
  await house.step('sun', id, 'notice.endorse', { opinion: '同意' })
  await house.step('zheng', id, 'notice.approve', { opinion: '同意告知' })
  await house.step('li', id, 'service.deliver', forms.delivery, { proceeding: 'service-notice1-p1' })
  await house.step('li', id, 'answer.waive', { party: 'p1', way: '送达回证上签名' })
  await house.step('li', id, 'decision.propose', forms.decision)
  await house.step('sun', id, 'decision.endorse', { opinion: '同意' })
  await house.step('wu', id, 'decision.endorse', { opinion: '同意' })
  await house.step('zheng', id, 'decision.approve', { opinion: '同意处罚' })
  return id
}

describe('what the agency decided before is held against a new case (处罚法29)', () => {
  test('the same act of the same party is not fined twice; another party of that name is another', async () => {
    const second = await investigated()
    const other = await investigated(party('p2', { id: 'p1', name: '云岭县第1食品有限公司' }))
    await decided()
    const refused = await conclude(second)
    expect(refused.status).toBe(409)
    expect(refused.body).toMatchObject({ code: 'step-blocked', reasons: [{ gate: 'G27' }] })
    expect(refused.body.detail).toMatch(/已由云市监处罚〔2026〕1号罚款/)
    expect((await conclude(other)).status).toBe(200)
    // How the like was punished, in sums and numbers, and nobody's name; to whoever may not read the case it is not there.
    const alike = await house.call('li', 'GET', `/api/cases/${other}/alike`)
    const range = { cases: 1, least: 500_000, middle: 500_000, most: 500_000 }
    expect(alike.body).toMatchObject([{ all: range, latest: [{ number: '云市监处罚〔2026〕1号', fine: 500_000 }] }])
    expect(JSON.stringify(alike.body)).not.toContain(String((party('p1') as { name: string }).name))
    const listed = await house.call('li', 'GET', '/api/cases?view=agency')
    expect(JSON.stringify(listed.body)).not.toContain('alike')
  })

  test('it is looked up only for a step that asks', async () => {
    let whole = 0
    const { database } = house
    const counting: Database = {
      ...database,
      read(actor, work) {
        whole += 1
        return database.read(actor, work)
      },
    }
    const id = await investigated()
    Object.assign(house.deps, { database: counting })
    try {
      await house.step('li', id, 'evidence.collect', forms.evidence('现场检查照片', 'p1'))
      expect(whole).toBe(0)
      await conclude(id)
      expect(whole).toBe(1)
    } finally {
      Object.assign(house.deps, { database })
    }
  })

  test('where nobody has looked, nobody takes it for nothing: not even a copy', () => {
    const context = countyContext('2026-08-03T10:00', actorNamed('li'))
    expect(() => unlooked(context).earlier).toThrow(EarlierAsked)
    expect(() => ({ ...unlooked(context), now: context.now })).toThrow(EarlierAsked)
    expect(unlooked({ ...context, earlier: [] }).earlier).toEqual([])
  })
})

describe('what another agency fined, by whatever name (处罚法29)', () => {
  test('is seen before the party is told, and answered', async () => {
    const at = '!yunling-safety'
    const renamed = forms.conclusion([1], [forms.violation('p1', 200_000, { conduct: '未按规定标识' })])
    const id = await investigated(party('p1'), at)
    await house.step(`li${at}`, id, 'investigation.conclude', renamed)
    await house.step(`li${at}`, id, 'review.submit', { kind: 'case', materials: '调查终结报告及案卷材料' })
    const review = { proceeding: 'review-1' }
    await house.step(`zhou${at}`, id, 'review.opine', forms.opinion('passed'), review)
    await house.step(`sun${at}`, id, 'review.confirm', { opinion: '同意审核意见' }, review)
    const propose = () =>
      house.call(`li${at}`, 'POST', `/api/cases/${id}/proceedings/main/steps/notice.propose`, {
        command: newCommand(),
        form: { reason: '违法事实清楚，证据确凿' },
      })
    expect((await propose()).body).toMatchObject({ code: 'step-blocked', reasons: [{ gate: 'G27-others' }] })
    // Whoever signs is told by whom, when, for what: and nothing of the case it came from but the number of its decision.
    const seen = JSON.stringify((await house.call(`zheng${at}`, 'GET', `/api/cases/${id}`)).body.cautions)
    expect(seen).toContain('云市监处罚〔2026〕1号')
    const said = { facts: { finedForOtherAct: 'yes' }, reason: '该决定所罚的是另一批次' }
    await house.step(`li${at}`, id, 'fact.state', said)
    expect((await propose()).status).toBe(200)
  })
})
