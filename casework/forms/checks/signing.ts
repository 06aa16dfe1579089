import { confirmingLine, documents, isOfficerLine, isOptionalLine, layoutOf, signLinesOf } from '@xiezhi/law'
import type { FieldError } from '../../refusal.ts'
import { type InkValue, isSigned, putBefore, recordsMade } from '../../signing.ts'
import { fault, isRecord, type Taken } from '../taken.ts'

/** 逐页签名 (市监程序29): of this paper and no other, every page by who was questioned, and an officer's own. */
export function pagesSigned({ form, file, mends }: Taken): readonly FieldError[] {
  const paper = recordsMade(file).find((p) => p.number === form.paper)
  if (paper === undefined) return []
  const { title } = documents[paper.kind]
  if (mends === undefined && isSigned(file, paper.number))
    return fault('paper', 'already-signed', `${title}${paper.number}已经登记了核对、签名的情况；登记错了的，先撤回。`)
  const shown = putBefore(paper)
  if (form.way === 'screen' && !isRecord(form.ink))
    return fault('ink', 'required', '请把笔录交其逐页核对，在屏幕上签名。')
  if (!isRecord(form.ink) || form.way === 'hand' || form.way === 'void') return []
  const ink = form.ink as unknown as InkValue
  if (ink.shown !== shown.sha256)
    return fault('ink', 'other-paper', '签名针对的不是所选的这份笔录，请重新打开所选的笔录签名。')
  const lines = signLinesOf(paper.kind)
  const pages = shown.pages ?? 0
  const added = (ink.corrections ?? []).length > 0 ? 1 : 0
  const odd = ink.signers.find(
    (s) =>
      !lines.includes(s.as) ||
      new Set(s.pages.map((p) => p.page)).size !== s.pages.length ||
      s.pages.some((p) => p.page > pages + added),
  )
  if (odd !== undefined) return fault('ink', 'wrong-ink', `这份笔录没有“${odd.as}”的这些签名处，请重新打开笔录签名。`)
  if (form.way !== 'screen') return []
  const first = confirmingLine(lines)
  // A letter is signed at its end, and what was put right besides; of everything else every page is.
  const asked = Array.from({ length: pages + added }, (_, i) => i + 1).filter(
    (n) => layoutOf(paper.kind) !== 'letter' || n >= pages,
  )
  const own = ink.signers.find((s) => s.line === first)
  const missing = asked.filter((n) => own?.pages.every((p) => p.page !== n) !== false)
  if (missing.length > 0)
    return fault(
      'ink',
      'page-unsigned',
      `${lines[first]}还没有在${missing.map((n) => (n > pages ? '更正、补充' : `第${n}页`)).join('、')}上签名，应当逐页签名。`,
    )
  // Whoever else it binds signs it at its end (调解书的双方; 代履行的到场人).
  const silent = lines.find(
    (as) => !isOfficerLine(as) && !isOptionalLine(as) && !ink.signers.some((s) => s.as === as && s.pages.length > 0),
  )
  if (silent !== undefined) return fault('ink', 'line-unsigned', `${silent}还没有签名。`)
  return ink.signers.some((s) => isOfficerLine(s.as) && s.pages.some((p) => p.page === pages))
    ? []
    : fault('ink', 'officer-unsigned', '执法人员应当签名：至少一名执法人员在最后一页签名。')
}
