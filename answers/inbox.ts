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

export const inboxItem = object({
  ...waiting,
  form: form.describe('第一步的表单，按所提交的填好'),
  givenBack,
  names: texts.describe('所附文件的名称；登记时由系统存入案卷'),
  later: list(object({ step: text, title: text, lines: list(object({ label: text, value: text })) })).describe(
    '属于以后步骤的内容：登记后成为该步骤的草稿',
  ),
}).meta({ id: 'InboxItem', description: '一件来件，只给领取的人' })
