import type { Json } from '@xiezhi/casework'
import { noticesIn, proposalsIn } from '@xiezhi/casework'
import { Driver } from '@xiezhi/casework/stories/driver.ts'
import { forms, party } from '@xiezhi/casework/stories/forms.ts'
import type { Day } from '@xiezhi/law'
import { type PaperFor, paperOf } from '../../index.ts'

// One realistic case, a shop and its supplier, driven step by step as people would; nobody in it exists.

const foodLaw = { title: '中华人民共和国食品安全法', level: 'law', inForce: '2015-10-01' } as const

export const shop: Json = party('p1', {
  kind: 'household',
  name: '云岭县青坪镇喆堃食品经营部',
  representative: '闫喆堃',
  address: '云岭县青坪镇河埠街12号',
  phone: '13900000017',
})
export const worker: Json = party('p2', {
  kind: 'person',
  name: '骆骉',
  code: '11010519491231002X',
  address: '云岭县青坪镇邨前路31号2单元502室',
  phone: '13900000319',
  representative: undefined,
  agent: { name: '容镕', authority: '一般代理' },
})
export const stall: Json = party('p3', {
  kind: 'unlicensed',
  name: '“淼淼小吃”摊点',
  code: undefined,
  address: '云岭县青坪镇学府路77号',
  representative: '昝淼',
  phone: undefined,
})

export const line = (id: string, fine: number, more: { readonly [k: string]: Json } = {}): Json =>
  forms.violation(id, fine, {
    conduct: '经营超过保质期的食品',
    from: '2026-08-20',
    to: '2026-09-08',
    breached: [{ ...foodLaw, article: '第三十四条第十项' }],
    basis: [{ ...foodLaw, article: '第一百二十四条第一款第五项' }],
    penalties: [
      { kind: 'gains', amount: 960 },
      { kind: 'goods', value: 22_800, text: '没收超过保质期的“麦香酥”饼干14袋、“谷润”牌麦片6盒' },
      { kind: 'fine', amount: fine },
    ],
    tier: 'mitigated',
    grounds: ['remedied'],
    tierReason: '系初次违法，货值金额较小，案发后主动下架封存并配合调查，未发现造成危害后果。',
    correction: { how: 'term', what: '建立并执行食品保质期检查制度', days: 15 },
    ...more,
  })

const found =
  '经查，当事人于2026年3月至8月间购进“麦香酥”饼干、“谷润”牌麦片等预包装食品，在其经营场所货架上销售。2026年9月8日检查时，货架上陈列有超过保质期的“麦香酥”饼干14袋、“谷润”牌麦片6盒。\n上述食品标价合计人民币228.00元，超过保质期后售出2袋，违法所得人民币9.60元，货值金额合计人民币247.20元。'

export interface Plot {
  readonly parties?: readonly Json[]
  readonly lines?: readonly Json[]
  readonly day?: Day
  /** Added to what was found. */
  readonly also?: string
}

/** Of whom the file has no number to tell the age from. */
function isAgeless(one: Json): boolean {
  const { kind, code } = one as { readonly kind?: string; readonly code?: string }
  return (kind === 'person' || kind === 'unlicensed') && code === undefined
}

/** As the wire would carry it: JSON knows no undefined. */
const plain = (one: Json): Json => JSON.parse(JSON.stringify(one)) as Json

/** Filed, investigated, concluded. */
export function concluded({
  parties = [shop],
  lines = [line('p1', 500_000)],
  day = '2026-09-09',
  also = '',
}: Plot = {}): Driver {
  const d = new Driver(day)
  d.open({
    source: 'inspection',
    receivedOn: day,
    cause: '经营超过保质期的食品',
    summary: '依照年度双随机抽查计划检查时，发现货架上陈列的饼干、麦片超过保质期。',
    place: '云岭县青坪镇河埠街12号',
  })
  for (const one of parties) d.do('li', 'party.identify', { party: one })
  // Their cards were looked at, the numbers not entered.
  if (parties.some(isAgeless)) d.do('li', 'fact.state', { facts: { minorAtAct: 'no' } })
  d.do('li', 'clue.verify', {
    ...forms.verification,
    result: '现场有超过保质期的饼干14袋、麦片6盒，当场拍照并责令停止销售。',
  })
  d.do('li', 'filing.propose', {
    ...forms.filing,
    ground: '当事人涉嫌经营超过保质期的食品',
    basis: '涉嫌违反《中华人民共和国食品安全法》第三十四条第十项，依据该法第一百二十四条第一款第五项应当给予行政处罚',
  })
  d.do('sun', 'filing.endorse', { opinion: '同意立案，报局领导审批。', officers: ['li', 'wang'] })
  d.do('zheng', 'filing.approve', { opinion: '同意立案。' })
  const first = d.gather('现场笔录1份、现场照片12张', d.file.parties[0]!.id)
  const second = d.gather('进货票据3张、销售流水打印件1份')
  // Of a natural person without a number somebody has to say how old he was (处罚法30).
  const isUnnumbered = (one: Json) => JSON.stringify(one).includes('"kind":"person"') && !('code' in (one as object))
  if (parties.map(plain).some(isUnnumbered))
    d.do('li', 'fact.state', { facts: { minorAtAct: 'yes', childAtAct: 'no' }, reason: '户籍查询' })
  d.do('li', 'investigation.conclude', {
    ...forms.conclusion([first, second], lines),
    course: '2026年9月9日，本局执法人员依照双随机抽查计划检查当事人的经营场所，发现货架上陈列超过保质期的食品。',
    found: `${found}${also}`,
    discretion: '参照本省市场监督管理行政处罚裁量基准，本案符合应当减轻行政处罚的情形。',
  })
  return d
}

/** Reviewed, noticed, served, answered, decided. */
export function decided(plot: Plot = {}): Driver {
  const d = concluded(plot).review('case').notify()
  const parties =
    noticesIn(d.file).at(-1) === undefined
      ? []
      : [
          ...new Set(
            proposalsIn(d.file)
              .at(-1)!
              .violations.map((v) => v.party),
          ),
        ]
  for (const id of parties) d.serveNotice(id)
  d.do('li', 'answer.state', { party: parties[0]!, content: '经营规模小、货值低，请求从轻处罚。' })
  d.do('li', 'answer.weigh', {
    party: parties[0]!,
    points: [{ point: '货值低，请求从轻', adopted: false, reason: '裁量时已予考虑' }],
  })
  d.on('2026-09-25')
  d.do('li', 'decision.propose', forms.decision)
  return d
    .do('sun', 'decision.endorse', { opinion: '同意' })
    .do('wu', 'decision.endorse', { opinion: '同意' })
    .do('zheng', 'decision.approve', { opinion: '同意处罚' })
}

export const paper = (d: Driver, kind: PaperFor['kind'], party?: string): PaperFor => {
  const found = paperOf(d.file, kind, party)
  if (found === undefined) throw new Error(`no ${kind} in the story`)
  return found
}
