import type { MatterItem } from '@xiezhi/answers'
import type { Form, Json } from '@xiezhi/casework'
import { penaltyKinds, tiers } from '@xiezhi/law/codes.ts'
import { type Field, list, may, must } from '@xiezhi/law/words/field.ts'
import { isBag, type Values } from '../form/model.ts'

const line = (max: number) => ({ is: 'text', max }) as const
const sum = { is: 'money' } as const

/** One power as it is asked on a screen; the provisions stand beside, picked from the library. */
export const matterFields: readonly Field[] = [
  must('id', '事项编码', line(40), '字母、数字、点和连字符；登记以后不再改'),
  must('title', '事项名称', line(200), '如“对经营超过保质期的食品的处罚”'),
  must('conduct', '违法行为', line(200), '如“经营超过保质期的食品”'),
  must('penalties', '处罚种类', { is: 'choices', choices: penaltyKinds }),
  may('base', '罚款按什么计算', line(50), '如“货值金额”“违法所得”；按固定数额的不填'),
  may(
    'ranges',
    '法定罚款幅度',
    list('幅度', [
      may('when', '情形', line(100), '条文分情形规定的，用条文的话'),
      may('from', '最低', sum),
      may('to', '最高', sum),
      may('percentFrom', '最低为计算数的百分之几', { is: 'integer', min: 1 }, '一倍写100'),
      may('percentTo', '最高为计算数的百分之几', { is: 'integer', min: 1 }, '十倍写1000'),
      may('baseFrom', '计算数达到', sum),
      may('baseBelow', '计算数不足', sum),
    ]),
    '没有写的，罚款数额不核对幅度',
  ),
  may(
    'tiers',
    '裁量档次',
    list('档次', [
      must('tier', '档次', { is: 'choice', choices: tiers }),
      must('when', '适用情形', line(200)),
      may('from', '最低', sum),
      may('to', '最高', sum),
      may('text', '不是数额的，写明怎样处罚', line(200)),
    ]),
    '有单独公布的裁量基准的，以裁量基准为准，这里不填',
  ),
]

const bags = (value: Json | undefined): readonly { readonly [key: string]: Json }[] =>
  Array.isArray(value) ? value.filter(isBag) : []

/** A power as it is listed, back in the controls it is asked by. */
export function matterBegins(item: MatterItem | undefined): Values {
  if (item === undefined) return {}
  const { penalties, fine, ...rest } = item as unknown as Form
  return {
    ...rest,
    penalties: bags(penalties).map(({ kind }) => String(kind)),
    ...(isBag(fine) ? { ranges: fine.ranges ?? [], ...(fine.base === undefined ? {} : { base: fine.base }) } : {}),
  }
}

/** The power as it is listed; what was said of a kind of penalty elsewhere (数额、内容) stays with it. */
export function matterOf(form: Form, { breached, basis }: Values, before?: MatterItem): MatterItem {
  const { penalties, base, ranges, tiers: levels, ...rest } = form
  const kinds = Array.isArray(penalties) ? penalties.map(String) : []
  const rule = bags(ranges)
  return {
    ...rest,
    breached: bags(breached),
    basis: bags(basis),
    penalties: kinds.flatMap((kind) => {
      const said = before?.penalties.filter((p) => p.kind === kind) ?? []
      return said.length === 0 ? [{ kind }] : said
    }),
    ...(rule.length === 0 ? {} : { fine: { ...(base === undefined ? {} : { base }), ranges: rule } }),
    tiers: bags(levels),
  } as unknown as MatterItem
}

/** Where a sentence about one power stands: `list.items.0.basis` is asked as `basis`. */
export const matterFieldAt = (path: string): string => {
  const field = path.replace(/^list\.items\.\d+\.?/, '')
  return field === 'fine' ? 'ranges' : field
}
