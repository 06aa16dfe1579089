import { expect } from 'vitest'
import { launch, signInAs, sit } from '../browser.ts'
import { staff, type World } from '../world.ts'

const shifted = `new Promise((resolve) => {
  let sum = 0
  new PerformanceObserver((list) => {
    for (const shift of list.getEntries()) sum += shift.value
  }).observe({ type: 'layout-shift', buffered: true })
  setTimeout(() => resolve(sum), 300)
})`

/** Our own letters come late to a machine that has none: what somebody has begun to read stays where it is. */
export async function lettersJourney(world: World): Promise<void> {
  const browser = await launch('ours')
  const { page } = await sit(browser, 'phone')
  await page.goto(`${world.serving.portal}/decisions`)
  const links = await page.locator('.lines__title a').evaluateAll((found) => found.map((a) => a.getAttribute('href')))
  let late = 0
  await page.route(/\.woff2$/, async (route) => {
    late += 1
    await new Promise((next) => setTimeout(next, 600))
    await route.continue()
  })
  for (const path of ['/about', ...links.slice(0, 3)]) {
    await page.goto(`${world.serving.portal}${path}`)
    await page.evaluate('document.fonts.ready')
    // 0.1 is what a reader notices.
    expect(await page.evaluate(shifted), String(path)).toBeLessThan(0.05)
  }
  expect(late).toBeGreaterThan(0)
  await browser.close()
}

/** What may be begun here is known a moment after the list: nothing below it moves when the button comes. */
export async function stillListJourney(world: World): Promise<void> {
  const seat = await sit(world.browser)
  await signInAs(seat, world.serving, staff.handler)
  await seat.page.route(/\/api\/procedures$/, async (route) => {
    await new Promise((next) => setTimeout(next, 1_500))
    await route.continue()
  })
  await seat.page.goto(`${world.serving.base}/?view=agency`)
  await seat.page.locator('.case-link').first().waitFor()
  await seat.page
    .getByRole('button', { name: '新办' })
    .or(seat.page.getByRole('link', { name: '新办' }))
    .first()
    .waitFor()
  expect(await seat.page.evaluate(shifted)).toBeLessThan(0.02)
  await seat.context.close()
}
