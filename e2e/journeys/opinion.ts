import { expect } from 'vitest'
import { sit } from '../browser.ts'
import { textOf } from '../hand.ts'
import type { World } from '../world.ts'
import { stepsOf } from './byApi.ts'

const matter = '办事大厅增设老花镜'
const reply = '自下周起，每个窗口备有老花镜。'

/** From a telephone to the desk and back: sent in, registered, answered, signed, published, followed by number and code, and rated. */
export async function opinionJourney(world: World): Promise<void> {
  const { page: phone, context } = await sit(world.browser, 'phone')
  const at = (id: string) => phone.locator(`[id="opinion.register.${id}"]`)
  await phone.goto(`${world.serving.portal}/send`)
  await phone.getByRole('link', { name: /我要提意见/ }).click()
  await phone.getByLabel('提交给哪个机关').selectOption({ label: '云岭县市场监督管理局' })
  await at('purpose').getByLabel('意见建议').check()
  await at('matter').fill(matter)
  await at('mayPublish').getByLabel('是').check()
  await at('party.name').fill('庄敏')
  // What is missing is said at its place, and nothing typed is lost.
  await phone.getByRole('button', { name: '提交' }).click()
  await phone.getByRole('link', { name: '请填写“具体内容”' }).click()
  expect(await at('matter').inputValue()).toBe(matter)
  await at('content').fill('老人看不清表格上的小字。')
  await phone.getByRole('button', { name: '提交' }).click()
  await phone.getByRole('heading', { name: '已经提交' }).waitFor()
  const [number = '', code = ''] = await phone.locator('.ticket strong').allTextContents()

  const { page, hand, go } = await world.as('handler')
  await go('/inbox')
  const row = page.locator('tr, .card', { hasText: matter })
  await row.getByRole('button', { name: '领取并登记' }).click()
  await page.locator('.arrived', { hasText: number }).waitFor()
  // Nothing is typed twice.
  expect(await hand.pane.getByLabel('事由').first().inputValue()).toBe(matter)
  await hand.choose('类型', '自然人')
  await page.locator('button[type=submit]').click()
  await page.waitForURL(/\/cases\//)
  const id = new URL(page.url()).pathname.split('/').at(-1) ?? ''
  await hand.at('拟定答复')
  await hand.choose('结果', '采纳')
  await hand.fill('答复的内容', reply)
  await hand.submit('拟定答复')

  const head = await world.as('unitHead')
  await head.go(`/cases/${id}`)
  await head.hand.at('签发答复')
  await head.hand.answer('公开这件意见和答复', '是')
  await head.hand.submit('签发答复')

  const { step } = stepsOf(world)
  await step('handler', id, 'publication', 'publication.draft', { what: `有人建议${matter}。`, why: reply })
  await step('approver', id, 'publication', 'publication.approve', { facts: { secrecyChecked: 'yes' } })
  await step('publisher', id, 'publication', 'publication.publish', {})

  const listed = async () => {
    await phone.goto(`${world.serving.portal}/answers`)
    return textOf(phone.locator('main'))
  }
  await expect.poll(listed, { timeout: 20_000 }).toContain(matter)
  await phone.getByRole('link', { name: matter }).click()
  const answer = await textOf(phone.locator('main'))
  expect(answer).toContain(reply)
  expect(answer).not.toContain('庄敏')

  await phone.goto(`${world.serving.portal}/follow`)
  await phone.getByLabel('编号').fill(number)
  await phone.getByLabel('查询码').fill(code.toLowerCase())
  await phone.getByRole('button', { name: '查看' }).click()
  expect(await textOf(phone.locator('main'))).toContain(reply)
  await phone.getByText('满意', { exact: true }).first().click()
  await phone.getByRole('button', { name: '提交评价' }).click()
  await phone.getByText('办理的机关看不到是谁评价的').waitFor()
  await phone.goto(`${world.serving.portal}/satisfaction`)
  expect(await textOf(phone.locator('main'))).toContain('不满五件')
  await context.close()
}
