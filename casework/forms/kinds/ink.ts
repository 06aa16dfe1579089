import type { Json } from '../../file.ts'
import { type InkValue, inkHeight, inkWidth } from '../../signing.ts'
import * as parts from '../schemaParts.ts'
import { type Bag, error, type FormKind, filled, isRecord, linesOf, ok } from './kind.ts'

const { longest } = parts
/** More than any hand needs: what is longer is no signature, and would fill the record. */
const most = { strokes: 60, points: 1500, pages: 300, signers: 12, corrections: 100 } as const

const whole = (v: Json | undefined, least: number, greatest: number): boolean =>
  Number.isSafeInteger(v) && (v as number) >= least && (v as number) <= greatest
const hash = (v: Json | undefined): boolean => typeof v === 'string' && /^[0-9a-f]{64}$/.test(v)
const listed = (v: Json | undefined, greatest: number, each: (x: Json) => boolean): boolean =>
  Array.isArray(v) && v.length <= greatest && v.every(each)

/** A stroke is x, y and the milliseconds since the pen first touched, one after the other; time never runs back. */
function isStroke(v: Json): boolean {
  if (!Array.isArray(v) || v.length < 6 || v.length % 3 !== 0) return false
  return v.every((n, i) => {
    if (i % 3 === 0) return whole(n, 0, inkWidth)
    if (i % 3 === 1) return whole(n, 0, inkHeight)
    return whole(n, i < 3 ? 0 : (v[i - 3] as number), 3_600_000)
  })
}

const isPage = (v: Json): boolean =>
  isRecord(v) &&
  whole(v.page, 1, most.pages) &&
  hash(v.digest) &&
  typeof v.at === 'string' &&
  /^\d{4}-\d\d-\d\dT\d\d:\d\d$/.test(v.at) &&
  Array.isArray(v.ink) &&
  v.ink.length > 0 &&
  listed(v.ink, most.strokes, isStroke) &&
  (v.ink as Json[][]).reduce((sum, s) => sum + s.length / 3, 0) <= most.points &&
  Object.keys(v).every((k) => ['page', 'digest', 'at', 'ink'].includes(k))

const isSigner = (v: Json): boolean =>
  isRecord(v) &&
  whole(v.line, 0, most.signers) &&
  filled(v.as, longest.name) &&
  filled(v.name, longest.name) &&
  listed(v.pages, most.pages, isPage) &&
  Object.keys(v).every((k) => ['line', 'as', 'name', 'pages'].includes(k))

const isCorrection = (v: Json): boolean =>
  isRecord(v) &&
  whole(v.page, 1, most.pages) &&
  typeof v.was === 'string' &&
  v.was.length <= longest.conduct &&
  filled(v.now, longest.conduct) &&
  Object.keys(v).every((k) => ['page', 'was', 'now'].includes(k))

const isInk = (v: Json): boolean =>
  isRecord(v) &&
  hash(v.shown) &&
  listed(v.signers, most.signers, isSigner) &&
  listed(v.corrections ?? [], most.corrections, isCorrection) &&
  new Set(linesOf(v.signers ?? []).map((s) => (s as Bag).line)).size === linesOf(v.signers ?? []).length &&
  Object.keys(v).every((k) => ['shown', 'signers', 'corrections'].includes(k))

const page = parts.object(
  {
    page: parts.titled('第几页', { type: 'integer', minimum: 1 }),
    digest: parts.titled('所看的这一页的校验值', { type: 'string', pattern: '^[0-9a-f]{64}$' }),
    at: parts.titled('签名的时间', { type: 'string', description: '2026-11-30T10:05' }),
    ink: parts.titled('笔画', {
      ...parts.array(parts.array({ type: 'integer' })),
      description: `每一笔为 x、y、毫秒的序列，x 为 0 至 ${inkWidth}，y 为 0 至 ${inkHeight}`,
    }),
  },
  ['page', 'digest', 'at', 'ink'],
)

export const ink: FormKind<'ink'> = {
  check: (value, field) =>
    isInk(value)
      ? ok
      : [error(field.id, 'wrong-ink', '签名的内容不完整，请在屏幕上重新签名，或者改用打印的笔录签名。')],
  schema: () => ({
    ...parts.object(
      {
        shown: parts.titled('交核对的笔录的校验值', { type: 'string', pattern: '^[0-9a-f]{64}$' }),
        corrections: parts.titled(
          '更正、补充',
          parts.array(
            parts.object(
              {
                page: parts.titled('页码', { type: 'integer', minimum: 1 }),
                was: parts.titled('原文', parts.text(longest.conduct)),
                now: parts.titled('更正为', parts.said(longest.conduct)),
              },
              ['page', 'was', 'now'],
            ),
          ),
        ),
        signers: parts.titled(
          '签名人',
          parts.array(
            parts.object(
              {
                line: parts.titled('笔录签名处的序号，从 0 起', { type: 'integer', minimum: 0 }),
                as: parts.titled('身份', parts.said(longest.name)),
                name: parts.titled('姓名', parts.said(longest.name)),
                pages: parts.titled('签名的各页', parts.array(page)),
              },
              ['line', 'as', 'name', 'pages'],
            ),
          ),
        ),
      },
      ['shown', 'signers'],
    ),
    description: '各页由 GET /api/cases/{id}/papers/{sha256}/pages 得到；校验值为该页 SVG 的 SHA-256',
  }),
  words: (value) => {
    const { signers = [], corrections = [] } = value as unknown as Partial<InkValue>
    return [
      ...signers.map((s) => `${s.as}${s.name}：在屏幕上签名${s.pages.length}页`),
      ...corrections.map((c) => `第${c.page}页${c.was === '' ? '补充' : `“${c.was}”更正为`}“${c.now}”`),
    ].join('\n')
  },
}
