import { expect } from 'vitest'
import { sit } from '../browser.ts'
import { handOf } from '../hand.ts'
import { register } from '../steps.ts'
import type { World } from '../world.ts'

/** The session ends while somebody types: sign-in, and the same page with the same text. */
export async function sessionJourney(world: World): Promise<void> {
  const { path } = await register(world)
  const { page, context } = await sit(world.browser)
  await page.goto(world.serving.base + path)
  const signIn = async () => {
    await page.getByLabel('账号').fill('scjg-01')
    await page.getByLabel('密码').fill(world.serving.password)
    await page.getByRole('button', { name: '登录', exact: true }).click()
  }
  await signIn()
  const hand = handOf(page)
  await hand.at('线索核查')
  expect(new URL(page.url()).pathname).toBe(path)
  await context.clearCookies()
  await hand.fill('核查情况', '写到一半。')
  await page.getByText('登录已过期。').waitFor()
  await signIn()
  await hand.shown('线索核查')
  expect(await hand.pane.getByLabel('核查情况').inputValue()).toBe('写到一半。')
  await context.close()
}
