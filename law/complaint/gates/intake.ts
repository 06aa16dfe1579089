import { complaintRules } from '../../statutes.ts'
import { cite } from '../../words/citation.ts'
import { all, always, any, equal, fact, filled, inTime, least, need, not, some } from '../../words/condition.ts'
import { type Gate, gate } from '../../words/gate.ts'
import { entries } from '../../words/query.ts'
import { by, form, last, say, today, yearsAfter } from '../../words/value.ts'
import { complaint, parted } from '../records.ts'

const since2026 = { inForce: { from: '2026-04-15' } } as const
const art = (article: number, gist: string, paragraph?: string) => cite(complaintRules, article, gist, paragraph)
const conditions = ['complaintOurs', 'complaintUnhandled', 'complaintConsumer', 'complaintMaterials'] as const
const met = Object.fromEntries(conditions.map((f) => [f, 'yes'] as const))
const answers = ['complaint.accept', 'complaint.refuse', 'complaint.refer'] as const
const isLate = not(least(yearsAfter(last(complaint, 'harmedOn'), 3), last(complaint, 'receivedOn')))

export const complaintIntakeGates: readonly Gate[] = [
  gate({
    ...since2026,
    id: 'O13-received',
    title: '收到投诉的日期',
    blocks: ['complaint.register'],
    when: always,
    require: least(today, form('receivedOn')),
    sentence: '收到投诉的日期晚于登记的日期。',
    next: '核对日期；期限自收到之日起算，与何时登记无关',
    cite: [art(15, '自收到投诉之日起', '第一款')],
    examples: [
      { name: '当日', form: { receivedOn: '2026-11-02' }, day: '2026-11-02', expect: 'open' },
      { name: '以后', form: { receivedOn: '2026-11-03' }, day: '2026-11-02', expect: 'blocked' },
    ],
  }),
  gate({
    ...since2026,
    id: 'O13-accept',
    title: '受理的条件',
    blocks: ['complaint.accept'],
    when: always,
    require: all(...conditions.map((f) => fact(f))),
    sentence: '不符合受理的条件。',
    next: '不予受理并说明理由；由其他机关处理的，分送',
    cures: [{ step: 'complaint.refuse' }, { step: 'complaint.refer' }],
    cite: [art(16, '不予受理的情形')],
    examples: [
      { name: '各项都是', facts: met, entries: {}, expect: 'open' },
      { name: '不是消费争议', facts: { ...met, complaintConsumer: 'no' }, entries: {}, expect: 'blocked' },
    ],
  }),
  gate({
    ...since2026,
    id: 'O13-named',
    title: '登记被投诉人',
    blocks: ['complaint.accept'],
    when: always,
    require: least(by('thirdParties'), say(1)),
    sentence: '没有登记被投诉人的名称和地址。',
    next: '登记被投诉人；投诉人不能提供的，不予受理',
    cures: [{ step: 'party.identify' }, { step: 'complaint.refuse' }],
    cite: [art(10, '投诉人应当提供的材料', '第一款')],
    examples: [
      { name: '已登记', entries: {}, thirdParties: ['p2'], expect: 'open' },
      { name: '没有被投诉人', entries: {}, expect: 'blocked' },
    ],
  }),
  gate({
    ...since2026,
    id: 'O13-ground',
    title: '不予受理的情形有依据',
    blocks: ['complaint.refuse'],
    when: always,
    require: all(
      need(
        any(not(equal(form('ground'), 'late')), all(filled(last(complaint, 'harmedOn')), isLate)),
        '没有超过三年，或者没有登记投诉人何时知道权益受到侵害。',
        '核对知道权益受到侵害之日；登记有误的由负责人更正',
      ),
      need(
        any(not(equal(form('ground'), 'power')), filled(form('elsewhere'))),
        '没有写明应当向哪个机关提出。',
        '写明有处理权限的机关，或者予以分送',
      ),
    ),
    sentence: '不予受理应当属于法定情形，并告知理由和其他解决途径。',
    next: '核对情形；不属于的，受理',
    cures: [{ step: 'complaint.accept' }, { step: 'complaint.refer' }],
    cite: [art(16, '超过三年的不予受理', '第四项'), art(15, '告知理由和其他途径', '第二款')],
    examples: [
      {
        name: '满三年当日',
        entries: { complaint: [{ harmedOn: '2023-11-02', receivedOn: '2026-11-02' }] },
        form: { ground: 'late' },
        expect: 'blocked',
      },
      {
        name: '超过三年',
        entries: { complaint: [{ harmedOn: '2023-11-02', receivedOn: '2026-11-03' }] },
        form: { ground: 'late' },
        expect: 'open',
      },
      { name: '没有登记', entries: { complaint: [{}] }, form: { ground: 'late' }, expect: 'blocked' },
      { name: '没有告知向谁提出', entries: { complaint: [{}] }, form: { ground: 'power' }, expect: 'blocked' },
      { name: '其他情形', entries: { complaint: [{}] }, form: { ground: 'handled' }, expect: 'open' },
    ],
  }),
  gate({
    ...since2026,
    id: 'O13-parted',
    title: '投诉和举报分别处理',
    blocks: [...answers, 'case.archive'],
    when: equal(last(complaint, 'alsoReport'), true),
    require: some(entries(parted)),
    sentence: '材料同时包含举报内容，举报还没有另行登记。',
    next: '先办理“举报内容另行登记”；实际没有的，由负责人更正投诉登记',
    cures: [{ step: 'report.part' }],
    cite: [art(9, '同时包含投诉和举报内容的，分别处理')],
    examples: [
      { name: '没有举报内容', entries: { complaint: [{ alsoReport: false }] }, expect: 'open' },
      { name: '没有登记举报', entries: { complaint: [{ alsoReport: true }] }, expect: 'blocked' },
      { name: '已经登记', entries: { complaint: [{ alsoReport: true }], reportParted: [{}] }, expect: 'open' },
    ],
  }),
  gate({
    ...since2026,
    id: 'O13-late',
    title: '七个工作日内决定',
    blocks: answers,
    mode: 'note',
    when: always,
    require: inTime('O13'),
    sentence: '超过了七个工作日。',
    next: '仍应决定并告知；逾期记入记录',
    cite: [art(15, '收到之日起七个工作日内决定并告知', '第一款')],
    examples: [
      { name: '最后一日', under: 'sector.market', clocks: { O13: '2026-11-02' }, day: '2026-11-11', expect: 'open' },
      { name: '其次日', under: 'sector.market', clocks: { O13: '2026-11-02' }, day: '2026-11-12', expect: 'blocked' },
    ],
  }),
]
