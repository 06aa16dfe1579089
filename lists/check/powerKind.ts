import { plainCharacters } from '@xiezhi/casework/format/sameCharacter.ts'

/** Kinds of powers as the lists of the State Council's guidance call them, with what else stands for them. */
const kinds: readonly (readonly [string, RegExp])[] = [
  ['行政许可', /许可|审批/],
  ['行政处罚', /处罚/],
  ['行政强制', /强制/],
  ['行政征收', /征收/],
  ['行政给付', /给付/],
  ['行政检查', /检查|监督检查/],
  ['行政确认', /确认/],
  ['行政奖励', /奖励/],
  ['行政裁决', /裁决/],
  ['行政征用', /征用/],
  ['行政备案', /备案/],
  ['行政规划', /规划/],
  ['行政复议', /复议/],
  ['公共服务', /公共服务/],
  ['其他行政权力', /其他|其它/],
]

/** The kind meant, or null. The digits of a code say nothing. */
export function powerKindOf(text: string): string | null {
  const plain = plainCharacters(text)
  return (kinds.find(([title]) => plain === title) ?? kinds.find(([, pattern]) => pattern.test(plain)))?.[0] ?? null
}
