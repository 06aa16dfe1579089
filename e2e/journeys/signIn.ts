import { expect } from 'vitest'
import { sit } from '../browser.ts'
import { textOf } from '../hand.ts'
import type { World } from '../world.ts'

const posts = [
  '承办人',
  '承办机构负责人',
  '法制审核人员',
  '法制机构负责人',
  '分管领导',
  '机关主要负责人',
  '公示审定人',
  '公示发布人',
]

/** Every post of the market bureau, a supervisor and an administrator, by the table of the sign-in page. */
export async function signInJourney({ browser, serving }: World): Promise<void> {
  const { page, context } = await sit(browser)
  const bureau = page.locator('.signin__agency', { hasText: '云岭县市场监督管理局' })
  for (const post of posts) {
    await page.goto(serving.base)
    await page.getByText('全部账号').click()
    await bureau.getByRole('button', { name: post, exact: false }).first().click()
    await page.getByRole('button', { name: '登录', exact: true }).click()
    await page.getByRole('heading', { name: '工作台' }).waitFor()
    await page.locator('.table, .empty').first().waitFor()
    expect(await textOf(page.locator('.head'))).toContain(post)
    await page.getByRole('button', { name: '退出' }).click()
    await page.getByRole('button', { name: '登录', exact: true }).waitFor()
  }
  // One of the six to try first: one press fills, one signs in.
  await page.getByRole('heading', { name: '云岭县行政执法办案平台' }).waitFor()
  await page.locator('.signin__try', { hasText: /^监督/ }).click()
  await page.getByRole('button', { name: '登录', exact: true }).click()
  await page.getByRole('tab', { name: '监督' }).waitFor()
  await page.locator('.case-link').first().waitFor()
  // Whose case it is, for those who read the cases of many agencies.
  await page.getByRole('cell', { name: '云岭县气象局' }).first().waitFor()
  await page.getByRole('button', { name: '退出' }).click()

  // Administrators have no cases, and are not met with a refusal.
  for (const [post, heading] of [
    ['系统管理员', '账号'],
    ['安全管理员', '账号'],
    ['审计管理员', '访问留痕'],
  ] as const) {
    await page.getByText('全部账号').click()
    await bureau.getByRole('button', { name: post }).click()
    await page.keyboard.press('Enter')
    await page.getByRole('heading', { name: heading }).waitFor()
    await page.locator('.table').first().waitFor()
    expect(await page.locator('.note').count()).toBe(0)
    await page.getByRole('button', { name: '退出' }).click()
  }
  await context.close()
}
