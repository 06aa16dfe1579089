import { createHash, randomBytes } from 'node:crypto'
import { type CaseFile, evidenceIn } from '@xiezhi/casework'
import { expect } from 'vitest'
import { register } from '../steps.ts'
import type { World } from '../world.ts'

/** A recording that goes up over a line that breaks: the step waits for it, and is recorded with it or not at all. */
export async function uploadsJourney(world: World): Promise<void> {
  const { path } = await register(world)
  const { page, hand, go } = await world.as('handler')
  const { pane } = hand
  await go(path)
  await hand.at('收集证据')
  await hand.choose('取得方式', '现场检查、勘验、抽样')
  await hand.choose('证据种类', '视听资料')
  await hand.fill('证据名称', '执法记录仪录像')
  await hand.fill('提供人、出处', '执法人员现场录制')
  await hand.fill('证明对象和内容', '检查全过程')
  await hand.answer('已出示执法证件', '是')
  const others = pane.getByRole('group', { name: '取证人员' })
  if (await others.getByLabel('何雨桐').isVisible()) await others.getByLabel('何雨桐').check()

  // Without its file a recording is no evidence, and the law that says so is named.
  await pane.locator('button[type=submit]').click()
  await page.getByText(/没有附文件的，不能登记为证据/).waitFor()

  // A file that could not be taken in is sent again or taken away by hand.
  const choose = (name: string, buffer: Buffer) =>
    page.locator('input[type=file][multiple]').setInputFiles({ name, mimeType: 'video/mp4', buffer })
  await page.route('**/uploads', (route) =>
    route.fulfill({
      status: 507,
      contentType: 'application/problem+json',
      body: JSON.stringify({ code: 'storage-full', detail: '存放文件的磁盘快满了。' }),
    }),
  )
  await choose('没传成.mp4', Buffer.from('x'))
  await page.getByText('存放文件的磁盘快满了。').waitFor()
  await pane.locator('button[type=submit]').click()
  await page.getByText('“没传成.mp4”没有传完，请重试或者移除。').first().waitFor()
  await page.unroute('**/uploads')
  await pane.getByRole('button', { name: /移除.*没传成/ }).click()

  // The line breaks twice; the second part is slow. What is typed meanwhile stays.
  const bytes = randomBytes(9 * 1024 * 1024)
  let parts = 0
  await page.route('**/uploads/**', async (route) => {
    if (route.request().method() !== 'PATCH') return route.continue()
    parts += 1
    if (parts === 1 || parts === 3) return route.abort()
    await new Promise((resolve) => setTimeout(resolve, 1500))
    return route.continue()
  })
  await choose('执法记录仪.mp4', bytes)
  await pane.locator('button[type=submit]').click()
  await pane.getByRole('button', { name: '还有 1 个文件正在上传，传完自动提交' }).waitFor()
  await hand.fill('证据名称', '执法记录仪录像（全程）')
  await page.locator('.toast', { hasText: '已办理：收集证据' }).waitFor({ timeout: 60_000 })
  expect(parts).toBeGreaterThanOrEqual(4)
  await page.unroute('**/uploads/**')

  const id = path.split('/').at(-1)
  const view = (await (await page.request.get(`${world.serving.base}/api/cases/${id}`)).json()) as { file: CaseFile }
  expect(evidenceIn(view.file).map((e) => [e.title, e.files.map((f) => [f.name, f.bytes, f.sha256])])).toEqual([
    ['执法记录仪录像（全程）', [['执法记录仪.mp4', bytes.length, createHash('sha256').update(bytes).digest('hex')]]],
  ])
}
