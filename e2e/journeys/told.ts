import { readFile } from 'node:fs/promises'
import { expect } from 'vitest'
import type { World } from '../world.ts'

/** 双公示 with its rows, a receiver served by hand with a receipt, and a number of 年度统计 down to its cases. */
export async function toldJourney(world: World): Promise<void> {
  const { page, go } = await world.as('publisher')
  await go('/credit')
  await page.getByRole('heading', { name: '双公示' }).waitFor()
  await expect.poll(() => page.getByRole('row').count()).toBeGreaterThan(1)

  const channel = page.getByRole('listitem').filter({ hasText: '人工报送' }).first()
  // What is due is gathered once a minute.
  await expect
    .poll(
      async () => {
        await go('/channels')
        await channel.waitFor()
        return channel.getByRole('button', { name: '取出文件，人工报送' }).count()
      },
      { timeout: 120_000, interval: 3000 },
    )
    .toBe(1)
  const download = page.waitForEvent('download')
  await channel.getByRole('button', { name: '取出文件，人工报送' }).click()
  const file = await (await download).path()
  const { rows } = JSON.parse(await readFile(file, 'utf8')) as { rows: unknown[] }
  expect(rows.length).toBeGreaterThan(0)
  // There is no receipt yet: it comes days later, for the file that was carried.
  await page.getByRole('dialog').getByRole('button', { name: '关闭' }).click()
  await channel.getByRole('button', { name: '登记回执' }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByLabel(/所报送的文件/).setInputFiles(file)
  await dialog.getByLabel('回执的名称、编号').fill('接收回执 2026-1')
  await dialog.getByRole('button', { name: '登记回执' }).click()
  await dialog.waitFor({ state: 'detached' })
  await expect.poll(() => page.getByText('接收回执 2026-1').count()).toBe(rows.length)

  await go(`/figures?year=${new Date().getFullYear()}`)
  await page.getByRole('heading', { name: '年度统计' }).waitFor()
  const number = page.getByRole('button', { name: /打开案件$/ }).first()
  await number.click()
  const of = page.getByRole('dialog')
  await of.getByRole('row').nth(1).waitFor()
}
