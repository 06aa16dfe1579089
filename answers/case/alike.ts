import { day, fen, integer, list, object, text, yesNo } from '../words.ts'

const range = object({
  cases: integer.describe('案件数'),
  least: fen.describe('罚款最低，单位：分'),
  middle: fen.describe('罚款中位数，单位：分'),
  most: fen.describe('罚款最高，单位：分'),
})

/** What the agency decided of the like: words and sums, nobody's name. */
export const alike = list(
  object({
    conduct: text.describe('违法行为'),
    all: range.describe('同一事项最近作出的处罚决定'),
    same: range.describe('其中适用情形（没有写明的，裁量档次）相同的'),
    latest: list(
      object({
        id: text,
        number: text.describe('决定书文号'),
        on: day.describe('决定日期'),
        tier: text.describe('裁量档次').optional(),
        circumstance: text.describe('适用情形').optional(),
        fine: fen.describe('罚款，单位：分'),
        same: yesNo.describe('适用情形、裁量档次相同'),
      }),
    ).describe('最近的几件，情形相同的在前'),
  }),
)
