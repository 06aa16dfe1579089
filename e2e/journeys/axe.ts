import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from 'playwright-core'
import { expect } from 'vitest'
import { signInAs, sit } from '../browser.ts'
import type { World } from '../world.ts'

async function clean(page: Page, where: string): Promise<void> {
  // What passes is not told node by node: of a page of all procedures that was half of the time (15.4 → 8.0 s of processor).
  const axe = new AxeBuilder({ page })
    .options({ resultTypes: ['violations'] })
    .exclude('.watermark')
    .exclude('iframe')
  // The other mode sums up each page in a further tab of the browser, for frames of foreign origin: we look into none (half the time).
  const { violations } = await axe.setLegacyMode().analyze()
  expect(
    violations.map(
      (v) =>
        `${v.id}: ${v.nodes
          .map((n) => n.target.join(' '))
          .slice(0, 3)
          .join(', ')}`,
    ),
    where,
  ).toEqual([])
}

/** Sign-in, list, new case with errors, a case with each of its tabs, one that is closed. */
export async function axeAtTheDesk(world: World): Promise<void> {
  const guest = await sit(world.browser)
  await guest.page.goto(world.serving.base)
  await guest.page.locator('.signin__person').first().waitFor()
  await clean(guest.page, 'sign-in')
  await guest.context.close()

  const { page, go } = await world.as('handler')
  await go('/?view=agency')
  await page.locator('.case-link').first().waitFor()
  await clean(page, 'work list')
  await go('/new/penalty.ordinary')
  await page.locator('button[type=submit]').click()
  await page.locator('.errors').waitFor()
  await clean(page, 'new case with errors')
  await go('/?view=mine')
  await page.locator('.case-link').first().click()
  await page.locator('.steplist').waitFor()
  const path = new URL(page.url()).pathname
  for (const tab of ['', '?tab=evidence', '?tab=record', '?tab=papers', '?tab=flow']) {
    await go(path + tab)
    await page.locator('[role=tabpanel] > *').first().waitFor()
    await page.locator('.skeleton').first().waitFor({ state: 'detached' })
    await clean(page, `case ${tab}`)
  }

  // Of a penalty: another kind's may still want something of the handler (拟制公示信息).
  await go('/?view=agency&procedure=penalty.ordinary&stage=closed')
  await page.locator('.case-link').first().click()
  await page.locator('.closed__way').waitFor()
  await clean(page, 'a case that is closed')
}

/** The approval with its preview, a card with its paper, the finder, the supervisor's list. */
export async function axeAboveTheDesk(world: World): Promise<void> {
  const approver = await world.as('approver')
  await approver.go('/')
  await approver.page.locator('.case-link').first().click()
  await approver.hand.at('审定公示信息')
  await approver.page.locator('.public__sheet').waitFor()
  await clean(approver.page, 'approval with its preview')

  // The approval of a matter, and every step by its name.
  const head = await world.as('unitHead')
  await head.go('/')
  await head.page.locator('.case-link').first().click()
  await head.page.locator('.card').waitFor()
  await head.page.locator('.paper__page').first().waitFor()
  await clean(head.page, 'card and paper of an approval')
  await head.page.keyboard.press('Control+k')
  await head.page.locator('dialog[open]').getByRole('combobox').waitFor()
  await clean(head.page, 'the finder of steps')
  await head.page.keyboard.press('Escape')

  const supervisor = await world.as('supervisor')
  await supervisor.go('/')
  await supervisor.page.locator('.case-link').first().waitFor()
  await clean(supervisor.page, 'supervisor list')

  // Who keeps the register: no post of a case.
  const keeper = await sit(world.browser)
  await signInAs(keeper, world.serving, 'scjg-15')
  await keeper.page.goto(`${world.serving.base}/register?tab=settings`)
  await keeper.page.getByRole('button', { name: /^设定/ }).first().click()
  await keeper.page.locator('dialog[open] button[type=submit]').waitFor()
  await clean(keeper.page, 'a setting of the agency')
  await keeper.page.goto(`${world.serving.base}/register/scjg-01`)
  await keeper.page.locator('.register__acts').waitFor()
  await clean(keeper.page, 'somebody on the register')
  await keeper.context.close()
}

/** The portal: each kind of page, and a form with errors. */
export async function axeOnThePortal(world: World): Promise<void> {
  const citizen = await sit(world.browser)
  const visit = async (path: string) => {
    await citizen.page.goto(world.serving.portal + path)
    await clean(citizen.page, `portal ${path}`)
  }
  const pages = [
    '/',
    '/find?q=食品',
    '/decisions',
    '/agencies',
    '/about',
    '/withdrawn',
    '/send',
    '/follow',
    '/data',
    '/verify?code=x',
    '/satisfaction',
    '/kiosk',
    '/cards',
    '/procedures',
    '/procedures/inspection.ordinary',
    '/when?term=D01&from=2026-09-28',
    '/send/opinion',
    '/send/rate',
  ]
  for (const path of pages) await visit(path)
  await visit('/send/complain')
  await citizen.page.locator('main button').click()
  await citizen.page.locator('.errors').waitFor()
  await clean(citizen.page, 'a complaint with errors')
  const entry = await citizen.page
    .goto(`${world.serving.portal}/decisions`)
    .then(() => citizen.page.locator('.lines__title a').first().getAttribute('href'))
  await visit(entry ?? '')
  await citizen.context.close()
}
