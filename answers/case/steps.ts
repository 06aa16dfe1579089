import type { StepState } from '@xiezhi/casework'
import type { FactId, Field, FieldKind, StepId } from '@xiezhi/law'
import { z } from 'zod'
import { article, notBuilt, reason } from '../refusal.ts'
import { integer, json, known, list, moment, object, post, text, texts, version, yesNo } from '../words.ts'
import { paperKind } from './parts.ts'

const other = object({ field: text, in: texts })

/** What a kind asks for beside its name (choices, greatest length) is told for a program by the schema of the form. */
const kind = known<FieldKind>(z.looseObject({ is: text.describe('例如 text、day、money、choice、officers、files') }))

const entered = object({ last: text, field: text, of: z.literal('party').optional() })
const source = z.union([
  object({ say: json }),
  entered,
  object({ only: z.enum(['name', 'address', 'phone']) }),
  object({
    named: text,
    name: text,
    address: text.optional(),
    phone: text.optional(),
    role: z.enum(['party', 'third']),
  }),
  object({ random: z.enum(['code']) }),
  object({ organ: z.literal('bank') }),
  object({ file: z.enum(['title', 'way', 'kind', 'source', 'proves']) }),
])

export const field = object({
  id: text,
  label: text,
  kind: kind.describe('栏目的种类；choices 为可选的项'),
  required: yesNo,
  hint: text.optional(),
  from: source
    .or(list(source))
    .describe(
      '表单打开时先填的，几项的取第一个有内容的：固定的值、最近一次登记的、唯一当事人的、机关设定的、文件名称说明的',
    )
    .optional(),
  offers: list(text.or(entered)).describe('常用的写法，可以照此填写；last 为最近一次登记的').optional(),
  atEntry: z.literal(true).optional(),
  sealed: z.literal(true).describe('密封：只有本案办理人员可以看到').optional(),
  whenAsked: known<FactId>(text).describe('条件问到这一认定事项以后才填').optional(),
  when: other.describe('另一栏目为这些值时才填').optional(),
  unless: other.describe('另一栏目为这些值时不填').optional(),
} satisfies Record<keyof Field, z.ZodType>).meta({ id: 'Field', description: '表单的一个栏目' })

export const formSchema = z.record(z.string(), json).meta({ id: 'FormSchema', description: 'JSON Schema 2020-12' })

export const stepView = object({
  step: known<StepId>(text),
  title: text,
  button: text,
  proceeding: text.describe('子程序编号，即办理地址中的 pid'),
  kind: text.describe('子程序种类'),
  effect: z
    .enum(['constitutive', 'reported'])
    .describe('constitutive：在系统内作出才有效，以系统时间为准；reported：登记已经发生的事实，可写 acted'),
  posts: list(post),
  times: integer.describe('已办次数'),
  articles: list(article).describe('依据的条款；desk 不写').optional(),
  state: z
    .enum(['done', 'open', 'blocked', 'ahead', 'past'] satisfies StepState['state'][])
    .describe('done：已办；open：可办；blocked：现在不可办；ahead：还没有到；past：已经过去'),
  reasons: list(reason),
  documents: list(paperKind).describe('将形成的文书'),
  fields: list(field).describe('表单的栏目'),
  schema: formSchema.nullable().describe('表单的 JSON Schema；open 和 blocked 才有，desk 没有'),
  last: object({ event: integer, at: moment, by: text }).describe('最近一次').optional(),
  returned: object({ event: integer, at: moment, by: text, post, reason: text })
    .describe('被退回，等重新办理')
    .optional(),
  returns: known<StepId>(text).describe('退回的是哪一步').optional(),
  signs: yesNo.describe('签批：办理之前须看过文书').optional(),
  warned: list(reason).describe('以后的签批将会拒绝的条件').optional(),
  preset: object({ form: z.record(z.string(), text), because: texts })
    .describe('表单应当这样开始，及其理由')
    .optional(),
  unbuilt: notBuilt.describe('随后依法应办、本版本还不能办的').optional(),
}).meta({ id: 'Step', description: '一个步骤' })

export const stepsView = object({ steps: list(stepView), version }).meta({ id: 'Steps' })
