/**
 * What a heading asks, where its writer asks instead of naming: 凭什么查, 谁来办, 一年最多查几次. Which column of a list answers it, its kind says
 * (`answers`): so no list has to know every way to put it.
 */
export type Question =
  | 'why'
  | 'howOften'
  | 'howLong'
  | 'howMuch'
  | 'when'
  | 'bring'
  | 'whom'
  | 'who'
  | 'where'
  | 'how'
  | 'which'
  | 'what'

/** In this order: 用什么录 asks how, and not what. */
const asking: readonly (readonly [Question, RegExp])[] = [
  ['why', /为(?:什么|啥|何)|[凭按依](?:据|照)?(?:什么|啥|哪)|哪(?:一?条|部|个)(?:法|规定|依据|条款)|什么(?:规定|依据)/],
  ['howOften', /[几多]少?次|多久.{0,2}一次/],
  ['howLong', /[几多]少?(?:天|日|个?工作日|个月|年)|多久|多长(?:时间)?/],
  ['howMuch', /多少|收不收|(?:罚|收)[几多]/],
  ['when', /(?:什么|啥)(?:时候|时间|日子)|何时|几月|哪(?:天|月|年)/],
  ['bring', /(?:带|交|备|提供|附|送)(?:些|上)?(?:什么|啥|哪些)|什么(?:材料|资料|东西)/],
  ['whom', /(?:查|罚|管|对|面向|录|审|给)(?:谁|哪些(?:人|单位|企业|户))|谁(?:能|可以)(?:办|申请)/],
  ['who', /谁|归(?:哪|啥)|哪(?:个|家)?(?:单位|部门|局|科|股|所|队|机构)/],
  ['where', /哪(?:里|儿|个地方)|什么地方/],
  ['how', /怎么|咋|如何|[用拿](?:什么|啥)/],
  ['which', /哪(?:些|几)/],
  ['what', /什么|啥/],
]

/** Of a heading with nothing but its words; undefined: it asks nothing. */
export const questionIn = (heading: string): Question | undefined =>
  heading.length > 16 ? undefined : asking.find(([, shape]) => shape.test(heading))?.[0]
