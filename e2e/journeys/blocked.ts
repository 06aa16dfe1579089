import { expect } from 'vitest'
import { textOf } from '../hand.ts'
import { conclude, file, gather, register } from '../steps.ts'
import type { World } from '../world.ts'

/** A case filed and investigated; on the way an act with one officer too few is refused, and no notice without a review. */
export async function blockedJourney(world: World): Promise<void> {
  const { path, party } = await register(world, '自然人')
  await file(world, path)
  const { page, hand, go } = await world.as('handler')
  await go(path)

  await hand.open('告知陈述、申辩和申请回避的权利')
  const officers = hand.pane.getByRole('group', { name: '执法人员' })
  await officers.getByRole('button', { name: '更换' }).click()
  await officers.getByLabel('何雨桐').uncheck()
  await hand.pane.locator('button[type=submit]').click()
  const refusal = hand.pane.locator('.refusal')
  await refusal.waitFor()
  expect(await textOf(refusal)).toContain('不足两人')
  // Where the reader looks: the answer has the focus, and 如实登记 is the last thing in it, and can be left again.
  expect(await page.evaluate(`document.activeElement.className`)).toBe('refusal')
  await refusal.getByRole('button', { name: '如实登记' }).click()
  await hand.pane.getByLabel('当时为何没有满足上述要求').waitFor()
  await hand.pane.getByRole('button', { name: '不作如实登记' }).click()
  expect(await hand.pane.getByLabel('当时为何没有满足上述要求').count()).toBe(0)
  await officers.getByLabel('何雨桐').check()
  await hand.submit('告知陈述、申辩和申请回避的权利')

  await gather(world, path)
  await conclude(world, path, '3,000')
  await hand.open('处罚告知呈批')
  const note = hand.pane.locator('.note', { hasText: '审核' }).first()
  await note
    .getByRole('button', { name: /第.+条/ })
    .first()
    .click()
  const side = page.locator('.side')
  await side
    .getByText(/还没有导入|第.+条/)
    .first()
    .waitFor()
  await page.keyboard.press('Escape')
  await side.waitFor({ state: 'detached' })
  world.begun = { path, party }
}
