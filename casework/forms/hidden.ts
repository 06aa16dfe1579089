import type { CaseFile, Form, Json } from '../file.ts'
import { statementsIn, weighingsIn } from '../penalty/answers.ts'
import { clueOf } from '../penalty/clue.ts'
import { decisionOf } from '../penalty/decision.ts'
import { evidenceIn } from '../penalty/evidence.ts'
import { releasesIn } from '../penalty/notices.ts'
import { proposalsIn } from '../penalty/proposals.ts'
import { standsIn } from '../redaction.ts'
import type { FieldError } from '../refusal.ts'
import { shown } from './shown.ts'

/** What is to be hidden besides, one a line. */
export const hideLines = (list: string): readonly string[] =>
  list
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')

/**
 * Whoever asks for a name to be hidden relies on its being hidden: one that stands nowhere in what may be shown is a name written
 * otherwise there, and would be published.
 */
export function hideErrors(form: Form, file: CaseFile): readonly FieldError[] {
  const text = [
    form.what,
    form.why,
    file.parties,
    clueOf(file),
    proposalsIn(file),
    decisionOf(file),
    statementsIn(file),
    weighingsIn(file),
    evidenceIn(file),
    releasesIn(file),
    // A page of another kind is composed of its entries.
    ...(proposalsIn(file).length > 0 ? [] : file.entries.map((e) => e.fields)),
  ]
    .flatMap((part) => textsIn(part as unknown as Json))
    .join('\n')
  const lost = hideLines(shown(form.hide)).filter((line) => !standsIn(text, line))
  if (lost.length === 0) return []
  const names = lost.map((line) => `“${line}”`).join('、')
  const sentence = `另行隐去的${names}在拟公示的文字中没有出现，或者只有一个字，不会隐去任何内容：请逐字按文中的写法填写，每行一个，或者去掉。`
  return [{ field: 'hide', code: 'not-found', sentence }]
}

const textsIn = (value: Json | undefined): readonly string[] =>
  typeof value === 'string'
    ? [value]
    : value !== null && typeof value === 'object'
      ? Object.values(value).flatMap((part: Json) => textsIn(part))
      : []
