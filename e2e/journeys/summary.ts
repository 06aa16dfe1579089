import { expect } from 'vitest'
import { signInAs, sit } from '../browser.ts'
import { countingHand, effortWords, sumOf } from '../effort.ts'
import { textOf } from '../hand.ts'
import { staff, type World } from '../world.ts'

const picture = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
)
const matter = '使用未按规定申请检定的计量器具用于贸易结算'
const party = `云岭县佳果商贸${String(Date.now()).slice(-4)}有限公司`

/** Seconds an officer takes for a touch, with finding where, and for a character typed on a phone. */
const pace = { touch: 2, character: 0.8 }

/** 当场处罚 on a phone in the street: begun, decided on one form, its paper numbered and handed over, in less than two minutes. */
export async function summaryJourney(world: World): Promise<void> {
  const seat = await sit(world.browser, 'phone')
  const { page } = seat
  await signInAs(seat, world.serving, staff.handler)
  const hand = countingHand(page)
  const { pane } = hand
  const fits = async () =>
    expect(await page.evaluate('document.documentElement.scrollWidth - window.innerWidth')).toBeLessThanOrEqual(0)
  const session = await page.request.get(`${world.serving.base}/api/session`)
  const { today } = (await session.json()) as { today: string }

  await page.goto(`${world.serving.base}/new`)
  await hand.press(page.getByRole('link', { name: /行政处罚简易程序/ }))
  await pane.locator('button[type=submit]').waitFor()
  await hand.suggested('案由', matter)
  await hand.choose('类型', '法人')
  await hand.fill('名称', party)
  await hand.fill('住所', '文昌路9号')
  await fits()
  await hand.press(pane.locator('button[type=submit]'))
  await page.waitForURL(/\/cases\//)
  hand.close('登记当场查处')

  await hand.at('作出当场处罚决定')
  await fits()
  await hand.fill('违法事实', '收银台电子秤未申请检定。')
  await hand.attach({ name: '电子秤.png', mimeType: 'image/png', buffer: picture })
  await hand.choose('执法人员', '何雨桐')
  await hand.choose('已出示执法证件', '是')
  await hand.take(today)
  await hand.write(pane.locator('.penalty').last().getByLabel('金额'), '500')
  await hand.choose('裁量档次', '一般处罚')
  await hand.choose('如何改正', '责令立即改正')
  await hand.choose('违法事实是否确凿', '是')
  await hand.press(pane.getByRole('button', { name: /都是“否”/ }))
  await hand.choose('已口头告知', '是')
  await hand.choose('陈述、申辩', '当事人没有陈述、申辩')
  await hand.submit('作出当场处罚决定')

  await hand.at('当场交付决定书')
  await hand.choose('签收', '当事人签收')
  await hand.submit('当场交付决定书')
  await fits()
  expect(await textOf(page.locator('main'))).toContain('当罚〔')

  const words = effortWords(hand.done)
  process.stdout.write(`${words}\n`)
  const { clicks, characters } = sumOf(hand.done)
  expect(clicks * pace.touch + characters * pace.character, words).toBeLessThan(120)
  expect(clicks, words).toBeLessThanOrEqual(30)
  await seat.context.close()
}
