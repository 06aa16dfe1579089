import type { Locator, Page } from 'playwright-core'

/** What a person does on the screens, by the words they read there. */
export function handOf(page: Page) {
  const pane = page.locator('.pane, .newcase')
  // A choice may be called much as the field that is written in.
  const written = page.locator('input:not([type=radio], [type=checkbox]), textarea')
  const field = (label: string, at: Locator = pane): Locator => at.getByLabel(label).and(written).first()

  const hand = {
    pane,
    fill: (label: string, text: string, at?: Locator) => field(label, at).fill(text),
    /** One of several, whether they stand there or in a list that opens. */
    async choose(label: string, option: string, at: Locator = pane): Promise<void> {
      const list = at.getByRole('combobox', { name: label }).first()
      const choice = at.getByRole('group', { name: label }).last().getByLabel(option, { exact: true })
      await list.or(choice).first().waitFor()
      await ((await choice.isVisible()) ? choice.check() : list.selectOption({ label: option }))
    },
    /** One of the answers under a question or choice. */
    answer: (question: string, label: string) =>
      pane.getByRole('group', { name: question }).last().getByLabel(label, { exact: true }).check(),
    /** Opens a step by the key that finds any of them: its name, and Enter. */
    async open(title: string): Promise<void> {
      await page.locator('.steplist').waitFor({ state: 'attached' })
      await page.keyboard.press('Control+k')
      const finder = page.locator('dialog[open]').getByRole('combobox')
      await finder.fill(title)
      await finder.press('Enter')
      await hand.shown(title)
    },
    /** Waits until the form of the step has come with its draft and lists. */
    async shown(title: string): Promise<void> {
      await page.locator('.pane > h2', { hasText: title }).waitFor()
    },
    /** Presses the button of the form, confirms where the law asks for it, and waits until it is done. */
    async submit(title: string): Promise<void> {
      // A signature waits until its papers were seen.
      await pane.locator('button[type=submit]:not([aria-disabled])').click()
      const confirm = page.locator('dialog[open]').getByRole('button', { name: title })
      const done = page.locator('.toast', { hasText: `已办理：${title}` })
      await confirm.or(done).or(page.locator('.errors, .refusal')).first().waitFor()
      if (await confirm.isVisible()) await confirm.click()
      await done.or(page.locator('.errors, .refusal')).first().waitFor()
      if (!(await done.isVisible()))
        throw new Error(`${title} was refused: ${await textOf(page.locator('.errors, .refusal').first())}`)
      await done.getByRole('button', { name: '知道了' }).click()
    },
    /** The step of that title, as it opens by itself or by the key. */
    async at(title: string): Promise<void> {
      await page.locator('.steplist').waitFor()
      if (!(await page.locator('.pane > h2', { hasText: title }).isVisible())) await hand.open(title)
      await hand.shown(title)
      await pane.locator('button[type=submit]').waitFor()
    },
  }
  return hand
}

export type Hand = ReturnType<typeof handOf>

/** The words inside, read once. */
export const textOf = async (place: Locator): Promise<string> => (await place.first().textContent()) ?? ''
