import { forms, party } from '@xiezhi/casework/stories/forms.ts'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { databaseActor, printable } from '../cases/index.ts'
import { actorNamed } from '../cases/testing/county.ts'
import { type House, openHouse } from '../cases/testing/house.ts'

let house: House
beforeAll(async () => {
  house = await openHouse()
})
afterAll(() => house.close())

test('the whole case is printed in the order it is laid away, or the papers that are chosen, and nothing of another case', async () => {
  const id = await house.open()
  await house.step('li', id, 'party.identify', { party: party('p1') })
  const clue = await house.step('li', id, 'sheet.make', { what: 'clue' })
  await house.step('li', id, 'clue.verify', forms.verification)
  await house.step('li', id, 'filing.propose', forms.filing)
  await house.step('sun', id, 'filing.endorse', { opinion: '同意立案', officers: ['li', 'wang'] })
  const filed = await house.step('zheng', id, 'filing.approve', { opinion: '同意立案' })
  const [first, second] = [filed.papers[0]!.sha256, clue.papers[0]!.sha256]
  const actor = actorNamed('li')
  const of = (wanted: readonly string[]) =>
    house.database.read(databaseActor(actor), (trx) => printable(trx, actor, id, wanted))
  // 立案审批表 comes before 案源材料, whichever was made first (市监程序78).
  expect(await of([])).toEqual([first, second])
  expect(await of([second])).toEqual([second])
  await expect(of(['0'.repeat(64)])).rejects.toMatchObject({ status: 404, code: 'unknown-paper' })
})
