import { z } from 'zod'
import { day, form, integer, list, object, text, texts } from './words.ts'

const waiting = {
  number: text.describe('来件编号'),
  procedure: text.describe('登记为哪一程序'),
  title: text,
  matter: text.describe('事由'),
  received: text.describe('收到的时间'),
  due: day.nullable().describe('最先届满的期限，自收到之日起算'),
  clock: text.nullable().describe('那是什么期限'),
  files: integer.describe('附了几个文件'),
  others: list(object({ number: text, case: text.nullable().describe('已经登记的案件') })).describe(
    '同一人（按所留电话）向本机关提交的其他来件，最近的在前；举报人不作比对',
  ),
  waits: integer.describe('同一人另有几件还没有登记'),
}

const givenBack = list(
  object({ by: text.describe('谁退回的'), at: text, reason: text.describe('退回的理由') }),
).describe('先后退回的，只给现在领取的人和负责人；其他人是空的')

export const inboxRow = object({
  ...waiting,
  takenBy: text.nullable().describe('谁领取了；没有人领取的为 null'),
  mine: z.boolean(),
  may: z.boolean().describe('现在的岗位可以领取、登记'),
  givenBack,
}).meta({ id: 'InboxRow' })

export const inboxKind = object({
  procedure: text,
  title: text,
  count: integer.describe('还没有登记的件数'),
  open: integer.describe('其中没有人领取的'),
  due: day.nullable().describe('没有人领取的里面，最先届满的期限'),
  light: z.enum(['calm', 'warn', 'over']).describe('它临近届满、超期没有'),
}).meta({ id: 'InboxKind' })

export const inboxList = object({
  rows: list(inboxRow),
  next: text.nullable().describe('下一页从哪一件之后起；没有下一页为 null'),
  kinds: list(inboxKind).describe('全部还没有登记的来件，按登记为的程序；不受所选的限制'),
}).meta({ id: 'InboxList' })

export const inboxItem = object({
  ...waiting,
  form: form.describe('第一步的表单，按所提交的填好'),
  givenBack,
  names: texts.describe('所附文件的名称；登记时由系统存入案卷'),
  later: list(object({ step: text, title: text, lines: list(object({ label: text, value: text })) })).describe(
    '属于以后步骤的内容：登记后成为该步骤的草稿',
  ),
}).meta({ id: 'InboxItem', description: '一件来件，只给领取的人' })

export const inboxAdded = object({
  number: text.describe('补充编号：所补充的来件的编号，加第几次'),
  to: text.describe('所补充的来件的编号'),
  n: integer.describe('第几次补充'),
  case: text.nullable().describe('所属的案件；来件还没有登记的为 null'),
  title: text.describe('案件名称；还没有登记的，来件的事由'),
  kind: text.describe('哪一种来件'),
  received: text.describe('收到的时间；登记的收到之日就是这一天'),
  files: integer.describe('附了几个文件'),
  names: texts.describe('所附文件的名称，只给可以登记的人'),
  step: text.describe('登记所办理的步骤'),
  may: z.boolean().describe('办理本案、现在的岗位可以登记'),
  open: z.boolean().describe('案件现在可以登记；不可以的，由办理的人写明理由，告知提交人'),
}).meta({ id: 'InboxAdded', description: '提交人凭编号补充、还没有登记的材料' })

export const inboxAddedList = object({
  rows: list(inboxAdded),
  next: text.nullable().describe('下一页从这一份以后开始；没有了为 null'),
  count: integer.describe('一共多少份'),
}).meta({ id: 'InboxAddedList', description: '一页补充材料' })

export const inboxBegun = object({ case: text, proceeding: text, step: text }).meta({
  id: 'InboxBegun',
  description: '在哪一案件、以哪一步骤登记；表单已经按补充的内容存为草稿',
})
