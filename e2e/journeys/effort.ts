import { favourable, reviewElements } from '@xiezhi/law'
import { expect } from 'vitest'
import { signInAs, sit } from '../browser.ts'
import { countingHand, effortWords, sumOf } from '../effort.ts'
import { staff, type World } from '../world.ts'
import { type Json, stepsOf } from './byApi.ts'

const picture = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
)
// Fined for the same on the same day it would be fined twice, where the journey is run again on one county.
const party = `云岭县便民超市${String(Date.now()).slice(-4)}`
const matter = '销售商品不按规定明码标价'

const seen = '货架上三种瓶装饮料没有标明价格。'

/**
 * A clean case of one party, as its handler works it from the clue to the closing, with every click and character counted: nothing a
 * person has to do may grow unnoticed. The page stays open while others sign, as it does on a desk; their part goes by the API.
 */
export async function effortJourney(world: World): Promise<void> {
  const steps = stepsOf(world)
  const seat = await sit(world.browser)
  const { page } = seat
  await signInAs(seat, world.serving, staff.handler)
  const hand = countingHand(page)
  const session = await page.request.get(`${world.serving.base}/api/session`)
  const { today } = (await session.json()) as { today: string }
  const { pane } = hand

  await page.goto(`${world.serving.base}/new/penalty.ordinary`)
  await pane.locator('button[type=submit]').waitFor()
  await hand.choose('案件来源', '监督检查')
  await hand.suggested('案由', matter)
  await hand.fill('线索内容', '日常检查发现三种饮料没有标价。')
  await hand.choose('类型', '个体工商户')
  await hand.fill('名称', party)
  await hand.fill('住所', '城关镇文昌路20号')
  await hand.press(pane.locator('button[type=submit]'))
  await page.waitForURL(/\/cases\//)
  hand.close('案源登记')
  const id = new URL(page.url()).pathname.split('/')[2] ?? ''

  await hand.at('线索核查')
  await hand.choose('核查人员', '何雨桐')
  await hand.choose('已出示执法证件', '是')
  await hand.fill('核查地点', '城关镇文昌路20号')
  await hand.fill('核查情况', seen)
  await hand.submit('线索核查')

  await hand.at('立案呈批')
  for (const row of await pane.locator('.questions__row').all()) await hand.press(row.getByLabel('是', { exact: true }))
  await hand.submit('立案呈批')
  const officers = [staff.handler, staff.colleague]
  await steps.step('unitHead', id, 'main', 'filing.endorse', { opinion: '同意', officers })
  await steps.step('deputyHead', id, 'main', 'filing.approve', { opinion: '同意' })

  await hand.at('告知陈述、申辩和申请回避的权利')
  await hand.fill('告知方式', '现场口头告知并记入笔录')
  await hand.submit('告知陈述、申辩和申请回避的权利')

  await hand.at('收集证据')
  await hand.attach({ name: '现场检查笔录.png', mimeType: 'image/png', buffer: picture })
  await hand.choose('取得方式', '现场检查、勘验、抽样')
  await hand.choose('证据种类', '勘验笔录、现场笔录')
  await hand.fill('证据名称', '现场检查笔录')
  await hand.fill('提供人、出处', '执法人员现场制作')
  await hand.fill('证明对象和内容', seen)
  await hand.choose('已出示执法证件', '是')
  await hand.submit('收集证据')

  await hand.at('查证证据')
  await hand.take('来源合法，内容真实，与案件有关')
  await hand.submit('查证证据')

  await hand.at('调查终结报告')
  await hand.fill('认定的违法事实', seen)
  await hand.take(today)
  await hand.write(pane.locator('.penalty').last().getByLabel('金额'), '2000')
  await hand.choose('裁量档次', '一般处罚')
  await hand.choose('如何改正', '已经改正')
  await hand.fill('改正的内容', `停止${matter}的行为`)
  await hand.choose('违法事实是否清楚', '是')
  const rest = pane.getByRole('button', { name: /都是“否”/ })
  if (await rest.isVisible()) await hand.press(rest)
  await hand.submit('调查终结报告')

  await hand.at('送请审核')
  await hand.submit('送请审核')
  const file = (await (await page.request.get(`${world.serving.base}/api/cases/${id}`)).json()) as {
    file: { entries: { kind: string; proceeding: string; fields: Json }[] }
  }
  const review = file.file.entries.find((e) => e.kind === 'review')
  const elements = Object.fromEntries(reviewElements.map(({ id: e }) => [e, { answer: favourable(e) }]))
  const examines =
    review?.fields.kind === 'legal' ? (['reviewer', 'legalHead'] as const) : (['legalHead', 'unitHead'] as const)
  await steps.step(examines[0], id, review?.proceeding ?? '', 'review.opine', {
    elements,
    verdict: 'passed',
    opinion: '同意。',
  })
  await steps.step(examines[1], id, review?.proceeding ?? '', 'review.confirm', { opinion: '同意' })

  await hand.at('处罚告知呈批')
  await hand.submit('处罚告知呈批')
  await steps.step('unitHead', id, 'main', 'notice.endorse', { opinion: '同意' })
  await steps.step('agencyHead', id, 'main', 'notice.approve', { opinion: '同意' })

  await hand.at('直接送达')
  await hand.fill('签收人', party)
  await hand.submit('直接送达')
  await hand.at('记录放弃陈述、申辩')
  await hand.take('在送达回证上签署放弃')
  await hand.submit('记录放弃陈述、申辩')

  await hand.at('处罚决定呈批')
  await hand.choose('所依据的规定是否已经修改', '否')
  await hand.choose('告知逾期不缴', '是')
  await hand.submit('处罚决定呈批')
  await steps.step('unitHead', id, 'main', 'decision.endorse', { opinion: '同意' })
  await steps.step('deputyHead', id, 'main', 'decision.endorse', { opinion: '同意' })
  await steps.step('agencyHead', id, 'main', 'decision.approve', { opinion: '同意' })

  await hand.at('直接送达')
  await hand.choose('已书面告知', '是')
  await hand.submit('直接送达')
  await hand.at('拟制公示信息')
  await hand.submit('拟制公示信息')
  await hand.at('登记缴款')
  await hand.fill('票据号码', '0012345')
  await hand.fill('代收机构', '云岭农村商业银行')
  await hand.submit('登记缴款')
  const facts = { secrecyChecked: 'yes' }
  await steps.step('approver', id, 'disclosure', 'disclosure.approve', { facts })
  await steps.step('publisher', id, 'disclosure', 'disclosure.publish', {})

  await hand.at('结案呈批')
  await hand.submit('结案呈批')

  const words = effortWords(hand.done)
  process.stdout.write(`${words}\n`)
  const { clicks, characters } = sumOf(hand.done)
  expect(clicks, words).toBeLessThanOrEqual(45)
  expect(characters, words).toBeLessThanOrEqual(62)
  await seat.context.close()
}
