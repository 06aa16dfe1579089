import type { Caution, ClockState } from '@xiezhi/casework'
import type { ElementId } from '@xiezhi/law'
import { z } from 'zod'
import { article } from '../refusal.ts'
import { day, integer, known, list, moment, object, text, texts, version, yesNo } from '../words.ts'
import { caseFile, clockRecord } from './file.ts'
import { paperKind, told } from './parts.ts'

const clockState = object({
  ...clockRecord,
  title: text,
  due: object({
    nominal: day.describe('不考虑节假日的届满日'),
    due: day.describe('届满日'),
    safe: day.describe('稳妥的日期'),
    provisional: yesNo.describe('当年的放假通知尚未公布，暂按法定节假日推算'),
    standing: yesNo.describe('正在中止，届满日随之顺延'),
    at: moment.describe('以小时计的，届满的时刻').optional(),
  }).optional(),
  told: told.optional(),
  left: integer.describe('剩余').optional(),
  light: z
    .enum(['calm', 'warn', 'over', 'done', 'unset'] satisfies ClockState['light'][])
    .describe('over 超期、warn 临期、calm 正常、unset 未设定、done 已办'),
  late: z.literal(true).describe('已办，但是超期').optional(),
  onExpiry: text.describe('期满的后果'),
  articles: list(article),
}).meta({ id: 'ClockState', description: '一个期限现在怎样' })

const caution = object({
  code: z.enum([
    'law-unknown',
    'outside-benchmark',
    'on-lenient-list',
    'not-first',
    'no-matter',
    'facts-shared',
    'called-not-grave',
    'grave-by-rule',
    'late-found',
    'fined-before',
    'told-by-rule',
  ] satisfies Caution['code'][]),
  sentence: text,
  element: known<ElementId>(text).describe('与审核的哪一项有关').optional(),
  articles: list(article),
})

const raise = object({
  party: text,
  notice: integer,
  before: text.describe('告知时'),
  now: text.describe('现在'),
  grounds: texts.describe('加重的根据'),
  ungrounded: yesNo,
  reason: text.optional(),
  found: object({ before: text, now: text }).optional(),
})

const waived = object({
  titles: texts.describe('不适用的条件'),
  articles: list(article),
  answers: list(
    object({
      fact: text,
      question: text,
      answer: z.enum(['yes', 'no']),
      party: text.describe('逐人回答的，是谁').optional(),
      by: text.describe('回答的人'),
      on: day,
      reason: text.optional(),
    }),
  ),
})

const sinceTold = object({
  party: text,
  notice: integer.describe('第几次告知'),
  what: text.describe('什么不同'),
  before: text.describe('告知时；没有的为空'),
  now: text.describe('现在；没有的为空'),
})

export const caseView = object({
  file: caseFile,
  title: text,
  agencyName: text.describe('办案机关'),
  stageTitle: text,
  stages: list(
    object({
      id: text,
      title: text,
      state: z.enum(['done', 'current', 'ahead']).describe('done：已经过；current：现在；ahead：还没有到'),
    }),
  ).describe('程序到哪里：离开通常路线的（移送、不予立案），只列真正经过的'),
  about: object({ label: text, text }).describe('案由等，及其栏目名'),
  roles: object({ party: text, third: text }).nullable().describe('当事人、第三人在本程序中的称谓；不针对特定人的为空'),
  holds: texts.describe('本程序有的记录种类'),
  clocks: list(clockState).describe('期限'),
  cautions: list(caution).describe('请留意：不妨碍办理，供审核、批准的人员查看'),
  waived: list(waived).describe('因为这些回答，下列条件在本案不适用：供审核、批准的人员查看'),
  people: z.record(z.string(), text).describe('人员编号与姓名'),
  mayAct: yesNo.describe('是否本机关的案件；否则只能查看'),
  raises: list(raise).describe('拟处罚重于告知当事人的内容：告知时、现在、加重的根据'),
  sinceTold: list(sinceTold).describe('现在的处罚意见与当事人所持的告知不同的内容：事实、证据、依据、处罚、责令改正'),
  published: texts.describe('公示的处罚决定可以写明的当事人，编号'),
  tabled: list(paperKind).describe('本案文书中写有清单、表格的，可以导出 XLSX'),
  version,
}).meta({ id: 'Case', description: '一个案件' })
