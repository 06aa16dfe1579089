import {
  citationsOn,
  type DocumentKind,
  documents,
  elementOf,
  paragraphsOf,
  placesIn,
  quoted,
  speakerCited,
  strangePlace,
} from '@xiezhi/law'
import { dayOfMoment, layersOf } from '../../context.ts'
import type { Form } from '../../file.ts'
import { hasParagraphs } from '../../formats.ts'
import type { FieldError } from '../../refusal.ts'
import { fault, type Taken } from '../taken.ts'

/** Papers whose text is composed by code, and not by a rule: paragraphs of theirs cannot be named. */
const isWorded = (kind: DocumentKind): boolean => paragraphsOf(kind).length > 0
const isKind = (kind: unknown): kind is DocumentKind => typeof kind === 'string' && Object.hasOwn(documents, kind)
const text = (line: Form, column: string): string =>
  typeof line[column] === 'string' ? (line[column] as string).trim() : ''

/** An agency's own form keeps what the law demands of a paper: who speaks, what it is, its grounds, rights and remedies. */
export function formatsLawful(taken: Taken): readonly FieldError[] {
  const lines = taken.form.formats
  if (!Array.isArray(lines)) return []
  return lines.flatMap((line, i) => lineFaults(line as Form, `formats.${i}`, i + 1, taken))
}

function lineFaults(line: Form, at: string, n: number, { context, at: moment }: Taken): readonly FieldError[] {
  const { paper: kind } = line
  const said = text(line, 'text')
  if (!isKind(kind) || said === '') return []
  const { title } = documents[kind]
  const wrong = (column: string, code: string, sentence: string) =>
    fault(`${at}.${column}`, code, `第${n}项（${title}）：${sentence}`)
  const named = (cites: Parameters<typeof citationsOn>[0]) =>
    quoted(
      citationsOn(cites, dayOfMoment(moment), context.rules.statutes, layersOf({ ...context, lists: undefined })),
      context.rules.statutes,
    )
  switch (text(line, 'part')) {
    case 'head':
      return said.includes(context.agency.name)
        ? []
        : wrong(
            'text',
            'format-speaker',
            `发文机关标志应当写明本机关全称“${context.agency.name}”（${named(speakerCited)}）。`,
          )
    case 'title':
      return said.includes(title) ? [] : wrong('text', 'format-title', `标题应当保留“${title}”。`)
    case 'opening':
    case 'closing': {
      if (!hasParagraphs(kind)) return wrong('part', 'format-no-text', '这种文书是表格，不能增加段落。')
      const strange = strangePlace(said)
      return strange === undefined ? [] : wrong('text', 'format-place', `不能使用{${strange}}。`)
    }
    case 'replace': {
      const was = text(line, 'was')
      const block = isWorded(kind) ? paragraphsOf(kind).find((b) => b.text?.trim() === was) : undefined
      if (block === undefined)
        return wrong('was', 'format-unknown-text', '内置格式没有这一段固定文字，请照抄内置格式的整段，{名称}也照抄。')
      const element = elementOf(was)
      if (element !== undefined)
        return wrong(
          'was',
          'format-element',
          `这一段写的是${element.title}，依法必须载明，不能改写（${named(element.cite)}）；可以另加一段。`,
        )
      const lost = placesIn(was).find((name) => !said.includes(`{${name}}`))
      if (lost !== undefined) return wrong('text', 'format-lost', `改写后缺少{${lost}}，案件的内容就不写在文书上了。`)
      const strange = strangePlace(said, Object.keys(block.with ?? {}))
      return strange === undefined ? [] : wrong('text', 'format-place', `不能使用{${strange}}。`)
    }
    default:
      return []
  }
}
