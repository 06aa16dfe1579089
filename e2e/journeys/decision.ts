import { expect } from 'vitest'
import { textOf } from '../hand.ts'
import { sign } from '../steps.ts'
import type { World } from '../world.ts'

/** Goes on after the review: 告知 → 放弃申辩 → 决定 → 送达 → 缴款 → 公示 → 结案, all through the screens. */
export async function decisionJourney(world: World): Promise<void> {
  const { path, party } = world.goingOn()

  const { page, hand, go } = await world.as('handler')
  await go(path)
  // What the law asks before a notice: whether a hearing is due, whether the party was of age. Each refusal leads to its questions.
  for (;;) {
    await hand.open('处罚告知呈批')
    const ask = hand.pane.getByRole('button', { name: /回答/ }).first()
    if (!(await ask.isVisible())) break
    await ask.click()
    const asked = hand.pane.locator('.questions__row:visible', { hasText: /是否属于较大数额|不满十八周岁/ })
    await asked.first().waitFor()
    // Whoever goes there to answer finds the keyboard at the question.
    await page.waitForFunction("document.activeElement.closest('.questions__row') !== null")
    for (const row of await asked.all()) await row.getByLabel('否', { exact: true }).check()
    await hand.submit('认定事项')
  }
  await hand.at('处罚告知呈批')
  await page.locator('.paper__page').first().waitFor()
  await hand.submit('处罚告知呈批')
  await sign(world, path, '处罚告知审签', 'unitHead')
  await signByKey(world, path, '批准并作出处罚告知')
  await deliver(world, path, party)

  await go(path)
  await hand.open('记录放弃陈述、申辩')
  await hand.fill('放弃的方式', '在送达回证上写明放弃')
  await hand.submit('记录放弃陈述、申辩')
  await hand.at('处罚决定呈批')
  await hand.answer('所依据的规定是否已经修改', '否')
  await hand.answer('告知逾期不缴', '是')
  await hand.submit('处罚决定呈批')
  await sign(world, path, '处罚决定审签', 'unitHead')
  await sign(world, path, '处罚决定审签', 'deputyHead')
  await sign(world, path, '作出处罚决定', 'agencyHead')

  await deliver(world, path, party)
  await go(path)
  await hand.at('登记缴款')
  expect(await hand.pane.getByLabel('缴款金额').inputValue()).toBe('3,000.00')
  await hand.fill('票据号码', '0012345')
  await hand.fill('代收机构', '云岭农村商业银行')
  await hand.submit('登记缴款')
  await publish(world, path)
  await close(world, path)

  await go(`${path}?tab=papers`)
  const number = await textOf(page.locator('tr', { hasText: '行政处罚决定书' }).locator('td').nth(2))
  expect(number).toMatch(/^云市监处罚〔\d{4}〕\d+号$/)
  const pdf = await page.request.get(`${world.serving.base}/api${path}/papers/${await digestOf(world, path)}`)
  expect((await pdf.body()).subarray(0, 5).toString()).toBe('%PDF-')
  await onPortal(world, number, party)
}

/** What cannot be taken back is read before it is confirmed: the keyboard is at what is decided, and its button one key further. */
async function signByKey(world: World, path: string, title: string): Promise<void> {
  const { page, hand, go } = await world.as('agencyHead')
  await go(path)
  await hand.at(title)
  await hand.pane.locator('button[type=submit]:not([aria-disabled])').waitFor()
  await page.keyboard.press('Control+Enter')
  await page.locator('dialog[open]').getByRole('button', { name: title }).waitFor()
  expect(await page.evaluate('document.activeElement.className')).toBe('dialog__body')
  await page.keyboard.press('Tab')
  expect(await page.evaluate('document.activeElement.textContent')).toBe(title)
  await page.keyboard.press('Enter')
  await page.locator('.toast', { hasText: `已办理：${title}` }).waitFor()
}

async function digestOf(world: World, path: string): Promise<string> {
  const { page } = await world.as('handler')
  const answer = await page.request.get(`${world.serving.base}/api${path}`)
  const { file } = (await answer.json()) as { file: { papers: { kind: string; sha256: string }[] } }
  return file.papers.find((p) => p.kind === 'penalty-decision')?.sha256 ?? ''
}

async function deliver(world: World, path: string, party: string): Promise<void> {
  const { hand, go } = await world.as('handler')
  await go(path)
  await hand.at('直接送达')
  expect(await hand.pane.getByLabel('签收人', { exact: true }).inputValue()).toBe(party)
  await hand.answer('已书面告知', '是')
  await hand.submit('直接送达')
}

async function publish(world: World, path: string): Promise<void> {
  const { hand, go } = await world.as('handler')
  await go(path)
  await hand.at('拟制公示信息')
  expect(await hand.pane.getByLabel('决定了什么').inputValue()).toContain('罚款3,000元')
  await hand.submit('拟制公示信息')
  const approver = await world.as('approver')
  await approver.go(path)
  await approver.hand.at('审定公示信息')
  // Nobody signs for a text that was not shown: masked as the public will read it.
  const shown = approver.page.locator('.public__sheet')
  await shown.getByText('本局决定作出如下行政处罚').first().waitFor()
  expect(await textOf(shown)).toContain('欧阳某')
  expect(await textOf(shown)).not.toContain('欧阳测')
  await approver.hand.answer('是否已完成保密审查', '是')
  await approver.hand.answer('当事人是否为未成年人', '否')
  await approver.hand.submit('审定公示信息')
  const publisher = await world.as('publisher')
  await publisher.go(path)
  await publisher.hand.at('发布公示信息')
  await publisher.hand.submit('发布公示信息')
}

async function close(world: World, path: string): Promise<void> {
  const { hand, go, page } = await world.as('handler')
  await go(path)
  await hand.open('结案呈批')
  // Goods were confiscated: no case closes before it is told what became of them, and the refusal leads there.
  await hand.pane.getByRole('button', { name: '登记处罚的执行' }).click()
  await hand.shown('登记处罚的执行')
  await hand.choose('处罚的种类', '没收非法财物')
  await hand.choose('没收财物的处理', '依法销毁')
  await hand.fill('执行的情况', '在县垃圾填埋场监督销毁。')
  await hand.submit('登记处罚的执行（罚没款以外）')
  await hand.at('结案呈批')
  expect(await hand.pane.getByLabel('执行情况').inputValue()).toContain('缴款3,000元')
  await hand.submit('结案呈批')
  await sign(world, path, '结案审签', 'unitHead')
  await sign(world, path, '批准结案', 'deputyHead')
  await go(path)
  await page.getByText('本案已经办完：结案').waitFor()
}

/** On the public page within moments: the number, and a natural person by surname only. */
async function onPortal(world: World, number: string, party: string): Promise<void> {
  const { page } = await world.as('publisher')
  const search = `${world.serving.portal}/decisions?q=${encodeURIComponent(number)}`
  await expect
    .poll(async () => (await page.request.get(search)).text().then((t) => t.includes(`>${number}<`)), {
      timeout: 20_000,
    })
    .toBe(true)
  await page.goto(search)
  await page.locator('main .lines a', { hasText: '保质期' }).click()
  const shown = await textOf(page.locator('body'))
  expect(shown).toContain(number)
  expect(shown).toContain('欧阳某')
  expect(shown).not.toContain(party)
  expect(shown).not.toContain('文昌路20号')
}
