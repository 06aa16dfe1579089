import type { Day } from '@xiezhi/law'
import type { Form } from '../file.ts'
import { project } from '../project.ts'
import { Driver } from './driver.ts'
import { forms, paper } from './forms.ts'

const page = { proceeding: 'disclosure' }
export const publish = (d: Driver, proceeding = page.proceeding): Driver =>
  d
    .do('li', 'disclosure.draft', { what: '罚款五千元。', why: '标签不符合规定。' }, { proceeding })
    .do('chen', 'disclosure.approve', { facts: { secrecyChecked: 'yes' } }, { proceeding })
    .do('wei', 'disclosure.publish', {}, { proceeding })

const serve = (d: Driver, proceeding: string): Driver => d.do('li', 'service.deliver', forms.delivery, { proceeding })
export const pay = (d: Driver, amount: number, proceeding = 'payment-p1'): Driver =>
  d.do('li', 'payment.record', { amount, receipt: `票${d.events.length}`, bank: '农商行' }, { proceeding })

/** Decided on the 18th, and served. */
export const decided = (): Driver =>
  serve(new Driver('2026-08-03').toServedNotice('2026-08-03').on('2026-08-18').decide(), 'service-decision-p1')
/** Paid and published as well. */
export const carriedOut = (): Driver => publish(pay(decided(), 500_000))
export const closed = (d: Driver): Driver =>
  d
    .do('li', 'closing.propose', { result: '已送达、缴清、公示' })
    .do('sun', 'closing.endorse', { opinion: '同意' })
    .do('zheng', 'closing.approve', { opinion: '同意结案' })

export const wrong: Form = {
  what: 'revoked',
  defect: 'facts',
  reason: '货值认定有误。',
  basis: '《中华人民共和国行政处罚法》第七十五条第二款',
  remake: true,
  until: '2026-10-30',
  back: 'investigation',
}
/** The agency mends its own decision (处罚法75). */
export const mended = (d: Driver, form: Form = wrong): Driver =>
  d
    .do('li', 'lifting.draft', form)
    .do('li', 'lifting.propose', { opinion: '拟纠正' })
    .do('sun', 'lifting.endorse', { opinion: '同意' })
    .do('wu', 'lifting.endorse', { opinion: '同意' })
    .do('zheng', 'lifting.approve', { opinion: '同意撤销' })

export const notified: Form = {
  forum: 'ordinary',
  organ: '云岭县人民政府',
  reference: '云政复〔2026〕8号',
  applicant: '云岭县第1食品有限公司',
  request: '撤销行政处罚决定',
  handler: 'li',
  lawyer: '某律师事务所律师',
}
export const answer: Form = {
  facts: '现场检查笔录证明货架上有二十盒糕点未标明生产日期。',
  basis: '食品安全法第六十七条、第一百二十五条',
  procedure: '依法立案、调查、告知、审核、决定。',
  answers: '申请人称货值有误，与记录不符。',
  request: '请求维持行政处罚决定。',
}
export const sued: Form = { ...notified, forum: 'suit', organ: '云岭县人民法院', reference: '（2026）行初5号' }

export const answered = (d: Driver, proceeding: string): Driver =>
  d
    .do('li', 'remedy.draft', answer, { proceeding })
    .do('zheng', 'remedy.sign', { opinion: '同意' }, { proceeding })
    .do('li', 'remedy.submit', { way: '当面提交', whole: true }, { proceeding })

export const concluded = (d: Driver, result: string, proceeding: string): Driver =>
  d.do('li', 'remedy.conclude', { result, number: '云政复决〔2026〕8号', content: '主文' }, { proceeding })
export const lifted = (what: string, more: Form = {}): Form => ({
  what,
  instrument: '云政复决〔2026〕8号',
  defect: 'facts',
  reason: '主要事实不清。',
  remake: false,
  files: paper('复议决定书.pdf'),
  ...more,
})

/** Told, reviewed, heard and decided anew, on other facts. */
export const remade = (d: Driver, fine = 300_000, day: Day = '2026-09-01'): Driver => {
  d.on(day)
  const evidence = d.gather('补充检查笔录', 'p1')
  d.do('li', 'investigation.conclude', {
    ...forms.conclusion([1, evidence], [forms.violation('p1', fine)]),
    found: '当事人货架上有十盒糕点未标明生产日期，货值一百元。',
  })
  return d.review('case').notify().serveNotice('p1')
}

export const rows = (d: Driver) => project(d.file, d.context('li'), d.now.slice(0, 10) as Day).case
export const stages = (d: Driver): Readonly<Record<string, string>> =>
  Object.fromEntries(d.file.proceedings.map((p) => [p.id, p.stage]))
/** Apart from the firm's page in the State's system, which runs beside whatever becomes of the case. */
export const runningClocks = (d: Driver): readonly string[] =>
  d.running
    .map((c) => c.clock)
    .filter((id) => id !== 'D04')
    .sort()
