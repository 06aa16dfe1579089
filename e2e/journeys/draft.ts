import { expect } from 'vitest'
import { register } from '../steps.ts'
import type { World } from '../world.ts'

/** What was typed stands there again after a reload, on a bad line too, and is gone once the step is taken. */
export async function draftJourney(world: World): Promise<void> {
  const { path } = await register(world)
  const { page, hand, go } = await world.as('handler')
  await go(path)
  await hand.at('线索核查')
  await hand.fill('核查情况', '已到现场，店门紧闭，改日再来。')
  await page.getByText('草稿已保存').waitFor()
  // The line is away just when the draft is asked for: it is asked for again, not taken for none.
  await page.route('**/drafts/**', (route) => route.abort(), { times: 1 })
  await page.reload()
  await page.getByText('已恢复上次的草稿。').waitFor()
  expect(await hand.pane.getByLabel('核查情况').inputValue()).toBe('已到现场，店门紧闭，改日再来。')
  await hand.pane.getByRole('group', { name: '核查人员' }).getByLabel('何雨桐').check()
  await hand.answer('已出示执法证件', '是')
  await hand.submit('线索核查')
  await hand.open('线索核查')
  await hand.pane.locator('button[type=submit]').waitFor()
  expect(await hand.pane.getByLabel('核查情况').inputValue()).toBe('')
  await unsavedClue(world)
}

/** A clue that is being written says when its draft did not arrive, and sends it again by itself. */
async function unsavedClue(world: World): Promise<void> {
  const { page, hand, go } = await world.as('handler')
  await go('/new/penalty.ordinary')
  let lost = 0
  await page.route('**/api/drafts/new/penalty.ordinary', (route) => {
    if (route.request().method() !== 'PUT' || lost > 0) return route.fallback()
    lost += 1
    return route.abort()
  })
  await hand.fill('案由', '经营标签不符合规定的食品')
  await page.getByText('草稿没有存上').waitFor()
  await page.getByText('草稿已保存').waitFor()
  await page.unroute('**/api/drafts/new/penalty.ordinary')
  await page.request.delete(`${world.serving.base}/api/drafts/new/penalty.ordinary`, {
    headers: { 'x-requested-with': 'xiezhi' },
  })
  await page.goto('about:blank')
}
