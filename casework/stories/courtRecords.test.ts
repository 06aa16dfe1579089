import type { Day } from '@xiezhi/law'
import { describe, expect, test } from 'vitest'
import type { Form, Json } from '../file.ts'
import { decided } from './again.ts'
import { Driver } from './driver.ts'
import { forms, idNumberOf, paper, party } from './forms.ts'

import { accepted, granting, licensed, ofLicence, refusing } from './permit.ts'

/**
 * What courts and bodies above found wrong in acts of agencies, one line each: the act as it came to them, what refuses it here, and the
 * article they went by. Facts alone; nobody in it is anybody.
 */
interface Found {
  readonly found: string
  readonly by: readonly [statute: string, article: number]
  readonly gate: string
  /** The case as it stood, and the act. */
  readonly act: () => {
    readonly d: Driver
    readonly step: string
    readonly form?: Form
    readonly who?: string
    readonly in?: string
  }
}

const noticed = (fine = 500_000, day: Day = '2026-08-03') => new Driver(day).toServedNotice(day, fine)
const filed = (options = {}, who: Json = party('p1')) =>
  new Driver('2026-08-03', options)
    .open()
    .do('li', 'party.identify', { party: who })
    .do('li', 'clue.verify', forms.verification)
    .filing('2026-08-05')
const report = (line: Json, facts: { readonly [k: string]: Json } = {}, options = {}, who: Json = party('p1')) => {
  const d = filed(options, who)
  const evidence = d.gather('现场检查照片', 'p1')
  return { d, step: 'investigation.conclude', form: forms.conclusion([evidence], [line], facts) }
}
const concluded = (line: Json, facts: { readonly [k: string]: Json } = {}) => {
  const { d, step, form } = report(line, facts)
  return d.do('li', step, form)
}
const propose = (d: Driver) => ({ d, step: 'decision.propose', form: forms.decision })
const serving = 'service-notice1-p1'

const penalties: readonly Found[] = [
  {
    found: '没收的财物价值较大，没有等当事人要求听证就作出决定',
    by: ['处罚法', 63],
    gate: 'G17',
    act: () => {
      const d = concluded(
        forms.violation('p1', 0, { penalties: [{ kind: 'goods', text: '没收电脑主机三十二台', value: 15_000_000 }] }),
        { majorRights: 'yes' },
      )
      return propose(d.review('legal').review('case').notify().serveNotice('p1').on('2026-08-06'))
    },
  },
  {
    found: '告知书送达的次日就作出决定，陈述、申辩的期限没有满',
    by: ['处罚法', 45],
    gate: 'G16',
    act: () => propose(noticed().on('2026-08-04')),
  },
  {
    found: '没有送达告知书就作出决定',
    by: ['处罚法', 44],
    gate: 'G15',
    act: () => propose(concluded(forms.violation('p1', 500_000)).review('case').notify().on('2026-08-20')),
  },
  {
    found: '当事人申辩以后，按同样的事实加重罚款',
    by: ['处罚法', 45],
    gate: 'G16-raise',
    act: () => {
      const d = noticed().do('li', 'answer.state', { party: 'p1', content: '请求从轻' })
      const form = { violations: [forms.violation('p1', 4_000_000)], reason: '态度不好' }
      return { d, step: 'proposal.revise', form }
    },
  },
  {
    found: '一名执法人员单独检查取证',
    by: ['处罚法', 42],
    gate: 'G05',
    act: () => ({ d: filed(), step: 'evidence.collect', form: { ...forms.evidence('照片'), officers: ['li'] } }),
  },
  {
    found: '执法证件已经失效的人员取证',
    by: ['处罚法', 42],
    gate: 'G05',
    act: () => ({
      d: filed(),
      step: 'evidence.collect',
      form: { ...forms.evidence('照片'), officers: ['li', 'zhao'] },
    }),
  },
  {
    found: '没有出示执法证件',
    by: ['处罚法', 55],
    gate: 'G05',
    act: () => ({ d: filed(), step: 'evidence.collect', form: { ...forms.evidence('照片'), shown: false } }),
  },
  {
    found: '决定作出以后才收集的材料作为处罚的证据',
    by: ['证据规定', 60],
    gate: 'G12-late',
    act: () => ({ d: noticed().on('2026-08-18').decide(), step: 'evidence.collect', form: forms.evidence('补拍照片') }),
  },
  {
    found: '没有查证的材料作为认定事实的根据',
    by: ['处罚法', 46],
    gate: 'G12',
    act: () => {
      const d = filed()
      d.do('li', 'rights.tell', { party: 'p1', officers: ['li', 'wang'], way: '当面' })
      d.do('li', 'evidence.collect', forms.evidence('照片', 'p1'))
      return { d, step: 'investigation.conclude', form: forms.conclusion([1], [forms.violation('p1', 500_000)]) }
    },
  },
  {
    found: '违法行为终了六年以后才发现，仍予处罚',
    by: ['处罚法', 36],
    gate: 'P01',
    act: () => report(forms.violation('p1', 500_000, { from: '2020-01-01', to: '2020-02-01' })),
  },
  {
    found: '同一违法行为已经罚款，再次罚款',
    by: ['处罚法', 29],
    gate: 'G27',
    act: () => {
      const name = String((party('p1') as { name: string }).name)
      const earlier = [
        {
          case: 'c',
          number: '云市监处罚〔2025〕9号',
          name,
          conduct: '经营标签不符合规定的食品',
          from: '2025-06-01',
          to: '2025-07-01',
          fine: 100_000,
        },
      ]
      return report(forms.violation('p1', 500_000), {}, { earlier })
    },
  },
  {
    found: '处罚不满十四周岁的人',
    by: ['处罚法', 30],
    gate: 'G30-age',
    act: () => {
      const child = party('p1', {
        kind: 'person',
        name: '林小',
        code: idNumberOf('p1', '20130310'),
        representative: undefined,
      })
      return report(forms.violation('p1', 50_000), {}, {}, child)
    },
  },
  {
    found: '涉嫌犯罪，以罚款代替移送',
    by: ['处罚法', 27],
    gate: 'G31',
    act: () => ({
      d: concluded(forms.violation('p1', 500_000), { suspectedCrime: 'yes' }).review('case'),
      step: 'notice.propose',
      form: { reason: '拟处罚' },
    }),
  },
  {
    found: '事实不清，证据不足',
    by: ['处罚法', 40],
    gate: 'G14',
    act: () => ({
      d: concluded(forms.violation('p1', 500_000), { factsClear: 'no' }).review('case'),
      step: 'notice.propose',
      form: { reason: '拟处罚' },
    }),
  },
  {
    found: '没有责令改正，只罚款了事',
    by: ['处罚法', 28],
    gate: 'G30',
    act: () =>
      propose(
        concluded(forms.violation('p1', 500_000, { correction: undefined as unknown as Json }))
          .review('case')
          .notify()
          .serveNotice('p1')
          .on('2026-08-18'),
      ),
  },
  {
    found: '重大处罚没有经过法制审核',
    by: ['处罚法', 58],
    gate: 'G19',
    act: () =>
      propose(
        concluded(forms.violation('p1', 500_000), { complexCase: 'yes' })
          .review('legal')
          .notify()
          .serveNotice('p1')
          .do('li', 'proposal.revise', {
            violations: [
              forms.violation('p1', 500_000, {
                basis: [
                  { title: '中华人民共和国食品安全法', level: 'law', article: '第一百二十四条', inForce: '2015-10-01' },
                ],
              }),
            ],
            reason: '改变定性',
          })
          .on('2026-08-18'),
      ),
  },
  {
    found: '情节复杂的处罚没有经负责人集体讨论',
    by: ['处罚法', 57],
    gate: 'G25',
    act: () =>
      propose(
        concluded(forms.violation('p1', 500_000), { graveOrComplex: 'yes' })
          .review('case')
          .notify()
          .serveNotice('p1')
          .on('2026-08-18'),
      ),
  },
  {
    found: '没有试过其他方式就公告送达',
    by: ['民诉法', 95],
    gate: 'S06',
    act: () => ({
      d: concluded(forms.violation('p1', 500_000)).review('case').notify(),
      step: 'service.announce',
      form: { ground: 'missing', reason: '省事', channel: '县政府网站' },
      in: serving,
    }),
  },
  {
    found: '由不相干的人代收决定书',
    by: ['民诉法', 88],
    gate: 'S01',
    act: () => ({
      d: concluded(forms.violation('p1', 500_000)).review('case').notify(),
      step: 'service.deliver',
      form: { ...forms.delivery, receiver: 'family' },
      in: serving,
    }),
  },
]

const others: readonly Found[] = [
  {
    found: '不予许可没有说明理由',
    by: ['许可法', 38],
    gate: 'L38',
    act: () => ({ d: accepted(), step: 'examination.conclude', form: { ...refusing(), reason: null } }),
  },
  {
    found: '许可直接关系他人重大利益，没有听取其意见',
    by: ['许可法', 36],
    gate: 'G38-permit',
    act: () => ({
      d: accepted().do('li', 'examination.conclude', granting('热食类', { othersInterest: 'yes' })),
      step: 'grant.propose',
      form: { reason: '拟准予' },
    }),
  },
  {
    found: '核查由一人进行',
    by: ['许可法', 34],
    gate: 'G05-permit',
    act: () => ({
      d: accepted(),
      step: 'site.verify',
      form: { officers: ['li'], place: '经营场所', result: '符合', conclusion: 'met' },
    }),
  },
  {
    found: '没有告知、听取被许可人的意见就撤销许可',
    by: ['许可法', 7],
    gate: 'L07-revoke',
    act: () => ({
      d: licensed(),
      step: 'licence.revoke',
      who: 'zheng',
      form: { ground: 'procedure', reason: '违反程序', loss: false },
      in: ofLicence.proceeding,
    }),
  },
  {
    found: '撤回许可造成损失，没有补偿',
    by: ['许可法', 8],
    gate: 'L08-compensation',
    act: () => ({
      d: licensed(),
      step: 'licence.recall',
      who: 'zheng',
      form: { ground: 'facts', reason: '规划调整', loss: true },
      in: ofLicence.proceeding,
    }),
  },
]

describe.each([
  ['行政处罚', penalties],
  ['行政许可', others],
] as const)('%s', (_, table) => {
  test.each(table.map((f) => [f.found, f] as const))('%s', (_found, { by, gate, act }) => {
    const { d, step, form = {}, who = 'li', in: proceeding } = act()
    const reasons = d.refused(who, step, form, proceeding === undefined ? {} : { proceeding })
    const reason = reasons.find((r) => r.gate === gate)
    expect(reasons.map((r) => r.gate ?? r.code)).toContain(gate)
    expect(reason?.articles.map((a) => [a.short, a.article])).toContainEqual([...by])
    expect(reason?.next).not.toBe('')
  })
})

describe('what was done all the same is kept with its fault, and stands where the law lets it (行诉法74; 行诉解释96)', () => {
  test('made after the ninety days', () => {
    const d = noticed().on('2026-12-01').decide()
    expect(d.file.irregularities.map((i) => i.gate)).toEqual(['P07'])
  })
  test('served after the seven days', () => {
    const d = noticed().on('2026-08-18').decide().on('2026-09-10')
    d.do('li', 'service.deliver', forms.delivery, { proceeding: 'service-decision-p1' })
    expect(d.file.irregularities.map((i) => i.gate)).toEqual(['P13'])
  })
})

describe('what courts let stand passes, and leaves no fault', () => {
  test('a small fine decided in time, served in seven days', () => expect(decided().file.irregularities).toEqual([]))
  test('less than was told, once the party had spoken', () => {
    const d = noticed().do('li', 'answer.state', { party: 'p1', content: '已经下架、召回' })
    d.do('li', 'answer.weigh', { party: 'p1', points: [{ point: '已经下架、召回', adopted: true, reason: '属实' }] })
    d.do('li', 'proposal.revise', { violations: [forms.violation('p1', 300_000)], reason: '采纳申辩' })
    d.on('2026-08-18').decide()
    expect(d.file.irregularities).toEqual([])
  })
  test('a paper left at the door before a witness, where nobody would sign', () => {
    const d = concluded(forms.violation('p1', 500_000)).review('case').notify()
    const left = {
      ground: 'refused',
      refusedBy: '林甲，法定代表人',
      reason: '看过以后拒绝签收。',
      place: '当事人住所',
      proof: 'witness',
      witness: '王某',
      witnessUnit: '城关社区居民委员会，网格员',
      officers: ['li', 'wang'],
      files: paper(),
    }
    expect(d.do('li', 'service.leave', left, { proceeding: serving }).file.irregularities).toEqual([])
  })
})
