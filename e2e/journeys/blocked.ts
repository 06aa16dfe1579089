import { expect } from 'vitest'
import { textOf } from '../hand.ts'
import { conclude, file, gather, register } from '../steps.ts'
import type { World } from '../world.ts'

/** Without a review no notice; an act against a gate is refused, and taken when it happened all the same. */
export async function blockedJourney(world: World): Promise<void> {
  const { path } = await register(world)
  await file(world, path)
  const { page, hand, go } = await world.as('handler')
  await go(path)

  // One officer, where the law wants two: refused with its articles, kept with its fault when it happened so.
  await hand.open('告知陈述、申辩和申请回避的权利')
  await hand.pane.getByRole('group', { name: '执法人员' }).getByLabel('何雨桐').uncheck()
  await hand.pane.locator('button[type=submit]').click()
  await page.locator('.note[role=alert], .errors').first().waitFor()
  expect(await textOf(hand.pane)).toMatch(/两名以上/)
  await hand.pane.getByRole('group', { name: '执法人员' }).getByLabel('何雨桐').check()
  await hand.submit('告知陈述、申辩和申请回避的权利')

  await gatherRest(world, path)
  await conclude(world, path, '3000')
  await hand.open('处罚告知呈批')
  const note = hand.pane.locator('.note').first()
  expect(await textOf(note)).toContain('审核')
  await note
    .getByRole('button', { name: /第.+条/ })
    .first()
    .click()
  const side = page.locator('.side')
  await side.waitFor()
  expect(await textOf(side)).toMatch(/导入|第.+条/)
  await page.keyboard.press('Escape')
  await side.waitFor({ state: 'detached' })
}

const gatherRest = gather
