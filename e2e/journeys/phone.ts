import { expect } from 'vitest'
import type { World } from '../world.ts'

const tabs = ['', '?tab=evidence', '?tab=record', '?tab=papers', '?tab=flow']

/** Nothing runs out of a page of 390 px, and a step can be taken there. */
export async function phoneJourney(world: World): Promise<void> {
  const { page, go } = await world.as('handler', 'phone')
  const fits = async (where: string) => {
    const over = await page.evaluate('document.documentElement.scrollWidth - window.innerWidth')
    expect(over, where).toBeLessThanOrEqual(0)
  }
  // A label of two lines in a card keeps clear of the one below it.
  const apart = async () =>
    expect(
      await page.evaluate(`[...document.querySelectorAll('.table--cards td[data-label]')]
        .filter((cell) => getComputedStyle(cell).display === 'block').map((cell) => cell.dataset.label)`),
    ).toEqual([])
  await go('/?view=agency')
  await page.locator('.case-link').first().waitFor()
  await fits('work list')
  await page.locator('.case-link').first().click()
  await page.locator('.casehead').waitFor()
  const path = new URL(page.url()).pathname
  for (const tab of tabs) {
    await go(path + tab)
    await page.locator('[role=tabpanel] > *').first().waitFor()
    await fits(`${path}${tab}`)
    await apart()
  }
  await go('/new/penalty.ordinary')
  await page.locator('button[type=submit]').waitFor()
  await fits('new case')

  // Who lets a page out has it before the form, with nothing to switch.
  const approver = await world.as('approver', 'phone')
  await approver.go('/')
  await approver.page.locator('.case-link').first().click()
  await approver.hand.at('审定公示信息')
  const sheet = await approver.page.locator('.public__sheet').boundingBox()
  const form = await approver.page.locator('#step-form').boundingBox()
  expect((sheet?.y ?? 0) + (sheet?.height ?? 0)).toBeLessThanOrEqual(form?.y ?? 0)
  expect(sheet?.height).toBeGreaterThan(200)
  // Turned, or drawn wider, the page has its steps beside the form.
  await approver.page.setViewportSize({ width: 1440, height: 900 })
  await approver.page.locator('.steplist nav').waitFor({ state: 'visible' })
  await approver.page.setViewportSize({ width: 390, height: 844 })
}
