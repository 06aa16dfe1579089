import { type CaseFile, evidenceIn } from '@xiezhi/casework'
import { forms, party } from '@xiezhi/casework/stories/forms.ts'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type House, newCommand, openHouse, plainPapers } from './testing/house.ts'

let house: House
beforeAll(async () => {
  house = await openHouse()
})
afterAll(() => house.close())

const count = async (table: string, id: string) => {
  const [row] = await house.database.call<{ n: number }>({
    text: `select count(*) as n from ${table} where stream = $1`,
    values: [`case/${id}`],
  })
  return row!.n
}
const post = (who: string, id: string, step: string, form: unknown, more: object = {}) =>
  house.call(who, 'POST', `/api/cases/${id}/proceedings/main/steps/${step}`, { command: newCommand(), form, ...more })

async function proposed(): Promise<string> {
  const id = await house.open()
  await house.step('li', id, 'party.identify', { party: party('p1') })
  await house.step('li', id, 'clue.verify', forms.verification)
  await house.step('li', id, 'filing.propose', forms.filing)
  return id
}

describe('people at one case', () => {
  test('take the same step at once: one does, the others are told why not, and nothing is half written', async () => {
    for (let round = 0; round < 5; round += 1) {
      const id = await proposed()
      const before = await count('record.event', id)
      const answers = await Promise.all(
        Array.from({ length: 6 }, () =>
          post('sun', id, 'filing.endorse', { opinion: '同意', officers: ['li', 'wang'] }),
        ),
      )
      expect(answers.map((a) => a.status).sort()).toEqual([200, 409, 409, 409, 409, 409])
      for (const { body } of answers.filter((a) => a.status === 409)) {
        expect(body).toMatchObject({ code: 'step-blocked', reasons: [{ code: 'turn' }] })
        expect(body.detail).toMatch(/。$/)
      }
      expect(await count('record.event', id)).toBe(before + 1)
      expect(await count('record.body', id)).toBe(before + 1)
      expect(await count('record.command', id)).toBe(before + 1)
      expect(await count('log.pending', id)).toBe(before + 1)
    }
  })

  test('approve at once: one number is used, and none is lost', async () => {
    const number = async (id: string) => {
      await house.step('sun', id, 'filing.endorse', { opinion: '同意', officers: ['li', 'wang'] })
      const answers = await Promise.all(
        [1, 2, 3].map(() => post('zheng', id, 'filing.approve', { opinion: '同意立案' })),
      )
      expect(answers.map((a) => a.status).sort()).toEqual([200, 409, 409])
      const done = answers.find((a) => a.status === 200)!.body as unknown as { papers: { number: string }[] }
      return Number(/(\d+)号$/.exec(done.papers[0]!.number)?.[1])
    }
    const first = await number(await proposed())
    const others = await Promise.all([await proposed(), await proposed(), await proposed()].map(number))
    expect(others.sort((a, b) => a - b)).toEqual([first + 1, first + 2, first + 3])
  })

  test('take steps that have nothing to do with each other: all are done, in one order', async () => {
    const id = await house.open()
    await house.step('li', id, 'party.identify', { party: party('p1') })
    const answers = await Promise.all(
      [1, 2, 3].map((n) => post(n === 2 ? 'wang' : 'li', id, 'evidence.collect', forms.evidence(`照片${n}`))),
    )
    expect(answers.map((a) => a.status)).toEqual([200, 200, 200])
    const { body } = await house.call('li', 'GET', `/api/cases/${id}`)
    const file = body.file as CaseFile
    expect(evidenceIn(file).map((e) => e.number)).toEqual([1, 2, 3])
    expect(
      evidenceIn(file)
        .map((e) => e.title)
        .sort(),
    ).toEqual(['照片1', '照片2', '照片3'])
  })

  test('send the same command at once: it is done once and answered alike', async () => {
    const id = await house.open()
    const command = newCommand()
    const answers = await Promise.all(
      [1, 2, 3, 4].map(() => post('li', id, 'party.identify', { party: party('p1') }, { command })),
    )
    expect(answers.map((a) => a.status)).toEqual([200, 200, 200, 200])
    expect(answers.filter((a) => a.body.repeated === true)).toHaveLength(3)
    expect(await count('record.event', id)).toBe(2)
  })

  test('approve only what they saw', async () => {
    const id = await proposed()
    await house.step('sun', id, 'filing.endorse', { opinion: '同意', officers: ['li', 'wang'] })
    const seen = (await house.call('zheng', 'GET', `/api/cases/${id}`)).body.version as number
    await house
      .step('sun', id, 'filing.return', { reason: '依据不足' })
      .catch(() => house.step('zheng', id, 'filing.return', { reason: '依据不足' }))
    await house.step('li', id, 'filing.propose', { ...forms.filing, basis: '另一依据' })
    await house.step('sun', id, 'filing.endorse', { opinion: '同意', officers: ['li', 'wang'] })
    expect(await post('zheng', id, 'filing.approve', { opinion: '同意' }, { basis: seen })).toMatchObject({
      status: 409,
      body: { code: 'basis-changed' },
    })
    // What has nothing to do with it may change meanwhile.
    const again = (await house.call('zheng', 'GET', `/api/cases/${id}`)).body.version as number
    await house.step('li', id, 'evidence.collect', forms.evidence('照片'))
    expect((await post('zheng', id, 'filing.approve', { opinion: '同意' }, { basis: again })).status).toBe(200)
  })
})

test('a paper that cannot be made leaves nothing: no number, no event', async () => {
  let broken = true
  const other = await openHouse({
    papers: {
      ...plainPapers,
      async render(of) {
        if (broken) throw new Error('no printer')
        return plainPapers.render(of)
      },
    },
  })
  try {
    const id = await other.open()
    await other.step('li', id, 'party.identify', { party: party('p1') })
    await other.step('li', id, 'clue.verify', forms.verification)
    await other.step('li', id, 'filing.propose', forms.filing)
    await other.step('sun', id, 'filing.endorse', { opinion: '同意', officers: ['li', 'wang'] })
    const url = `/api/cases/${id}/proceedings/main/steps/filing.approve`
    const body = { command: newCommand(), form: { opinion: '同意' } }
    const failed = await other.call('zheng', 'POST', url, body)
    expect(failed).toMatchObject({ status: 500, body: { code: 'internal-error' } })
    expect(JSON.stringify(failed.body)).not.toContain('printer')
    expect(await other.database.call({ text: 'select * from casework.number_series' })).toEqual([])
    broken = false
    expect(await other.call('zheng', 'POST', url, body)).toMatchObject({
      status: 200,
      body: { papers: [{ number: '云市监立〔2026〕1号' }] },
    })
  } finally {
    await other.close()
  }
})
