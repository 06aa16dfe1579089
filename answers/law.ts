import type { FineRange, LawLevel, RuleBook } from '@xiezhi/law'
import { lawLevels } from '@xiezhi/law'
import { z } from 'zod'
import { told, unit } from './case/parts.ts'
import { article } from './refusal.ts'
import { day, fen, integer, known, list, object, text, texts, yesNo } from './words.ts'

export const inForce = object({ from: day, to: day.optional() }).describe('施行的起止，含当日')
export const level = z.enum(lawLevels.map((l) => l.value) as [LawLevel, ...LawLevel[]]).describe('效力层级')

const named = z.looseObject({ id: text, title: text })
const statute = { id: text, title: text, short: text, level, count: integer.optional(), inForce }
const procedure = z.looseObject({
  id: text,
  title: text,
  inForce,
  first: text,
  records: list(named),
  stages: z.record(z.string(), list(named)),
  steps: list(
    z.looseObject({
      id: text,
      title: text,
      proceeding: text,
      from: texts,
      posts: texts,
      fields: list(named.omit({ title: true })),
    }),
  ),
  gates: list(z.looseObject({ id: text, title: text, blocks: texts, sentence: text, next: text })),
  clocks: list(z.looseObject({ id: text, title: text, unit, binds: text, onExpiry: text })),
})

export const layerNamed = object({
  id: text,
  kind: z.enum(['national', 'sector', 'province', 'agency']).describe('国家、领域、省'),
  title: text,
}).meta({ id: 'LayerNamed', description: '一层规定' })

/**
 * The rule book is told down to its steps, gates and clocks; the words they are written in are those of `law/words`, and not
 * described a second time.
 */
export const ruleBook = known<Pick<RuleBook, 'procedures' | 'statutes' | 'layers' | 'terms' | 'version'>>(
  z.looseObject({
    version: text,
    procedures: list(procedure),
    statutes: list(object(statute)),
    layers: list(z.looseObject({ id: text, kind: text, title: text })),
    terms: list(z.looseObject({ id: text, title: text, begins: text, unit, binds: text, onExpiry: text })),
    facts: z.record(z.string(), z.looseObject({ question: text })),
    parameters: z.looseObject({}),
    readings: z.looseObject({}),
    posts: z.record(z.string(), text),
    documents: z.record(z.string(), z.looseObject({ title: text })),
  }),
).meta({ id: 'RuleBook', description: '规则书：程序、步骤、关口、期限、层级；写法见 docs/rulebook.md' })

export const procedureRules = known<
  Pick<RuleBook, 'procedures' | 'statutes' | 'layers' | 'version'> & {
    readonly titles: Readonly<Record<string, string>>
  }
>(
  z.looseObject({
    version: text,
    titles: z.record(z.string(), text).describe('各程序的名称'),
    procedures: list(procedure).describe('只有这一种程序；没有示例和办案实例'),
    statutes: list(object(statute)),
    layers: list(z.looseObject({ id: text, kind: text, title: text })),
  }),
).meta({ id: 'ProcedureRules', description: '一种程序的规则：案件页面所读的部分' })

export const lawChoice = object({
  id: text,
  title: text,
  short: text,
  level,
  inForce,
  version: text.nullable().describe('已导入的文本；没有导入的为 null'),
}).meta({ id: 'LawChoice', description: '可以引用的一部法律、法规、规章' })

export const lawOutline = object({
  id: text,
  title: text,
  short: text.optional(),
  level,
  inForce,
  articles: list(object({ number: integer, label: text, chapter: text, lines: texts })),
})

export const articleText = object({
  statute: text,
  title: text,
  short: text,
  label: text,
  chapter: text,
  text: texts,
  publishedOn: day.nullable(),
  effectiveFrom: day.nullable(),
  gist: text.describe('规则库的概括').optional(),
})

const clockOf = {
  id: text,
  title: text,
  from: day,
  unit,
  binds: z.enum(['agency', 'party', 'measure']),
  length: integer.nullable(),
  layer: text.nullable(),
  layerTitle: text.nullable(),
  onExpiry: text,
  articles: list(article),
  notes: texts.describe('提示：未设定、没有依据的延长等'),
}
export const workedClock = z.union([
  object({ ...clockOf, state: z.literal('unset'), sentence: text }),
  object({
    ...clockOf,
    state: z.literal('set'),
    due: day.describe('届满日'),
    safe: day.describe('稳妥的日期'),
    nominal: day.describe('不考虑节假日的届满日'),
    provisional: yesNo,
    told,
  }),
])

export const calendarYear = object({
  year: integer,
  provisional: yesNo.describe('当年的放假通知尚未公布'),
  rest: list(day).describe('放假的日期'),
  work: list(day).describe('调休上班的日期'),
  source: text.nullable(),
  publishedUntil: day,
  version: text,
})

const range = object({
  when: text.describe('条文中的话，例如 货值金额不足一万元的').optional(),
  baseFrom: fen.optional(),
  baseBelow: fen.optional(),
  from: fen.optional(),
  to: fen.optional(),
  percentFrom: z.number().describe('百分之几；十倍为 1000').optional(),
  percentTo: z.number().optional(),
} satisfies Record<keyof FineRange, z.ZodType>)
export const fineRule = object({
  base: text.describe('按什么计算，例如 货值金额').optional(),
  ranges: list(range),
}).meta({ id: 'FineRule', description: '法定罚款幅度' })
