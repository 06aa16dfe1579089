import { expect } from 'vitest'
import { textOf } from '../hand.ts'
import { passReview, submitReview } from '../steps.ts'
import type { World } from '../world.ts'

/** 退回补充材料, 补充, 通过: with the evidence beside each element, and the days in between not counted. */
export async function reviewJourney(world: World): Promise<void> {
  const { path } = world.goingOn()
  await submitReview(world, path)

  const reviewer = await world.as('reviewer')
  await reviewer.go(path)
  await reviewer.hand.at('提出审核意见')
  const review = reviewer.page.locator('.review')
  expect(await textOf(review.locator('.review__elements'))).toContain('证据1 现场检查笔录')
  await review
    .locator('.review__file')
    .getByRole('button', { name: /现场检查笔录/ })
    .click()
  await review.locator('.viewer__picture').waitFor()
  await reviewer.hand.open('退回补充材料')
  await reviewer.hand.fill('需要补充的材料', '请补充保质期的计算说明。')
  await reviewer.hand.submit('退回补充材料')

  const handler = await world.as('handler')
  await handler.go(path)
  await handler.page.locator('.lights').getByRole('button', { name: /审核/ }).click()
  expect(await textOf(handler.page.locator('.side'))).toMatch(/不计入[\s\S]*补充材料/)
  await handler.page.keyboard.press('Escape')
  await handler.hand.at('补充送审材料')
  await handler.hand.fill('补充的材料', '已补充保质期计算说明。')
  await handler.hand.submit('补充送审材料')
  await passReview(world, path)

  await handler.go(`${path}?tab=record`)
  const record = handler.page.locator('.record')
  await record.waitFor()
  for (const title of ['退回补充材料', '补充送审材料', '提出审核意见', '签发审核意见'])
    expect(await textOf(record)).toContain(title)
}
