import { expect } from 'vitest'
import { textOf } from '../hand.ts'
import type { World } from '../world.ts'
import { filing, stepsOf } from './byApi.ts'

/** Two signatures by the keyboard alone: card and paper, Ctrl+Enter, and the next case comes by itself, with the way back. */
export async function approveJourney(world: World): Promise<void> {
  const steps = stepsOf(world)
  const put = async (cause: string) => {
    const id = await steps.clue(cause)
    await steps.step('handler', id, 'main', 'filing.propose', filing)
    return id
  }
  const one = await put('经营超过保质期的食品（签批之一）')
  const two = await put('经营超过保质期的食品（签批之二）')

  const { page, hand, go } = await world.as('unitHead')
  await go('/?view=mine&q=签批之')
  await page.locator('.case-link', { hasText: '签批之一' }).click()
  await hand.shown('立案审签')
  const card = hand.pane.locator('.card')
  expect(await textOf(card)).toContain('涉嫌违反食品安全法第三十四条')
  expect(await textOf(card)).toMatch(/线索核查期限.*余/)
  await page.locator('.paper__page').first().waitFor()
  await hand.pane.locator('button[type=submit]:not([aria-disabled])').waitFor()
  await hand.pane.getByRole('button', { name: '退回立案呈批' }).waitFor()
  await page.keyboard.press('f')
  await page.keyboard.press('Control+Enter')

  // The next that waits for the unit head: the other of the two, for that was the list.
  await page.waitForURL(`**/cases/${two}`)
  expect(await textOf(page.locator('.came'))).toMatch(/已办理：立案审签.*待我办理还有 \d+ 件/)
  await hand.shown('立案审签')
  expect(await page.evaluate('document.activeElement.className')).toBe('work3__pane')
  await hand.pane.locator('button[type=submit]:not([aria-disabled])').waitFor()

  // The way back, and on again: what was signed is not asked for a second time.
  await page.locator('.came a').click()
  await page.waitForURL(`**/cases/${one}`)
  await page.locator('.waiting', { hasText: '现在等待' }).waitFor()

  // From any tab a few letters lead to a step; arrows move, Escape leaves it all as it was.
  await page.getByRole('tab', { name: '证据' }).click()
  await page.keyboard.press('Control+k')
  const finder = page.locator('dialog[open]').getByRole('combobox')
  await finder.waitFor()
  await page.keyboard.type('退回')
  await page.keyboard.press('ArrowDown')
  expect(await textOf(page.locator('[role=treeitem][aria-selected=true]'))).toContain('退回')
  await page.keyboard.press('Escape')
  await page.locator('dialog[open]').waitFor({ state: 'detached' })

  // However many tabs were looked at, Escape leads to the list as it was.
  await page.getByRole('tab', { name: '记录' }).click()
  await page.getByRole('tab', { name: '文书' }).click()
  await page.keyboard.press('Escape')
  await page.getByRole('heading', { name: '工作台' }).waitFor()
  expect(decodeURIComponent(page.url())).toContain('签批之')
}
