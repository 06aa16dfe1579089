import { expect } from 'vitest'
import { textOf } from '../hand.ts'
import type { World } from '../world.ts'

/** Empty fields, a wrong code, a day to come: each said at its field in Chinese; what was typed stays. */
export async function wrongInputJourney(world: World): Promise<void> {
  const { page, hand, go } = await world.as('colleague')
  await page.request.delete(`${world.serving.base}/api/drafts/new/penalty.ordinary`, {
    headers: { 'x-requested-with': 'xiezhi' },
  })
  await go('/new/penalty.ordinary')
  await page.locator('button[type=submit]').waitFor()
  await page.locator('button[type=submit]').click()
  const summary = page.locator('.errors')
  await summary.waitFor()
  expect(await textOf(summary)).toContain('请填写“案由”。')
  await summary.getByRole('link', { name: '请填写“案由”。' }).click()
  expect(await page.evaluate('document.activeElement.id')).toBe('f-cause')

  await hand.choose('案件来源', '举报')
  await hand.fill('案由', '无照经营')
  await hand.fill('线索内容', '群众举报。')
  await hand.choose('类型', '法人')
  await hand.fill('名称', '云岭县测试有限公司')
  await hand.fill('统一社会信用代码', '91350100M000100Y44')
  await page.locator('button[type=submit]').click()
  await page.locator('.field__error', { hasText: '校验位' }).waitFor()
  await hand.fill('统一社会信用代码', '91350100M000100Y43')
  await hand.fill('收到材料日期', '2099-01-01')
  await page.locator('button[type=submit]').click()
  await page.locator('.field__error', { hasText: '不能晚于今天' }).waitFor()
  expect(await page.getByLabel('案由').inputValue()).toBe('无照经营')
}
