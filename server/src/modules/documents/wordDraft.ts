import { fold, paperAhead, validateForm } from '@xiezhi/casework'
import {
  balanced,
  changesIn,
  dataOf,
  markForm,
  outlineOf,
  shaded,
  templateOf,
  type WordChanges,
  wordOf,
} from '@xiezhi/documents'
import { documents, procedureOf } from '@xiezhi/law'
import { Problem } from '../../platform/errors.ts'
import { draftPaper, fileWithDraft, papersBeside, type Typing } from './preview.ts'
import { wordLines } from './wordFile.ts'

/** A paper that is being drafted, for a word processor: what was typed of it is shaded, and may come back (ADR 0029). */
export async function wordOfDraft(typing: Typing): Promise<{ readonly name: string; readonly docx: Uint8Array }> {
  const { outline, title } = draftOutline(typing)
  const note = '编辑稿，不是正本；底色处是本表填写的内容，可以修改后读回，其余的修改不采纳'
  return { name: `编辑稿 ${title}.docx`, docx: await wordOf(shaded(outline), note) }
}

/** What was worded otherwise in it outside, text by text. Throws `Problem`. */
export async function changesOfDraft(typing: Typing, docx: Uint8Array): Promise<WordChanges> {
  const found = await wordLines(docx)
  const { outline, texts, title } = draftOutline(typing)
  // Written and read as what comes back was: the same lines in the same order, whatever a word processor makes of them.
  const given = await wordLines(await wordOf(outline, ''))
  if (!found.some((line) => line.replace(/\s/gu, '').includes(title)))
    throw new Problem(422, 'word-other-paper', `文件中没有“${title}”这一标题，不是这份文书的 Word 稿。`, {
      next: '选择从这里下载、修改的那一份；表单中的内容没有改动',
    })
  return changesIn(given.join('\n'), found.join('\n'), texts)
}

function draftOutline(typing: Typing) {
  const { context, form, step: id } = typing
  const folded = fold(typing.events)
  const kind = paperAhead({ ...typing, file: folded })
  const step = procedureOf(context.rules, folded.procedure)?.steps.find((s) => s.id === id)
  if (kind === undefined || step === undefined)
    throw new Problem(404, 'no-paper', '这一步没有文书。', { next: '在有文书预览的步骤中下载、读回' })
  const faults = (of: typeof form) => validateForm(step.fields, of, folded).map((e) => e.field.split('.')[0]!)
  // A text that is as long as it may be has no room for its marks: it stays in the paper as it is.
  const own = new Set(faults(form))
  const long = new Set(faults(markForm(step.fields, form).form).filter((field) => !own.has(field)))
  const marked = markForm(step.fields, form, long)
  const file = fileWithDraft({ ...typing, form: marked.form })
  const papers = papersBeside(kind, file)
  const { party } = papers.find((p) => p.party === typing.party) ?? papers[0] ?? {}
  const data = dataOf(kind, file, draftPaper(kind, context, party, typing.proceeding), context)
  const outline = balanced(outlineOf(templateOf(kind), data), marked.texts)
  return { outline, texts: marked.texts, title: outline.title || documents[kind].title }
}
