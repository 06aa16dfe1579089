import type { Locator, Page } from 'playwright-core'

/** What a step took of the one at the desk. */
export interface Effort {
  readonly step: string
  readonly clicks: number
  readonly characters: number
}

export const sumOf = (efforts: readonly Effort[]): Omit<Effort, 'step'> => ({
  clicks: efforts.reduce((sum, e) => sum + e.clicks, 0),
  characters: efforts.reduce((sum, e) => sum + e.characters, 0),
})

/** One line a step, and the sum: what stands in the report of the tests. */
export const effortWords = (efforts: readonly Effort[]): string =>
  [...efforts, { step: 'all', ...sumOf(efforts) }]
    .map((e) => `${String(e.clicks).padStart(3)} clicks ${String(e.characters).padStart(4)} characters  ${e.step}`)
    .join('\n')

/**
 * A hand that counts. It does only what the screen still lacks: what stands there already is left alone, whatever filled it in. A press
 * is a click, also where a key would do; entering a field is one unless it has the focus already; a drop-down list is two, a file is two
 * (its button, and the file in the window that opens); a date typed into its parts is eight characters.
 */
export function countingHand(page: Page) {
  const pane = page.locator('.pane, .newcase')
  const written = page.locator('input:not([type=radio], [type=checkbox]), textarea')
  const done: Effort[] = []
  let now = { clicks: 0, characters: 0 }

  const press = async (at: Locator): Promise<void> => {
    await at.click()
    now.clicks += 1
  }
  const hand = {
    pane,
    done: done as readonly Effort[],
    press,
    /** Writes where nothing stands yet. */
    async write(at: Locator, text: string): Promise<void> {
      if ((await at.inputValue()) !== '') return
      const isThere = await at.evaluate((field) => field === field.ownerDocument.activeElement)
      if (!isThere) await press(at)
      await at.fill(text)
      now.characters += (await at.getAttribute('type')) === 'date' ? 8 : text.length
    },
    fill: (label: string, text: string): Promise<void> => hand.write(pane.getByLabel(label).and(written).first(), text),
    /** Takes over the words offered under a field where they say what is meant. */
    async take(words: string): Promise<void> {
      const offer = pane.locator('.offers').getByRole('button', { name: words })
      if (await offer.first().isVisible()) await press(offer.first())
    },
    /** One of what a list, or a group of answers, has. */
    async choose(name: string, option: string, at: Locator = pane): Promise<void> {
      const group = at.getByRole('group', { name }).last()
      const box = group.getByLabel(new RegExp(`^\\s*${option}(\\s|$)`))
      const list = at.getByRole('combobox', { name }).first()
      await box.or(list).first().waitFor()
      if (await box.isVisible()) {
        if (!(await box.isChecked())) await press(box)
        return
      }
      const chosen = await list.locator('option:checked').textContent()
      if (chosen === option) return
      await list.selectOption({ label: option })
      now.clicks += 2
    },
    /** A word of the list under a field: into the field, and onto the word. */
    async suggested(label: string, word: string): Promise<void> {
      const at = pane.getByLabel(label).first()
      if ((await at.inputValue()) === word) return
      const words = page.locator(`datalist[id="${await at.getAttribute('list')}"] option`)
      await words.and(page.locator(`[value="${word}"]`)).waitFor({ state: 'attached' })
      await at.fill(word)
      now.clicks += 2
    },
    async attach(file: { name: string; mimeType: string; buffer: Buffer }): Promise<void> {
      await pane.locator('input[type=file][multiple]').setInputFiles(file)
      now.clicks += 2
      await pane.getByRole('link', { name: file.name }).waitFor()
    },
    /** Waits for the step to be before the eyes; goes to it where it does not open by itself. */
    async at(title: string): Promise<void> {
      const shown = page.locator('.pane > h2', { hasText: title })
      const row = page.locator('.steplist').getByRole('button', { name: title }).first()
      const opened = await shown.waitFor({ timeout: 8000 }).then(
        () => true,
        () => false,
      )
      if (!opened) await press(row)
      await shown.waitFor()
      await pane.locator('button[type=submit]').waitFor()
    },
    /** Takes the step, and closes its line of the count. */
    async submit(title: string): Promise<void> {
      await press(pane.locator('button[type=submit]'))
      const confirm = page.locator('dialog[open]').getByRole('button', { name: title })
      const told = page.locator('.toast', { hasText: `已办理：${title}` })
      const refused = page.locator('.errors, .refusal')
      await confirm.or(told).or(refused).first().waitFor()
      if (await confirm.isVisible()) await press(confirm)
      await told.or(refused).first().waitFor()
      if (await refused.first().isVisible())
        throw new Error(`${title} was refused: ${await refused.first().textContent()}`)
      hand.close(title)
    },
    close(step: string): void {
      done.push({ step, ...now })
      now = { clicks: 0, characters: 0 }
    },
  }
  return hand
}
