import { expect } from 'vitest'
import { register } from '../steps.ts'
import type { World } from '../world.ts'

/** By keys alone the keyboard is never nowhere: on a row, on a new page, after what went away by being used, after a step. */
export async function keyboardJourney(world: World): Promise<void> {
  const { page, hand, go } = await world.as('handler')
  const at = (asked: string) => page.evaluate(`document.activeElement.${asked}`)
  await go('/')
  await page.locator('.case-link').first().waitFor()
  // What is marked is what Enter opens, also from the search.
  await page.keyboard.press('/')
  await page.keyboard.press('ArrowDown')
  expect(await at('className')).toContain('case-link')
  await page.keyboard.press('j')
  const row = String(await at('textContent'))
  await page.keyboard.press('Enter')
  await page.locator('.casehead', { hasText: row }).waitFor()
  expect(await at('id')).toBe('main')
  // And coming back comes back to it.
  await page.keyboard.press('Escape')
  await page.waitForFunction(`document.activeElement.textContent === ${JSON.stringify(row)}`)

  const { path } = await register(world)
  await hand.at('线索核查')
  expect(await at("closest('.work3__pane') !== null")).toBe(true)
  // The button that opens the whole list goes away with the press.
  await hand.pane.getByRole('button', { name: /^显示其他/ }).focus()
  await page.keyboard.press('Enter')
  await page.waitForFunction("document.activeElement.closest('fieldset') !== null")
  expect(await at("closest('fieldset').textContent")).toContain('核查人员')
  await hand.pane.getByRole('group', { name: '核查人员' }).getByLabel('何雨桐').check()
  await hand.answer('已出示执法证件', '是')
  await hand.fill('核查情况', '货架上有超过保质期的糕点三盒。')
  await page.keyboard.press('Control+Enter')
  await hand.shown('立案呈批')
  expect(await at("closest('.work3__pane') !== null")).toBe(true)
  expect(new URL(page.url()).pathname).toBe(path)
}
