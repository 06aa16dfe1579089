import type { FactId } from '@xiezhi/law'
import { z } from 'zod'
import { integer, known, list, object, text, texts, yesNo } from './words.ts'

export const article = object({
  statute: text.describe('规则库中的法律编号'),
  short: text.describe('法律的简称'),
  article: integer.describe('条'),
  paragraph: text.describe('款、项').optional(),
  gist: text.describe('该条的概括'),
}).meta({ id: 'Article', description: '引用的条文' })

const cure = object({
  step: text,
  form: z.record(z.string(), text).describe('其表单中要填的内容').optional(),
})

export const notBuilt = object({ title: text, meanwhile: text.describe('在此之前怎么办') })

export const reason = object({
  code: z
    .enum([
      'gate',
      'stage',
      'post',
      'turn',
      'rests',
      'unknown-step',
      'not-in-force',
      'not-handled',
      'halted',
      'changed-meanwhile',
    ])
    .describe(
      'gate：法定条件不具备；stage：不在这一阶段；post：岗位不对；turn：审批次序不对；rests：所依据的记录有瑕疵未补正；unknown-step：没有这个步骤；not-in-force：没有有效的规定；not-handled：本机关不办理这类案件；halted：程序已中止',
    ),
  sentence: text.describe('为什么不能办理'),
  next: text.describe('下一步怎么办'),
  articles: list(article),
  gate: text.describe('规则书中的关口，例如 G16').optional(),
  party: text.describe('涉及的当事人编号').optional(),
  ask: list(known<FactId>(text)).describe('先要回答的认定事项').optional(),
  cures: list(cure).describe('能使条件具备的步骤').optional(),
  because: texts.describe('为什么本案须满足这一条件').optional(),
  at: text.describe('将被拒绝的是哪一步签批；没有的，就是本步骤').optional(),
  unbuilt: notBuilt.describe('法律规定的出路，本版本还不能办').optional(),
}).meta({ id: 'Reason', description: '不能办理的一条理由' })

export const fieldError = object({
  field: text.describe('栏目，以点分隔，例如 violations.0.tier'),
  code: text,
  sentence: text,
}).meta({ id: 'FieldError', description: '有误的栏目' })

export const problem = object({
  type: text.meta({ examples: ['urn:xiezhi:problem:step-blocked'] }),
  title: text,
  status: integer,
  code: text.describe('不变的代码'),
  detail: text.describe('一句话：怎么了，怎么办'),
  next: text.describe('下一步').optional(),
  errors: list(fieldError).describe('有误的栏目').optional(),
  reasons: list(reason).describe('不能办理的条件，逐条写明条款和办法').optional(),
  mayHaveHappened: yesNo.describe('确已发生的，可带 happened（原因）再次提交').optional(),
  instance: text.describe('本次请求的编号').optional(),
}).meta({ id: 'Problem', description: '错误（RFC 9457）' })
