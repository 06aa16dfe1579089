import { expect } from 'vitest'
import { sit } from '../browser.ts'
import type { World } from '../world.ts'

const shifted = `new Promise((resolve) => {
  let sum = 0
  new PerformanceObserver((list) => {
    for (const shift of list.getEntries()) sum += shift.value
  }).observe({ type: 'layout-shift', buffered: true })
  setTimeout(() => resolve(sum), 300)
})`

/** Our own letters come late to a machine that has none: what somebody has begun to read stays where it is. */
export async function lettersJourney(world: World): Promise<void> {
  const { page, context } = await sit(world.browser, 'phone')
  await page.goto(`${world.serving.portal}/decisions`)
  const links = await page.locator('.lines__title a').evaluateAll((found) => found.map((a) => a.getAttribute('href')))
  await page.route(/\.woff2$/, async (route) => {
    await new Promise((next) => setTimeout(next, 600))
    await route.continue()
  })
  for (const path of ['/about', ...links.slice(0, 3)]) {
    await page.goto(`${world.serving.portal}${path}`)
    await page.evaluate('document.fonts.ready')
    // 0.1 is what a reader notices.
    expect(await page.evaluate(shifted), String(path)).toBeLessThan(0.05)
  }
  await context.close()
}
