import { quoted, ruleBook } from '@xiezhi/law'
import { html } from '../html.ts'
import { MOST_BYTES, MOST_FILES } from '../intake/files.ts'
import type { Sendable } from '../intake/questions.ts'
import type { Fault } from '../intake/reading.ts'
import type { Followed } from '../store/store.ts'
import { field, wired } from './fields.ts'
import { running } from './parts.ts'

/** Names of what is added, in the form under the number. */
export const addedId = 'added'
export const filesId = 'files'

/** What a page under a number is drawn with beside what is told. */
export type Following = {
  code: string
  /** The key of the form to add with. */
  once: string
  faults?: readonly Fault[]
  /** What was typed to be added, where it was not taken. */
  added?: string
  /** What was added a moment ago is in. */
  taken?: boolean
}

/** 补充材料: what was added and what became of it, and the form to add more while it can be entered. */
export function adding(found: Followed, { intake }: Sendable, { code, once, faults = [], added = '' }: Following) {
  const { supplement } = intake
  const open = supplement !== undefined && (found.told === null || found.told.supplements === true)
  const parts = { id: addedId, label: '补充的情况', hint: supplement?.hint, required: true, faults }
  const files = {
    id: filesId,
    label: '照片、截图或者 PDF',
    hint: `最多 ${MOST_FILES} 个，每个不超过 ${MOST_BYTES / 1024 / 1024} MB`,
    required: false,
    faults,
  }
  return html`${
    found.added.length > 0 &&
    html`<h2>您补充过的</h2><table class="table table--facts"><caption class="said">补充过的材料</caption><tbody>${found.added.map(
      (one) =>
        html`<tr><th scope="row">第 ${one.n} 次</th><td>${running(`${one.received} 收到${one.files > 0 ? `，${one.files} 个文件` : ''}；${one.entered ? '已经登记' : one.aside === null ? '等待登记' : `没有登记：${one.aside}`}`)}</td></tr>`,
    )}</tbody></table>`
  }
${
  open
    ? html`<h2>补充情况、材料</h2>
<p class="quiet small">依据：${quoted(supplement.cite, ruleBook.statutes)}。收到的日期以提交的日期为准。</p>
<form method="post" action="/follow/add" enctype="multipart/form-data" class="no-print" novalidate>
<input type="hidden" name="once" value="${once}"><input type="hidden" name="number" value="${found.number}"><input type="hidden" name="code" value="${code}">
${field(parts, html`<textarea class="input" rows="6" id="${addedId}" name="${addedId}"${wired(parts)}>${added}</textarea>`)}
${field(files, html`<input class="input" type="file" multiple accept="image/jpeg,image/png,image/webp,image/heic,application/pdf" id="${filesId}" name="${filesId}"${wired(files)}>`)}
<button class="btn btn--primary">提交补充</button>
</form>`
    : found.told?.rated !== true &&
      html`<p class="after">有补充的情况、材料，请向办理机关提交，写明上面的编号；这里不能补充。</p>`
}`
}
