import { z } from 'zod'
import { day, list, moment, object, post, text, texts, yesNo } from './words.ts'

export const selectablePost = object({
  id: text.describe('岗位编号，切换岗位时用'),
  kind: post,
  title: text,
  unit: text.describe('内设机构').optional(),
  agency: text,
  agencyName: text,
  behalfOf: object({ person: text, name: text, until: day }).describe('代行何人的职责').optional(),
}).meta({ id: 'Post', description: '可以选择的岗位' })

const named = object({ id: text, name: text })

export const session = object({
  person: named,
  account: text,
  factor: yesNo.describe('用二次验证登录'),
  post: selectablePost.describe('现在的岗位'),
  agency: named,
  posts: list(selectablePost).describe('可以选择的岗位'),
  now: moment,
  today: day,
  marks: texts.describe('例如“演示”'),
  demo: yesNo,
  notices: list(object({ id: text, at: moment, sentence: text })).describe('关于自己账号的提示，看过以后不再显示'),
}).meta({ id: 'Session', description: '现在的登录' })

export const entrance = object({
  place: text.describe('何地，例如 云岭县；没有设定的为空'),
  demo: yesNo,
  session: session.nullable(),
})

export const factorSecret = object({ secret: text.describe('Base32'), uri: text.describe('二维码的内容') })
export const factorSet = object({ recovery: texts.describe('恢复码，只显示这一次'), session })

export const demoAccount = object({
  account: text,
  name: text,
  posts: texts,
  agencyName: text,
  unit: text.optional(),
  password: text,
})

export const halfToken = object({
  account: text,
  voucher: text.describe('申请的编号'),
  half: text.describe('一次性口令的一半，只显示这一次'),
  until: moment,
}).meta({ id: 'HalfToken', description: '一次性口令的一半' })

export const keptAccount = object({
  person: text,
  name: text,
  account: text.nullable().describe('还没有账号的为 null'),
  posts: list(object({ title: text, agencyName: text })),
  set: yesNo.describe('本人已经设定密码'),
  factor: yesNo.describe('已经启用二次验证'),
  waiting: object({
    voucher: text,
    purpose: z.enum(['open', 'reset']).describe('open：开设；reset：重置'),
    factor: yesNo.describe('连同二次验证'),
    reason: text,
    askedBy: text,
    asked: moment,
    until: moment,
    confirmed: yesNo,
    mine: yesNo.describe('自己的申请，要由别人确认'),
  })
    .nullable()
    .describe('待确认的申请'),
}).meta({ id: 'Kept', description: '所管的一名人员及其账号' })
