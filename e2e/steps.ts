import { textOf } from './hand.ts'
import type { Role, World } from './world.ts'

const conditions = [
  '是否有证据初步证明存在违法行为',
  '依法是否应当给予行政处罚',
  '是否属于本机关管辖',
  '是否在追究行政处罚责任的期限内',
]

export interface Started {
  readonly path: string
  readonly party: string
}

let count = 0

/** A new case, through the screen. Gives its address and the party's name, which no other journey uses. */
export async function register(world: World, kind: '自然人' | '个体工商户' = '个体工商户'): Promise<Started> {
  count += 1
  const party = kind === '自然人' ? `欧阳测${'甲乙丙丁戊己庚辛'[count] ?? '壬'}` : `云岭县城关镇试点第${count}小吃店`
  const { page, hand, go } = await world.as('handler')
  await go('/new/penalty.ordinary')
  await hand.choose('案件来源', '监督检查')
  await hand.fill('案由', '经营超过保质期的食品')
  await hand.fill('线索内容', '日常检查发现货架上有超过保质期的糕点三盒。')
  await hand.fill('违法行为发生地', '云岭县城关镇文昌路20号')
  await hand.choose('类型', kind)
  await hand.fill(kind === '自然人' ? '姓名' : '名称', party)
  await hand.fill(kind === '自然人' ? '住址' : '住所', '云岭县城关镇文昌路20号')
  await page.locator('button[type=submit]').click()
  await page.waitForURL(/\/cases\//)
  await page.locator('.steplist').waitFor()
  return { path: new URL(page.url()).pathname, party }
}

/** 核查、呈批、审签、批准: until the case is filed. */
export async function file(world: World, path: string): Promise<void> {
  const { page, hand, go } = await world.as('handler')
  await go(path)
  await hand.at('线索核查')
  const officers = hand.pane.getByRole('group', { name: '核查人员' })
  await officers.getByLabel('林晓峰').check()
  await officers.getByLabel('何雨桐').check()
  await hand.answer('已出示执法证件', '是')
  await hand.fill('核查情况', '货架上有超过保质期的糕点三盒，标价共四十五元。')
  await hand.submit('线索核查')
  await hand.at('立案呈批')
  for (const question of conditions) await hand.answer(question, '是')
  await hand.submit('立案呈批')
  await page.locator('.steplist').waitFor()
  await sign(world, path, '立案审签', 'unitHead')
  await sign(world, path, '批准立案', 'deputyHead')
}

/** One signature of a chain; the opinion stands there already. */
export async function sign(world: World, path: string, title: string, role: Role): Promise<void> {
  const { hand, go } = await world.as(role)
  await go(path)
  await hand.at(title)
  if ((await hand.pane.getByLabel('意见', { exact: true }).inputValue()) === '')
    await hand.pane.getByLabel('意见', { exact: true }).fill('同意。')
  await hand.submit(title)
}

/** One piece of evidence with its file, verified. */
export async function gather(world: World, path: string): Promise<void> {
  const { page, hand, go } = await world.as('handler')
  await go(path)
  await hand.at('收集证据')
  await hand.choose('取得方式', '现场检查、勘验、抽样')
  await hand.choose('证据种类', '勘验笔录、现场笔录')
  await hand.fill('证据名称', '现场检查笔录')
  await hand.fill('提供人、出处', '现场检查制作')
  await hand.fill('证明对象和内容', '货架上有超过保质期的糕点三盒')
  await hand.answer('已出示执法证件', '是')
  await page.locator('input[type=file][multiple]').setInputFiles({
    name: '现场照片.png',
    mimeType: 'image/png',
    buffer: Buffer.from(
      'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
      'base64',
    ),
  })
  await hand.pane.getByRole('link', { name: '现场照片.png' }).waitFor()
  await hand.submit('收集证据')
  await hand.at('查证证据')
  await hand.fill('查证情况', '来源合法，内容真实，与案件有关。')
  await hand.submit('查证证据')
}

/** The report: conduct and law stand there from the matter; day, amount and tier are a person's own. */
export async function conclude(world: World, path: string, yuan: string): Promise<void> {
  const { hand, go } = await world.as('handler')
  await go(path)
  await hand.at('调查终结报告')
  await hand.fill('认定的违法事实', '当事人货架上有超过保质期的糕点三盒，货值四十五元，违法所得无法查清。')
  await hand.fill('行为发生之日', '2026-10-08')
  const fine = hand.pane.locator('.penalty').last()
  await fine.getByLabel('金额').fill(yuan)
  await hand.fill('法定罚款幅度按它计算', '45')
  await hand.choose('如何改正', '已经改正')
  await hand.fill('改正的内容', '超过保质期的糕点已经下架销毁')
  // Where the article measures the fine by the goods, their value is asked for.
  const value = hand.pane.getByLabel('货值金额')
  if ((await value.count()) > 0) await value.first().fill('45')
  await hand.choose('裁量档次', '减轻处罚')
  await hand.pane.getByLabel('主动消除或者减轻违法行为危害后果', { exact: true }).check()
  await hand.fill('裁量理由', '货值低，及时改正，没有造成后果。')
  for (const row of await hand.pane.locator('.questions__row').all())
    await row.getByLabel((await textOf(row)).includes('违法事实是否清楚') ? '是' : '否', { exact: true }).check()
  await hand.submit('调查终结报告')
}

/** Sends the case for the legal review. */
export async function submitReview(world: World, path: string): Promise<void> {
  const { hand, go } = await world.as('handler')
  await go(path)
  await hand.at('送请审核')
  await hand.answer('审核种类', '法制审核')
  await hand.submit('送请审核')
}

/** Every element favourable, passed, and issued by the head of the legal unit. */
export async function passReview(world: World, path: string): Promise<void> {
  const { page, hand, go } = await world.as('reviewer')
  await go(path)
  await hand.at('提出审核意见')
  for (const row of await page.locator('.review__elements .questions__row').all()) {
    const crime = (await textOf(row)).includes('涉嫌犯罪')
    await row.getByLabel(crime ? '否' : '是', { exact: true }).check()
  }
  await hand.answer('审核结论', '审核通过')
  await hand.pane.getByLabel('审核意见', { exact: true }).fill('事实清楚，适用法律准确，程序合法，裁量适当，同意。')
  await hand.submit('提出审核意见')
  const head = await world.as('legalHead')
  await head.go(path)
  await head.hand.at('签发审核意见')
  await head.hand.fill('负责人意见', '同意审核意见。')
  await head.hand.submit('签发审核意见')
}
