import { expect } from 'vitest'
import { register } from '../steps.ts'
import type { World } from '../world.ts'

/** A colleague's move is told and shown without a reload; the step one was filling in goes, its text does not. */
export async function liveJourney(world: World): Promise<void> {
  const { path } = await register(world)
  const first = await world.as('handler')
  const second = await world.as('colleague')
  for (const one of [first, second]) {
    await one.go(path)
    await one.hand.at('线索核查')
  }
  await first.hand.pane.getByRole('group', { name: '核查人员' }).getByLabel('何雨桐').check()
  await first.hand.answer('已出示执法证件', '是')
  await first.hand.fill('核查情况', '现场有超过保质期的糕点。')
  await first.hand.submit('线索核查')
  await second.page.locator('.toast', { hasText: '林晓峰 刚刚办理：线索核查' }).waitFor()

  const text = '涉嫌经营超过保质期的食品，第二人正在写。'
  for (const one of [first, second]) {
    await one.go(path)
    await one.hand.at('立案呈批')
  }
  await second.hand.fill('立案理由', text)
  for (const group of await first.hand.pane.locator('.questions__row').all())
    await group.getByLabel('是', { exact: true }).check()
  await first.hand.submit('立案呈批')
  await second.page.getByText('这一步现在不能办', { exact: false }).first().waitFor()
  expect(await second.hand.pane.getByLabel('立案理由').inputValue()).toBe(text)
}
