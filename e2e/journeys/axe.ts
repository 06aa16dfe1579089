import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from 'playwright-core'
import { expect } from 'vitest'
import { sit } from '../browser.ts'
import type { World } from '../world.ts'

async function clean(page: Page, where: string): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).exclude('.watermark').exclude('iframe').analyze()
  expect(
    violations.map(
      (v) =>
        `${v.id}: ${v.nodes
          .map((n) => n.target.join(' '))
          .slice(0, 3)
          .join(', ')}`,
    ),
    where,
  ).toEqual([])
}

/** Sign-in, list, new case, a case with each of its tabs and a form with errors. */
export async function axeJourney(world: World): Promise<void> {
  const guest = await sit(world.browser)
  await guest.page.goto(world.serving.base)
  await guest.page.locator('.signin__person').first().waitFor()
  await clean(guest.page, 'sign-in')
  await guest.context.close()

  const { page, go } = await world.as('handler')
  await go('/?view=agency')
  await page.locator('.case-link').first().waitFor()
  await clean(page, 'work list')
  await go('/new')
  await page.locator('button[type=submit]').click()
  await page.locator('.errors').waitFor()
  await clean(page, 'new case with errors')
  await go('/?view=mine')
  await page.locator('.case-link').first().click()
  await page.locator('.steplist').waitFor()
  const path = new URL(page.url()).pathname
  for (const tab of ['', '?tab=evidence', '?tab=record', '?tab=papers', '?tab=flow']) {
    await go(path + tab)
    await page.locator('[role=tabpanel] > *').first().waitFor()
    await page.locator('.skeleton').first().waitFor({ state: 'detached' })
    await clean(page, `case ${tab}`)
  }
}
