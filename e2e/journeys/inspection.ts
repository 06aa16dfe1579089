import { expect } from 'vitest'
import { textOf } from '../hand.ts'
import { staff, type World } from '../world.ts'
import { stepsOf } from './byApi.ts'

const shop = '云岭县城关镇试点检查小吃店'
const penaltyWords = /涉嫌|处罚意见|罚没|案源/
const found = '后厨有超过保质期的调味料三瓶。'

/** An inspection by the screens every kind has: task, approval, result told, and the clue that becomes a penalty case. */
export async function inspectionJourney(world: World): Promise<void> {
  const { page, hand, go } = await world.as('handler')
  await go('/new')
  await page.getByRole('link', { name: /行政检查程序/ }).click()
  await page.getByRole('heading', { name: '登记检查任务' }).waitFor()
  await hand.choose('任务来源', '年度检查计划')
  await hand.fill('检查事项', '餐饮服务日常监督检查')
  await hand.fill('检查依据', '《中华人民共和国食品安全法》第一百一十条')
  await hand.fill('检查内容', '经营资质、进货查验、加工操作')
  await hand.answer('检查方式', '现场检查')
  await hand.fill('本年度第几次检查', '1')
  await hand.fill('公布的年度频次上限', '2')
  await hand.choose('类型', '个体工商户')
  await hand.fill('名称', shop)
  await hand.fill('住所', '云岭县城关镇文昌路22号')
  await page.locator('button[type=submit]').click()
  await page.waitForURL(/\/cases\//)
  const id = new URL(page.url()).pathname.split('/').at(-1) ?? ''
  // The notice stands beside the plan before anybody signs it.
  await hand.at('行政检查呈批')
  await page.locator('.paper__page').first().waitFor()
  await expect.poll(() => textOf(page.locator('.casehead'))).toContain(`对${shop}的行政检查：餐饮服务日常监督检查`)

  const session = await page.request.get(`${world.serving.base}/api/session`)
  const { today } = (await session.json()) as { today: string }
  const steps = stepsOf(world)
  const step = (who: keyof typeof staff, name: string, form: object) => steps.step(who, id, 'main', name, { ...form })
  const officers = [staff.handler, staff.colleague]
  const facts = { inspectionListed: 'yes', inspectionOnsiteNeeded: 'yes' }
  await step('handler', 'inspection.propose', { officers, from: today, to: today, reason: '按年度计划', facts })
  await step('unitHead', 'inspection.endorse', { opinion: '同意' })

  // Who signs reads who goes, when and on what, and opens the notice.
  const head = await world.as('deputyHead')
  await head.go(`/cases/${id}`)
  await head.hand.at('批准行政检查')
  expect(await textOf(head.page.locator('.pane'))).toMatch(/检查人员林晓峰、何雨桐/)
  await head.hand.fill('意见', '同意')
  await head.page
    .locator('.paper__page')
    .first()
    .evaluate((sheet) => sheet.scrollIntoView())
  await head.hand.submit('批准行政检查')

  await step('handler', 'notice.show', { way: 'scene', signedBy: '店主' })
  const visit = { place: '经营场所', began: '9时30分', ended: '10时20分', present: '店主', access: 'done' }
  const seen = { officers, shown: true, rightsTold: true, scan: 'scanned', found, problem: true, signature: 'signed' }
  await step('handler', 'visit.record', { ...visit, ...seen })

  await go(`/cases/${id}`)
  await hand.at('认定检查结果')
  await hand.fill('检查发现的情况', found)
  await hand.answer('检查结果', '发现违法行为线索，移交立案')
  await hand.answer('是否发现应当立案调查的违法行为线索', '是')
  await hand.submit('认定检查结果')
  expect(await textOf(page.locator('main'))).not.toMatch(penaltyWords)
  await step('handler', 'inspectionResult.propose', { reason: '拟同意认定的结果' })
  await step('unitHead', 'inspectionResult.endorse', { opinion: '同意' })
  await step('deputyHead', 'inspectionResult.approve', { opinion: '同意' })

  // Told before it is published.
  await go(`/cases/${id}`)
  await hand.at('直接送达')
  await hand.choose('签收人身份', '受送达人本人')
  await hand.fill('签收人', '店主')
  await hand.fill('送达地点', '经营场所')
  await hand.submit('直接送达')
  // The head is fetched anew once the step is told as done.
  await expect.poll(() => textOf(page.locator('.casehead'))).toMatch(/待移交.*检查结果公开期限/)

  await hand.at('移交立案线索')
  await hand.fill('发现线索的日期', today)
  await hand.fill('案由', '使用超过保质期的调味料加工食品')
  await hand.fill('线索内容', found)
  await hand.submit('移交立案线索')
  // Each shows the other, and the new one is on the list of whoever handed it over.
  const led = page.locator('.casehead').getByRole('link', { name: '行政处罚普通程序' })
  await led.waitFor()
  await expect.poll(() => textOf(page.locator('.casehead'))).toMatch(/办结，已完成/)
  expect(await textOf(page.locator('main'))).not.toMatch(penaltyWords)
  await led.click()
  await page.getByRole('heading', { name: `${shop}涉嫌使用超过保质期的调味料加工食品案` }).waitFor()
  await expect.poll(() => textOf(page.locator('.casehead'))).toMatch(/来源对.+的行政检查.*线索核查期限/s)
  await page
    .locator('.casehead')
    .getByRole('link', { name: /的行政检查：/ })
    .click()
  await page.getByRole('heading', { name: `对${shop}的行政检查：餐饮服务日常监督检查` }).waitFor()
  await go('/?procedure=penalty.ordinary')
  await page.locator('.case-link', { hasText: shop }).waitFor()
}
