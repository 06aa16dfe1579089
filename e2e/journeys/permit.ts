import { expect } from 'vitest'
import { textOf } from '../hand.ts'
import { staff, type World } from '../world.ts'
import { stepsOf } from './byApi.ts'

const holder = '云岭县城关镇试点许可小吃店'

/** A kind made of rules alone, by the screens every kind has: what is begun, accepted, examined, signed and made public. */
export async function permitJourney(world: World): Promise<void> {
  const { page, hand, go } = await world.as('handler')
  await go('/new')
  await page.getByRole('link', { name: /行政许可一般程序/ }).click()
  await page.getByRole('heading', { name: '收到申请' }).waitFor()
  await hand.fill('许可事项', '食品经营许可')
  await hand.fill('申请内容', '申请热食类食品制售。')
  await hand.choose('类型', '个体工商户')
  await hand.fill('名称', holder)
  await hand.fill('住所', '云岭县城关镇文昌路22号')
  await page.locator('button[type=submit]').click()
  await page.waitForURL(/\/cases\//)
  const id = new URL(page.url()).pathname.split('/').at(-1) ?? ''

  // The paper stands beside the form before it is made, and nothing speaks of a penalty.
  await hand.at('受理')
  for (const question of ['依法是否需要取得行政许可', '是否属于本机关职权范围', '是否齐全、符合法定形式'])
    await hand.answer(question, '是')
  await page.locator('.paper__page').first().waitFor()
  await hand.submit('受理')
  await expect
    .poll(() => textOf(page.locator('.casehead')))
    .toMatch(/申请食品经营许可.*许可事项.*受理审查.*许可决定期限/)
  expect(await textOf(page.locator('main'))).not.toMatch(/涉嫌|处罚意见|罚没|案源/)

  const steps = stepsOf(world)
  const officers = [staff.handler, staff.colleague]
  const visit = { officers, place: '文昌路22号', result: '符合要求', conclusion: 'met' }
  await steps.step('handler', id, 'main', 'site.verify', visit)
  const no = ['othersInterest', 'permitHearingByLaw', 'majorPublicInterest', 'socialRisk', 'majorRights', 'complexCase']
  const facts = { verificationNeeded: 'yes', conditionsMet: 'yes', ...Object.fromEntries(no.map((f) => [f, 'no'])) }
  const granting = { found: '材料齐全，现场符合要求。', outcome: 'grant', content: '热食类食品制售', facts }
  await steps.step('handler', id, 'main', 'examination.conclude', granting)
  await steps.step('handler', id, 'main', 'grant.propose', { reason: '拟准予' })
  await steps.step('unitHead', id, 'main', 'grant.endorse', { opinion: '同意' })

  const head = await world.as('deputyHead')
  await head.go(`/cases/${id}`)
  await head.hand.at('作出许可决定')
  await head.page.locator('.paper__page').first().waitFor()
  expect(await textOf(head.page.locator('.paper'))).toContain('准予行政许可决定书')
  await head.hand.fill('意见', '准予')
  await head.page
    .locator('.paper__page')
    .first()
    .evaluate((sheet) => sheet.scrollIntoView())
  await head.hand.submit('作出许可决定')

  // What the case waits for and what is to be made public beside it are both in sight, each with its time.
  await go(`/cases/${id}?tab=papers`)
  await page.getByText('准予行政许可决定书').first().waitFor()
  await expect.poll(() => textOf(page.locator('.casehead'))).toMatch(/准予许可.*许可决定公开期限.*颁发、送达证件期限/)
  await go('/?procedure=permit.ordinary')
  await page.locator('.case-link', { hasText: holder }).waitFor()

  // Drawn up by the handler, read as the public will and approved by one, published by another; then anybody finds it.
  await go(`/cases/${id}`)
  await hand.at('拟制公示信息')
  await hand.fill('决定了什么', '准予食品经营许可，热食类食品制售。')
  await hand.fill('为什么', '材料齐全，现场符合法定条件、标准。')
  await hand.submit('拟制公示信息')
  const approver = await world.as('approver')
  await approver.go(`/cases/${id}`)
  await approver.hand.at('审定公示信息')
  await approver.page.getByRole('heading', { name: '拟公示的内容' }).waitFor()
  expect(await textOf(approver.page.locator('.public'))).toMatch(/许可事项.*食品经营许可.*准予行政许可决定书/)
  await approver.hand.answer('保密审查', '是')
  await approver.hand.submit('审定公示信息')
  const publisher = await world.as('publisher')
  await publisher.go(`/cases/${id}`)
  await publisher.hand.at('发布公示信息')
  await publisher.page.getByRole('heading', { name: '拟公示的内容' }).waitFor()
  await publisher.hand.submit('发布公示信息')

  const { page: citizen } = publisher
  const search = `${world.serving.portal}/permits?q=${encodeURIComponent(holder)}`
  const found = async () => (await citizen.request.get(search)).text()
  await expect.poll(found, { timeout: 20_000 }).toContain(`<td data-label="申请人">${holder}`)
  await citizen.goto(search)
  await citizen.locator('main .lines a', { hasText: '食品经营许可' }).click()
  const shown = await textOf(citizen.locator('main'))
  expect(shown).toMatch(/准予许可.*许可机关.*许可内容.*热食类食品制售.*准予行政许可决定书/s)
  expect(shown).not.toMatch(/涉嫌|处罚|罚没/)
}
