import type { Form } from '@xiezhi/casework'
import {
  answered,
  carriedOut,
  mended,
  decided as paidFor,
  publish,
  sued,
  wrong,
} from '@xiezhi/casework/stories/again.ts'
import { ownLayer, people } from '@xiezhi/casework/stories/county.ts'
import { Driver } from '@xiezhi/casework/stories/driver.ts'
import { forms, paper, party } from '@xiezhi/casework/stories/forms.ts'
import { after, handled } from '@xiezhi/casework/stories/handled.ts'
import { spared } from '@xiezhi/casework/stories/spared.ts'
import { addDays, type Day } from '@xiezhi/law'
import { permitsTold } from './toldPermits.ts'

const inPayment = { proceeding: 'payment-p1' } as const

function filed(id: string): Driver {
  const d = new Driver('2026-08-03', { id }).open()
  for (const p of ['p1', 'p2']) d.do('li', 'party.identify', { party: party(p) })
  return d.do('li', 'clue.verify', forms.verification).filing('2026-08-03')
}

function joined(): Driver {
  const d = filed('case-1')
  d.beside.push(filed('case-2'))
  d.do('li', 'joinder.ask', {
    case: 'case-2',
    ground: 'party',
    reason: '两案当事人相同，违法行为均为销售标签不符合规定的食品。',
  })
  return d.do('zheng', 'joinder.decide', { granted: true, opinion: '同意并案处理。' }, { proceeding: 'joinder-1' })
}

function parted(): Driver {
  const d = filed('case-1')
  const reason = '第二名当事人的进货来源尚待外地协助查清，第一名当事人的违法事实已经清楚。'
  d.do('li', 'severance.ask', { what: 'parties', parties: ['p2'], ground: 'progress', reason })
  return d.do('zheng', 'severance.decide', { granted: true, opinion: '同意分案处理。' }, { proceeding: 'severance-1' })
}

/** Decided, served, and demanded after it was not paid. */
const demanded = (options: ConstructorParameters<typeof Driver>[1] = {}): Driver => {
  const d = new Driver('2026-08-03', options).toServedNotice('2026-08-03').on('2026-08-18').decide()
  d.do('li', 'service.deliver', forms.delivery, { proceeding: 'service-decision-p1' })
  return d.on('2026-11-02').do('sun', 'demand.issue', { until: '2026-11-20', way: '到代收银行缴纳' }, inPayment)
}
const deliverLast = (d: Driver): Driver =>
  d.do('li', 'service.deliver', forms.delivery, {
    proceeding: d.file.proceedings.findLast((p) => p.kind === 'service')!.id,
  })

function deferred(): Driver {
  const d = new Driver('2026-08-03').toServedNotice('2026-08-03').on('2026-08-18').decide()
  d.do('li', 'service.deliver', forms.delivery, { proceeding: 'service-decision-p1' })
  const asked = { asked: 'parts', content: '停业整改期间没有收入，资金周转困难。', files: paper('分期缴纳申请书.pdf') }
  const parts = [
    { dueOn: '2026-09-30', amount: 200_000 },
    { dueOn: '2026-10-30', amount: 300_000 },
  ]
  const reason = '当事人提交的银行流水证明确有经济困难。'
  return d
    .do('li', 'deferral.request', asked, inPayment)
    .do('wu', 'deferral.decide', { granted: true, reason, until: '2026-10-30', parts }, inPayment)
}

/** The court ended it, and what was taken too much goes back. */
function executed(): Driver {
  const d = deliverLast(demanded()).on('2027-02-22')
  const materials = ['decision', 'opinion', 'demand', 'target']
  d.do('zheng', 'court.apply', { court: '云岭县人民法院', target: '银行存款', materials, noRemedy: true }, inPayment)
  d.do('li', 'payment.record', { amount: 100_000, receipt: '票0000008', bank: '农商行' }, inPayment)
  const files = paper('执行裁定书.pdf')
  const reason = '法院以被执行人确无财产可供执行，裁定终结执行。'
  d.do('zheng', 'execution.end', { ground: 'court', reason, files }, inPayment)
  const refund = { ground: 'wrong', instrument: '（2027）云执异3号执行裁定书', amount: 20_000, reason: '重复划拨。' }
  return d.do('zheng', 'refund.decide', refund, inPayment)
}

function enforced(): Driver {
  const cite = [] as const
  const inForce = { from: '2026-01-01' } as const
  const own = ownLayer([{ parameter: 'execution.ownPower', value: true, inForce, cite, source: '法律授权' }])
  const d = deliverLast(demanded({ agency: { own } })).on('2026-12-07')
  const decision: Form = {
    manner: 'auction',
    planned: '2026-12-15',
    basis: '《中华人民共和国行政强制法》关于拍卖抵缴罚款的规定',
    reason: '经催告逾期仍不缴纳罚款。',
  }
  return d.do('zheng', 'enforcement.decide', decision, inPayment)
}

/** What was sealed on the way is sold against the fine once nobody can sue any more. */
const auctioned = (): Driver =>
  deliverLast(demanded())
    .on('2027-02-22')
    .do(
      'zheng',
      'auction.decide',
      {
        goods: '查封的糕点包装机一台。',
        measure: '云市监强〔2026〕1号',
        house: '云岭县拍卖行',
        planned: '2027-03-15',
        noRemedy: true,
        reason: '法定期限内没有复议、起诉，经催告仍不缴纳。',
        files: paper('查封决定书和清单.pdf'),
      },
      inPayment,
    )

const revoked = (): Driver => mended(carriedOut(), { ...wrong, remake: false, until: null, back: null })
const unlawful = (): Driver =>
  mended(publish(paidFor()), {
    what: 'unlawful',
    defect: 'procedure',
    reason: '告知书漏写当事人可以陈述、申辩的期限，对其权利没有产生实际影响。',
    basis: '《中华人民共和国行政处罚法》关于主动改正的规定',
    remake: false,
  })

const unspared = (): Driver =>
  mended(spared().on('2026-09-01'), { ...wrong, reason: '当事人没有及时改正，不符合不予处罚的条件。' })
const wronglySpared = (): Driver =>
  mended(spared().on('2026-09-01'), {
    what: 'unlawful',
    defect: 'procedure',
    reason: '作出决定之前没有听取当事人的意见，对其权利没有产生实际影响。',
    basis: '《中华人民共和国行政处罚法》关于主动改正的规定',
    remake: false,
  })

/** Who handles the case holds every post, as somebody who reviews it does. */
const posts = [...new Set(people.flatMap((x) => x.posts))]
const crowd = people.map((x) => (['li', 'qian'].includes(x.id) ? { ...x, posts, qualification: 'bar' as const } : x))
function corrected(form: Form): Driver {
  const d = after('confirmation.injury', undefined, { crowd })
  d.do('li', 'lifting.draft', { ...form, basis: '《工伤保险条例》的有关规定' })
  d.do('qian', 'lifting.review', { verdict: 'passed', opinion: '同意纠正意见。' }, { post: 'reviewer' })
  return d.do('zheng', 'lifting.decide', { opinion: '同意。' })
}
const fallen = (): Driver =>
  corrected({
    what: 'revoked',
    defect: 'facts',
    reason: '考勤记录证明受伤时不在工作时间。',
    remake: true,
    back: 'examining',
  })
const late = (): Driver =>
  corrected({
    what: 'unlawful',
    defect: 'procedure',
    reason: '没有在法定期限内作出决定，对结果没有影响。',
    remake: false,
  })

function unredressed(): Driver {
  const at = { proceeding: 'redress-1' } as const
  const d = revoked().on('2026-09-01')
  const asked = '赔偿停业损失二万元。'
  const claim = { party: 'p1', how: 'written', receivedOn: '2026-09-01', claimant: '云岭县第1食品有限公司' }
  d.do('li', 'redress.receive', { ...claim, injury: 'penalty', knownOn: '2026-08-20', asked })
  d.do('li', 'redress.hear', { said: '要求赔偿停业三日的损失。', agreed: false }, at)
  const reason = '停业系申请人自行决定，与已经撤销的处罚没有因果关系；罚款已经退还。'
  d.do('li', 'redress.draft', { outcome: 'refuse', reason }, at)
  return d.do('wu', 'redress.decide', { opinion: '同意不予赔偿。' }, at)
}

const inCourt = (): Driver => answered(carriedOut().on('2026-09-10').do('li', 'remedy.receive', sued), 'remedy-1')

const free = { applicationOurs: 'yes', identityChecked: 'yes', registrationForm: 'yes', registrationFree: 'yes' }
const struckOff = (): Driver =>
  handled('registration.market', { kind: 'cancel', content: '全体股东决议解散，清算完毕，申请注销登记。' })
    .do('li', 'application.accept', { facts: free })
    .do('li', 'registration.onSpot')

function unregistered(): Driver {
  const d = after('registration.market', 'finding.conclude')
  d.do('li', 'finding.conclude', {
    found: '住所与已经登记的另一企业相同，且没有场所权利人的使用证明。',
    outcome: 'refuse',
    ground: 'unlawful',
    reason: '没有提交住所合法使用的证明，经补正仍不符合规定。',
    facts: { majorPublicInterest: 'no', socialRisk: 'no', majorRights: 'no', complexCase: 'no' },
  })
  return signedBy(d, 'registration', '拟不予登记。')
}

function stopped(): Driver {
  const at = { proceeding: 'paying' } as const
  const d = after('benefit.relief', 'adjustment.draft')
  const reason = '家庭成员就业后月人均收入持续高于当地标准。'
  const from = addDays(d.now.slice(0, 10) as Day, 20)
  d.do('li', 'adjustment.draft', { what: 'stop', because: 'household', reason, from }, at)
  const until = addDays(d.now.slice(0, 10) as Day, 7)
  d.do('li', 'party.tell', { party: 'p1', content: '拟自次月停发。', until, way: '当面' }, at)
  d.do('li', 'view.hear', { party: 'p1', content: '没有意见。', nothing: true }, at)
  return signedBy(d, 'reliefChange', '拟停发。', at)
}

function signedBy(d: Driver, matter: string, reason: string, at: { readonly proceeding?: string } = {}): Driver {
  d.do('li', `${matter}.propose`, { reason }, at).do('sun', `${matter}.endorse`, { opinion: '同意。' }, at)
  return d.do('wu', `${matter}.approve`, { opinion: '同意。' }, at)
}
function charged(): Driver {
  const d = after('charge.ordinary', 'payment.record').on('2026-12-14')
  d.do('li', 'charge.demand', { until: '2026-12-25', way: '银行转账' })
  d.do(
    'li',
    'service.deliver',
    { receiver: 'agent', signedBy: '水明', place: '住所', officers: ['li'] },
    { proceeding: 'service-demand-p1' },
  )
  const request = { court: '云岭县人民法院', owed: 240_000, materials: '缴费决定书、催告书、送达回证', unheardOf: true }
  return d.on('2027-05-10').do('zheng', 'court.apply', request)
}
function handedOver(): Driver {
  const at = { proceeding: 'measure-1' } as const
  const d = after('coercion.measure', 'measureHandling.propose')
  const basis = '违法行为发生地在邻水县，依法由其查处。'
  d.do('li', 'coercion.transfer', { organ: '邻水县市场监督管理局', basis, told: true })
  const reason = '案件依法移送，查封的气瓶随案移送。'
  d.do('li', 'measureHandling.propose', { items: [1], how: 'transfer', organ: '邻水县市场监督管理局', reason }, at)
  d.do('sun', 'measureHandling.endorse', { opinion: '同意。' }, at)
  return d.do('zheng', 'measureHandling.approve', { opinion: '同意。' }, at)
}

/**
 * Cases told by hand for the papers no course comes to: two cases at once, years between two steps, an agency with a power of its own, a court that has
 * ruled.
 */
export const toldCases: readonly (() => Driver)[] = [
  joined,
  parted,
  deferred,
  executed,
  enforced,
  auctioned,
  unlawful,
  unspared,
  wronglySpared,
  fallen,
  late,
  unredressed,
  inCourt,
  ...permitsTold,
  struckOff,
  unregistered,
  stopped,
  charged,
  handedOver,
]
