import { favourable, ordinaryPenalty, reviewElements } from '@xiezhi/law'
import type { Page, Route } from 'playwright-core'
import { expect } from 'vitest'
import { signInAs, sit } from '../browser.ts'
import { handOf, textOf } from '../hand.ts'
import { staff, type World } from '../world.ts'
import { filing, stepsOf } from './byApi.ts'

/** 呈批 with a no is told at once and by name; 退回 shows by whom and why, and nothing has to be typed again. */
export async function returnedJourney(world: World): Promise<void> {
  const steps = stepsOf(world)
  const id = await steps.clue('经营超过保质期的食品（退回）')
  const { page, hand, go } = await world.as('handler')
  await go(`/cases/${id}`)
  await hand.at('立案呈批')
  await hand.fill('立案依据', '涉嫌违反食品安全法')
  const answers = await hand.pane.locator('.questions__row').all()
  for (const [i, row] of answers.entries()) await row.getByLabel(i === 3 ? '否' : '是', { exact: true }).check()
  await hand.pane.locator('button[type=submit]').click()
  const refusal = hand.pane.locator('.refusal')
  await refusal.waitFor()
  expect(await textOf(refusal)).toContain('“是否在追究行政处罚责任的期限内”的回答为“否”')
  expect(await textOf(refusal)).toContain('去办理：不予立案呈批')
  expect(await page.evaluate('document.activeElement.className')).toBe('refusal')
  await answers[3]?.getByLabel('是', { exact: true }).check()
  await hand.submit('立案呈批')

  const head = await world.as('unitHead')
  await head.go(`/cases/${id}`)
  await head.hand.at('立案审签')
  await head.hand.pane.getByRole('button', { name: '退回立案呈批' }).click()
  await head.hand.fill('退回原因', '立案依据要写明条款。')
  // One key submits, from the field itself.
  await head.page.keyboard.press('Control+Enter')
  await head.page.locator('.toast', { hasText: '已办理：退回立案呈批' }).waitFor()

  await go(`/cases/${id}`)
  await hand.at('立案呈批')
  expect(await textOf(hand.pane.locator('.note').first())).toMatch(/退回：立案依据要写明条款。/)
  expect(await hand.pane.getByLabel('立案依据').inputValue()).toBe('涉嫌违反食品安全法')
  expect(await hand.pane.locator('.questions__row input:checked').count()).toBe(4)
  // Escape leaves the field, and the next one the case.
  await hand.pane.getByLabel('立案依据').focus()
  await page.keyboard.press('Escape')
  await page.keyboard.press('Escape')
  await page.getByRole('heading', { name: '工作台' }).waitFor()
}

const law = { title: '中华人民共和国食品安全法', level: 'law', inForce: '2015-10-01' }
const party = (id: string, name: string) => ({
  id,
  kind: 'household',
  name,
  representative: '司徒测',
  address: '云岭县城关镇文昌路20号',
  role: 'party',
})
const violation = (whose: string, today: string) => ({
  party: whose,
  conduct: '经营超过保质期的食品',
  from: today,
  breached: [{ ...law, article: '第三十四条' }],
  basis: [{ ...law, article: '第一百二十四条' }],
  penalties: [{ kind: 'warning' }],
  tier: 'ordinary',
  correction: { how: 'done', what: '超过保质期的糕点已经下架' },
})

/** A draft restored after a colleague changed the same says so, and does not take the place of what he wrote unseen. */
async function restoredDraft(world: World, steps: ReturnType<typeof stepsOf>, id: string, ...violations: object[]) {
  const { page, hand, go } = await world.as('handler')
  const title = '变更处罚意见'
  await go(`/cases/${id}`)
  await hand.at(title)
  await hand.fill('变更理由', '甲小吃店的情节轻微。')
  await page.getByText('草稿已保存').waitFor()
  await page.goto('about:blank')
  await steps.step('colleague', id, 'main', 'proposal.revise', { violations, reason: '核对了条款。' })
  await go(`/cases/${id}`)
  await hand.at(title)
  expect(await textOf(hand.pane)).toMatch(/办理了“变更处罚意见”，草稿是在它之前的内容上写的。/)
  await hand.pane.locator('button[type=submit]').click()
  const refusal = hand.pane.locator('.refusal')
  await refusal.waitFor()
  expect(await textOf(refusal)).toContain('还没有办理，没有盖过他的')
  expect(await hand.pane.getByLabel('变更理由').inputValue()).toBe('甲小吃店的情节轻微。')
  // It has been told: the second press means it.
  await page.waitForLoadState('networkidle')
  await hand.submit(title)
}

/** With two parties there are two notices: the signature waits until both were opened, and the record says which were. */
export async function papersJourney(world: World): Promise<void> {
  const steps = stepsOf(world)
  const id = await steps.clue('经营超过保质期的食品（两名当事人）')
  const [one, two] = ['云岭县测甲小吃店', '云岭县测乙小吃店']
  await steps.step('handler', id, 'main', 'party.identify', { party: party('p1', one) })
  await steps.step('handler', id, 'main', 'party.identify', { party: party('p2', two) })
  await steps.step('handler', id, 'main', 'filing.propose', filing)
  const officers = [staff.handler, staff.colleague]
  await steps.step('unitHead', id, 'main', 'filing.endorse', { opinion: '同意', officers })
  await steps.step('deputyHead', id, 'main', 'filing.approve', { opinion: '同意' })
  await steps.step('handler', id, 'main', 'evidence.collect', {
    way: 'inspection',
    kind: 'record',
    title: '现场检查笔录',
    form: 'original',
    source: '现场检查',
    proves: '货架上食品的状况',
    officers,
    shown: true,
  })
  await steps.step('handler', id, 'main', 'evidence.verify', { evidence: [1], finding: '来源合法，内容真实。' })
  const { page, hand, go } = await world.as('handler')
  const view = await (await page.request.get(`${world.serving.base}/api/session`)).json()
  const { today } = view as { today: string }
  const report = ordinaryPenalty.steps.find((s) => s.id === 'investigation.conclude')
  const asked = report?.fields.flatMap((f) => (f.kind.is === 'facts' ? f.kind.facts : [])) ?? []
  await steps.step('handler', id, 'main', 'investigation.conclude', {
    course: '检查发现，经核查立案调查。',
    found: '货架上有超过保质期的糕点三盒。',
    evidence: [1],
    violations: [violation('p1', today), violation('p2', today)],
    facts: Object.fromEntries(asked.map((f) => [f, f === 'factsClear' ? 'yes' : 'no'])),
  })
  await restoredDraft(world, steps, id, violation('p1', today), violation('p2', today))
  await go(`/cases/${id}`)
  // The kind of review is chosen by what the case is, and says why.
  await hand.at('送请审核')
  expect(await hand.pane.getByLabel('案件审核', { exact: true }).isChecked()).toBe(true)
  await hand.submit('送请审核')
  const file = (await (await page.request.get(`${world.serving.base}/api/cases/${id}`)).json()) as {
    file: { entries: { kind: string; proceeding: string }[] }
  }
  const review = file.file.entries.find((e) => e.kind === 'review')?.proceeding ?? ''
  const elements = Object.fromEntries(reviewElements.map(({ id: e }) => [e, { answer: favourable(e) }]))
  await steps.step('legalHead', id, review, 'review.opine', { elements, verdict: 'passed', opinion: '同意。' })
  await steps.step('unitHead', id, review, 'review.confirm', { opinion: '同意审核意见' })
  await steps.step('handler', id, 'main', 'notice.propose', {})

  const head = await world.as('unitHead')
  await head.go(`/cases/${id}`)
  await head.hand.at('处罚告知审签')
  const button = head.hand.pane.locator('button[type=submit]')
  await head.page.getByText('共 2 份，已看 1 份').waitFor()
  expect(await button.getAttribute('aria-disabled')).toBe('true')
  expect(await textOf(head.hand.pane.locator('.btn-reason'))).toContain(`还有 1 份没有看：行政处罚告知书（${two}）`)
  // The key is no way around it.
  await head.page.keyboard.press('Control+Enter')
  await head.hand.pane.getByRole('button', { name: two }).click()
  await head.page.getByText('共 2 份，已看 2 份').waitFor()
  await head.hand.submit('处罚告知审签')
  await head.go(`/cases/${id}?tab=record`)
  const entry = head.page.locator('.entry', { hasText: '处罚告知审签' })
  await entry.locator('summary').click()
  // What an entry holds is drawn when it is opened.
  await expect
    .poll(() => textOf(entry))
    .toContain(`签批人的页面报告，签批之前打开看过：行政处罚告知书（${one}）、行政处罚告知书（${two}）`)

  // On a phone the papers stand between what is asked and the form: the signature waits until each was before the eyes.
  const phone = await world.as('agencyHead', 'phone')
  await phone.go(`/cases/${id}`)
  await phone.hand.at('批准并作出处罚告知')
  const paper = phone.page.locator('.paper__pages')
  await paper.scrollIntoViewIfNeeded()
  await phone.page.getByText('共 2 份，已看 1 份').waitFor()
  await phone.page.getByText('还有 1 份没有看').waitFor()
}

/** Somebody else signs in where one was typing: nothing of the one appears with the other, in this tab or in another. */
export async function ownDraftJourney(world: World): Promise<void> {
  const steps = stepsOf(world)
  const id = await steps.clue('经营超过保质期的食品（草稿）')
  const seat = await sit(world.browser)
  const { page, context } = seat
  await signInAs(seat, world.serving, staff.handler)
  const hand = handOf(page)
  await page.goto(`${world.serving.base}/cases/${id}`)
  await hand.at('立案呈批')
  await context.clearCookies()
  await hand.fill('立案理由', '甲写的，还没有写完。')
  await page.getByText('登录已过期').waitFor()
  // The one who was here is asked first.
  expect(await page.getByLabel('账号').inputValue()).toBe(staff.handler)
  await page.getByLabel('账号').fill(staff.colleague)
  await page.getByLabel('密码').fill(world.serving.password)
  await page.getByRole('button', { name: '登录', exact: true }).click()
  await hand.at('立案呈批')
  expect(await hand.pane.getByLabel('立案理由').inputValue()).not.toContain('甲写的')
  await page.reload()
  await hand.at('立案呈批')
  expect(await hand.pane.getByLabel('立案理由').inputValue()).not.toContain('甲写的')

  // In another tab the first signs in: what this page sends now stands under nobody's name.
  await signInAs(seat, world.serving, staff.handler)
  await hand.fill('立案理由', '乙写的。')
  await page.locator('.head__person', { hasText: '林晓峰' }).waitFor()
  await hand.at('立案呈批')
  expect(await hand.pane.getByLabel('立案理由').inputValue()).not.toContain('乙写的')
  const kept = await page.request.get(`${world.serving.base}/api/cases/${id}/drafts/main/filing.propose`)
  expect(await kept.text()).not.toContain('乙写的')
  await context.close()
}

/** The answer is lost on the way: it is said that nobody knows, and the same command is asked for again, after a reload too. */
export async function unansweredJourney(world: World): Promise<void> {
  const steps = stepsOf(world)
  const id = await steps.clue('经营超过保质期的食品（没有答复）')
  const seat = await sit(world.browser)
  const { page, context } = seat
  await signInAs(seat, world.serving, staff.handler)
  const hand = handOf(page)
  await page.goto(`${world.serving.base}/cases/${id}`)
  await hand.open('确认当事人')
  await hand.choose('类型', '个体工商户')
  await hand.fill('名称', '云岭县城关镇无答复小吃店')
  await loseAnswer(page, '/steps/party.identify')
  await hand.pane.locator('button[type=submit]').click()
  await page.locator('.refusal', { hasText: '没有收到服务器的答复' }).waitFor()
  await page.reload()
  const note = page.locator('.note', { hasText: '上次提交以后没有收到答复' })
  await note.getByRole('button', { name: '再发一次' }).click()
  await page.locator('.toast', { hasText: '上次已经办成' }).waitFor()
  const record = (await (await page.request.get(`${world.serving.base}/api/cases/${id}/record`)).json()) as {
    events: { step: string }[]
  }
  expect(record.events.filter((e) => e.step === 'party.identify')).toHaveLength(1)
  await context.close()
}

/** The line is lost and comes back: said over the page, and taken back, without a reload. */
export async function lineJourney(world: World): Promise<void> {
  const seat = await sit(world.browser)
  await signInAs(seat, world.serving, staff.handler)
  await seat.page.goto(world.serving.base)
  await seat.page.locator('.case-link').first().waitFor()
  const lost = seat.page.locator('.lost', { hasText: '连不上服务器' })
  await seat.context.setOffline(true)
  await lost.waitFor({ timeout: 30_000 })
  await seat.context.setOffline(false)
  await lost.waitFor({ state: 'detached', timeout: 30_000 })
  await seat.context.close()
}

/** The server does what was asked, and its answer does not arrive. */
async function loseAnswer(page: Page, path: string): Promise<void> {
  const away = async (route: Route) => {
    await route.fetch()
    await route.abort()
  }
  await page.route(`**${path}`, away, { times: 1 })
}
