import type { CaseView } from '@xiezhi/answers'
import type { Form } from '@xiezhi/casework'
import { isTelling, wordsOf } from '@xiezhi/casework/forms/kinds/index.ts'
import type { Field } from '@xiezhi/law'

const most = 120

/** One line of what was entered, in the order of the form: 勘验笔录，现场检查笔录，货架上有…. */
export function gistOf(fields: readonly Field[], form: Form, view: Pick<CaseView, 'file' | 'people'>): string {
  const words = fields
    .filter((f) => isTelling(f) && form[f.id] !== undefined)
    .map((f) =>
      wordsOf(f, form[f.id] ?? null, view)
        .replace(/\s+/g, ' ')
        .replace(/。$/, ''),
    )
    .filter((text) => text !== '')
    .join('；')
  if (words === '') return answers(fields, form)
  return words.length > most ? `${words.slice(0, most)}…` : words
}

/** Where nothing else tells: 受理：是. */
const answers = (fields: readonly Field[], form: Form): string =>
  fields
    .filter((f) => f.kind.is === 'yesNo' && form[f.id] !== undefined)
    .map((f) => `${f.label}：${form[f.id] === true ? '是' : '否'}`)
    .join('；')
