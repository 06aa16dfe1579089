import { execFile } from 'node:child_process'
import { chmodSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest'
import { codeAt, stepOf } from '../server/src/modules/people/totp.ts'
import { type House, runHouse } from '../server/src/platform/testing/house.ts'
import { takePorts } from '../server/src/platform/testing/ports.ts'
import { chromium, launch, sit } from './browser.ts'

// A real installation, where passwords are set by their persons: the demonstration of the other journeys has none of it.

const founding: Readonly<Record<string, string>> = {
  'agency-name': '青石县人民政府',
  'agency-id': 'county',
  letters: '青政',
  address: '青石县府前路1号',
  phone: '0000-6210001',
  'person-name': '方管理',
  account: 'county-admin',
  'security-name': '安钥',
  'security-account': 'county-security',
  'audit-name': '纪明',
  'audit-account': 'county-audit',
}

const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567'
const codeOf = (secret: string): string => {
  const bits = [...secret].map((letter) => letters.indexOf(letter).toString(2).padStart(5, '0')).join('')
  const bytes = (bits.match(/.{8}/g) ?? []).map((byte) => Number.parseInt(byte, 2))
  return codeAt(Buffer.from(bytes), stepOf(new Date().toISOString()))
}

describe.skipIf(!chromium)('in a real installation', () => {
  let dataDir: string
  let base: string
  let house: House | undefined
  let browser: Browser
  const tokens: Record<string, string> = {}
  const faults: string[][] = []

  beforeAll(async () => {
    dataDir = mkdtempSync(join(tmpdir(), 'xiezhi-accounts-'))
    chmodSync(dataDir, 0o711)
    const port = await takePorts(2)
    base = `http://127.0.0.1:${port}`
    const { DATABASE_URL: _, npm_lifecycle_event: __, ...inherited } = process.env
    const env = { ...inherited, DATA_DIR: dataDir, LOG_ORIGIN: 'log.example.gov.cn/e2e', PORT: String(port) }
    const args = Object.entries(founding).flatMap(([name, value]) => [`--${name}`, value])
    const { stdout } = await promisify(execFile)(process.execPath, [inject('program'), 'found', ...args], { env })
    for (const [, account = '', token = ''] of stdout.matchAll(/账号 (\S+)，一次性口令 (\S+)（/g))
      tokens[account] = token
    house = runHouse(['serve'], env)
    await house.ready()
    browser = await launch()
  }, 300_000)
  afterAll(async () => {
    await browser?.close()
    await house?.stop()
    rmSync(dataDir, { recursive: true, force: true })
  }, 60_000)

  const open = async (): Promise<Page> => {
    const seat = await sit(browser)
    faults.push(seat.faults)
    await seat.page.goto(base)
    return seat.page
  }
  const typeIn = async (page: Page, account: string, password: string) => {
    await page.getByRole('button', { name: '登录', exact: true }).waitFor()
    await page.getByRole('textbox', { name: '账号' }).fill(account)
    await page.getByRole('textbox', { name: '密码' }).fill(password)
    await page.keyboard.press('Enter')
  }
  const setPassword = async (page: Page, password: string) => {
    await page.getByRole('textbox', { name: '新密码', exact: true }).fill(password)
    await page.getByRole('textbox', { name: '再填一遍新密码' }).fill(password)
    await page.keyboard.press('Enter')
  }
  /** From the one-time token to the first page; gives the recovery codes. */
  async function settle(page: Page, account: string, token: string, password: string): Promise<string[]> {
    await typeIn(page, account, token)
    await page.getByRole('heading', { name: '设定您自己的密码' }).waitFor()
    await setPassword(page, '1234567890')
    await page.getByText('这个密码容易被猜到').waitFor()
    await setPassword(page, password)
    const secret = (await page.locator('.factor__secret').textContent())?.replace(/\s/g, '') ?? ''
    const code = page.getByRole('textbox', { name: '验证码' })
    await code.fill('000000')
    await page.keyboard.press('Enter')
    await page.getByText('验证码不对').waitFor()
    await code.fill(codeOf(secret))
    await page.keyboard.press('Enter')
    const codes = page.locator('.recovery__codes code')
    await codes.first().waitFor()
    const recovery = await codes.allTextContents()
    await page.getByRole('button', { name: '已经保存，开始工作' }).click()
    await page.getByRole('button', { name: '退出' }).waitFor()
    return recovery
  }
  const halfShown = async (page: Page): Promise<string> => {
    const half = (await page.locator('.token').textContent()) ?? ''
    await page.getByRole('button', { name: '关闭' }).click()
    return half
  }

  test('a password and a second factor are set by their person; a reset takes two and is told', async () => {
    const [security, admin, auditor] = [await open(), await open(), await open()]
    const recovery = await settle(security, 'county-security', tokens['county-security']!, '春江潮水连海平海上明月')
    expect(recovery).toHaveLength(10)
    await settle(admin, 'county-admin', tokens['county-admin']!, '滟滟随波千万里何处春江')

    await security.getByRole('row', { name: /纪明/ }).getByRole('button', { name: '重置密码' }).click()
    await security.getByRole('textbox', { name: '理由' }).fill('本人当面要求')
    await security.getByRole('button', { name: '申请', exact: true }).click()
    const first = await halfShown(security)
    // Who asked finds nothing to confirm.
    expect(await security.getByRole('button', { name: '确认' }).count()).toBe(0)
    await admin.reload()
    await admin.getByRole('button', { name: '确认' }).click()
    const second = await halfShown(admin)

    await settle(auditor, 'county-audit', `${first}-${second}`, '江流宛转绕芳甸月照花林')
    await auditor.getByText('安钥申请、方管理确认，重置了您的密码').waitFor()
    await auditor.getByRole('button', { name: '知道了' }).click()
    await auditor.getByRole('heading', { name: '访问留痕' }).waitFor()
    await auditor.getByRole('cell', { name: '确认账号申请' }).waitFor()

    await security.getByRole('button', { name: '退出' }).click()
    await typeIn(security, 'county-security', '春江潮水连海平海上明月')
    await security.getByRole('textbox', { name: '验证码' }).fill(recovery[0]!)
    await security.keyboard.press('Enter')
    await security.getByText('还剩9个').waitFor()
    expect(faults.flat()).toEqual([])
  }, 300_000)
})
