import { expect } from 'vitest'
import { textOf } from '../hand.ts'
import type { World } from '../world.ts'
import { stepsOf } from './byApi.ts'

const shop = '云岭县百汇电器商行'
const lead = '销售没有认证标志的电器'

/** A complaint that is a report too: what is a report goes its own way, and who only reads the complaint does not learn of it. */
export async function complaintJourney(world: World): Promise<void> {
  const { page, hand, go } = await world.as('handler')
  await go('/new')
  await page.getByRole('link', { name: /消费投诉处理程序/ }).click()
  await page.getByRole('heading', { name: '登记投诉' }).waitFor()
  await hand.choose('类型', '自然人')
  await page.getByLabel('姓名', { exact: true }).fill('庄敏')
  await hand.choose('渠道', '12315热线电话')
  await hand.fill('投诉事由', '冰箱质量争议')
  await hand.fill('争议事实依据', '购买三十日后不再制冷，商家拒绝退货。')
  await hand.fill('投诉请求', '退货，退还货款。')
  await hand.answer('材料同时包含举报内容', '是')
  await hand.answer('同意公示投诉信息', '否')
  await page.locator('button[type=submit]').click()
  await page.waitForURL(/\/cases\//)
  const id = new URL(page.url()).pathname.split('/').at(-1) ?? ''
  const { step } = stepsOf(world)
  const party = { id: 'p2', kind: 'household', name: shop, address: '云岭县城关镇文昌路120号', role: 'third' }
  await step('handler', id, 'main', 'party.identify', { party })

  await go(`/cases/${id}`)
  await hand.at('举报内容另行登记')
  await hand.choose('被举报人', shop)
  await hand.fill('举报的违法行为', lead)
  await hand.fill('具体线索和事实依据', '电器没有强制性产品认证标志。')
  // Who complained is who reported: his name is there.
  expect(await hand.pane.getByLabel(/^举报人（/).inputValue()).toBe('庄敏')
  await hand.answer('举报人是经营者内部人员', '否')
  await hand.submit('举报内容另行登记')
  const link = page.locator('.casehead a', { hasText: '举报处理程序' })
  await link.waitFor()

  const reader = await world.as('reviewer')
  await reader.go(`/cases/${id}`)
  await reader.page.locator('.casehead').waitFor()
  await reader.page.getByRole('tab', { name: /记录/ }).click()
  await reader.page.getByText('登记被投诉人').first().waitFor()
  const read = await textOf(reader.page.locator('main'))
  for (const word of [lead, '另行登记', '举报处理程序', '同时包含举报']) expect(read).not.toContain(word)

  await link.click()
  await page.getByRole('heading', { name: new RegExp(`${shop}.*被举报`) }).waitFor()
  await hand.at('移交核查')
  await hand.answer('法律、法规、规章规定应当告知处理结果', '否')
  await hand.choose('被举报人', shop)
  await hand.submit('移交核查')
  await page.locator('.casehead a', { hasText: '行政处罚普通程序' }).waitFor()
}
