import { z } from 'zod'
import { day, integer, list, object, text, texts } from './words.ts'

export const lawChanges = object({
  groups: list(
    object({
      by: text.describe('由哪部法律'),
      kind: z.enum(['repealed', 'amended']),
      from: day.nullable().describe('自何日起；正文没有写明的为空'),
      due: day.nullable().describe('清单、规范应当修订公布的最后一日'),
      light: z.enum(['ahead', 'calm', 'over', 'unknown']).describe('ahead 尚未施行；over 逾期'),
      laws: texts.describe('被废止、修改的'),
      rules: integer.describe('规则书引用它们几处'),
      things: list(
        object({
          kind: z.enum(['matter', 'benchmark', 'list', 'chart', 'rule', 'template', 'case']),
          agency: text,
          agencyName: text,
          id: text.describe('案件、程序的编号，或者事项的编码、名称'),
          case: text.optional().describe('所在的案件'),
          title: text,
          laws: texts,
          proposal: z.enum(['change', 'look']),
          advice: text,
          task: object({
            case: text.describe('任务的案件编号'),
            stage: text,
            over: z.boolean().describe('已经逾期'),
            done: z.boolean(),
          })
            .optional()
            .describe('已经立的清理任务'),
        }),
      ).describe('所涉及的清单事项、清单和规范、在办案件；改正以后不再列出'),
    }),
  ),
}).meta({ id: 'LawChanges', description: '法律库中的废止、修改，和本机关依据它们的事项' })
