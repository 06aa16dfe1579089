import type { CaseFile, Json } from '../../file.ts'
import { evidenceIn } from '../../penalty/evidence.ts'
import * as parts from '../schemaParts.ts'
import { shown } from '../shown.ts'
import { error, type FormKind, type KindField, least, linesOf, ok, wrong } from './kind.ts'

function refer(value: Json, field: Pick<KindField<'evidenceRef'>, 'id' | 'label'>, file: CaseFile | undefined) {
  if (!Array.isArray(value) || !value.every(Number.isInteger)) return wrong(field, '证据编号')
  const missing = value.find((n) => file !== undefined && !evidenceIn(file).some((e) => e.number === n))
  return missing === undefined ? ok : [error(field.id, 'unknown-evidence', `本案没有证据${shown(missing)}。`)]
}

export const evidenceRef: FormKind<'evidenceRef'> = {
  check: (value, field, file) => refer([value], field, file),
  schema: () => parts.evidence,
  words: (value) => `证据${String(value)}`,
  asks: '请选择',
  telling: true,
}

export const evidenceRefs: FormKind<'evidenceRefs'> = {
  check: refer,
  schema: (field) => parts.array(parts.evidence, least(field)),
  words: (value) =>
    linesOf(value)
      .map((n) => `证据${String(n)}`)
      .join('、'),
  asks: '请选择',
  telling: true,
}
