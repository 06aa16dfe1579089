import { emergencyLaw, innerMongoliaRules, privateEconomyLaw, threeSystemsOpinion } from '../../statutes.ts'
import { cite } from '../../words/citation.ts'
import { all, always, any, equal, filled, latest, least, need, not, reads, some } from '../../words/condition.ts'
import { type Gate, gate } from '../../words/gate.ts'
import { entries } from '../../words/query.ts'
import { by, firstOf, form, last, today } from '../../words/value.ts'
import { cancellation, decision, emergency, prolongation, taken } from '../records.ts'
import { since2024 } from './deciding.ts'

const until = firstOf(last(cancellation, 'returnBy'), last(prolongation, 'until'), last(decision, 'until'))

/** What is fetched, how long it is kept, that it goes back (突发事件应对法12, 86). */
export const holdingGates: readonly Gate[] = [
  gate({
    ...since2024,
    id: 'Z12-order',
    title: '决定以后接收',
    blocks: ['things.receive'],
    when: always,
    require: any(some(entries(decision)), latest(emergency, { urgent: true })),
    sentence: '还没有作出征用决定，也不是依命令先行征用，不能接收财产。',
    next: '作出征用决定；情况紧急的，登记下达命令的指挥机构和时间',
    cures: [{ step: 'requisition.draft' }],
    cite: [cite(emergencyLaw, 12, '可以征用单位和个人的财产'), cite(emergencyLaw, 20, '指挥机构可以发布决定、命令')],
    examples: [
      { name: '已决定', entries: { emergency: [{ urgent: false }], decision: [{}] }, expect: 'open' },
      { name: '依命令先行征用', entries: { emergency: [{ urgent: true }] }, expect: 'open' },
      { name: '没有决定', entries: { emergency: [{ urgent: false }] }, expect: 'blocked' },
    ],
  }),
  gate({
    ...since2024,
    id: 'Z12-things',
    title: '接收的就是决定征用的',
    blocks: ['things.receive'],
    when: some(entries(decision)),
    require: need(
      not(filled(by('beyondDecision'))),
      '清单中有征用决定没有列入的财产：{财产}。',
      '只接收决定所列的财产；另有需要的，另行决定征用',
      { 财产: by('beyondDecision') },
    ),
    sentence: '只能接收征用决定所列的财产。',
    next: '只接收决定所列的财产；另有需要的，另行决定征用',
    cite: [
      cite(emergencyLaw, 12, '可以征用单位和个人的财产'),
      cite(privateEconomyLaw, 61, '严格依照法定权限、条件和程序', '第一款'),
    ],
    examples: [
      {
        name: '决定所列',
        entries: { plan: [{ things: [{ name: '客房' }] }], decision: [{ about: 1 }] },
        form: { things: [{ name: '客房（七十八间）' }] },
        expect: 'open',
      },
      {
        name: '决定没有列入',
        entries: { plan: [{ things: [{ name: '客房' }] }], decision: [{ about: 1 }] },
        form: { things: [{ name: '客房' }, { name: '冲锋舟' }] },
        expect: 'blocked',
      },
      { name: '依命令先行征用', entries: {}, form: { things: [{ name: '冲锋舟' }] }, expect: 'open' },
    ],
  }),
  gate({
    ...since2024,
    id: 'G05-requisition',
    title: '两名以上执法人员清点、接收',
    blocks: ['things.receive'],
    when: always,
    require: reads('twoQualifiedOfficers'),
    sentence: '清点、接收应当由两名以上执法人员进行。',
    next: '补足两名执法人员后再进行',
    cite: [
      cite(threeSystemsOpinion, 5, '执法时必须主动出示执法证件，表明身份'),
      cite(innerMongoliaRules, 16, '文字记录的执法人员'),
    ],
    examples: [
      { name: '两人', reads: { twoQualifiedOfficers: 'yes' }, expect: 'open' },
      { name: '一人', reads: { twoQualifiedOfficers: 'no' }, expect: 'blocked' },
    ],
  }),
  gate({
    ...since2024,
    id: 'G05-requisition-list',
    title: '出示证件，交付清单',
    blocks: ['things.receive'],
    when: always,
    require: all(
      need(equal(form('shown'), true), '没有出示证件，说明事由、依据和补偿办法。', '出示证件，说明以后清点'),
      need(equal(form('given'), true), '清单没有当场交付被征用人。', '当场清点，交付清单'),
    ),
    sentence: '接收财产应当出示证件、说明事由和依据，当场清点并交付清单。',
    next: '出示证件，说明以后当场清点，交付清单',
    cite: [
      cite(threeSystemsOpinion, 5, '出示执法证件，出具执法文书，主动告知事由、依据、权利义务'),
      cite(emergencyLaw, 12, '被征用的财产应当返还，毁损、灭失的应当补偿'),
    ],
    examples: [
      { name: '已出示、已交付', form: { shown: true, given: true }, expect: 'open' },
      { name: '没有出示', form: { shown: false, given: true }, expect: 'blocked' },
      { name: '没有交付清单', form: { shown: true, given: false }, expect: 'blocked' },
    ],
  }),
  gate({
    ...since2024,
    id: 'Z12-prolong',
    title: '在征用期限以内延长',
    blocks: ['requisition.prolong'],
    when: always,
    require: all(
      need(least(until, today), '征用期限已经届满。', '返还财产；需要再用的，重新决定征用'),
      need(least(form('until'), until), '延长后的期限不晚于现在的期限。', '核对日期'),
    ),
    sentence: '征用期限届满以前，可以决定延长。',
    next: '核对期限',
    cite: [cite(emergencyLaw, 12, '使用完毕后应当及时返还')],
    examples: [
      {
        name: '届满以前',
        entries: { decision: [{ until: '2026-12-02' }] },
        form: { until: '2026-12-20' },
        day: '2026-12-01',
        expect: 'open',
      },
      {
        name: '届满以后',
        entries: { decision: [{ until: '2026-12-02' }] },
        form: { until: '2026-12-20' },
        day: '2026-12-10',
        expect: 'blocked',
      },
      {
        name: '反而提前',
        entries: { decision: [{ until: '2026-12-02' }] },
        form: { until: '2026-11-20' },
        day: '2026-11-10',
        expect: 'blocked',
      },
    ],
  }),
  gate({
    ...since2024,
    id: 'Z12-cancel',
    title: '先行接收的财产定期返还',
    blocks: ['requisition.cancel'],
    when: some(entries(taken, {}, { faulty: true })),
    require: filled(form('returnBy')),
    sentence: '已经依命令先行接收财产，不再征用的，应当写明返还的期限，返还以后补偿。',
    next: '写明返还期限；此后登记返还，提出补偿意见',
    cite: [
      cite(emergencyLaw, 12, '应当及时返还；被征用或者毁损、灭失的，给予补偿'),
      cite(emergencyLaw, 95, '不及时归还征用的财产或者不按照规定给予补偿的，依法给予处分', '第九项'),
    ],
    examples: [
      {
        name: '已先行接收，写明返还期限',
        entries: { taken: [{}] },
        form: { returnBy: '2026-11-05' },
        expect: 'open',
      },
      { name: '已先行接收，没有写明', entries: { taken: [{}] }, form: {}, expect: 'blocked' },
      { name: '没有接收', entries: {}, form: {}, expect: 'open' },
    ],
  }),
  gate({
    ...since2024,
    id: 'Z12-late',
    title: '在征用期限以内返还',
    blocks: ['things.return'],
    mode: 'note',
    when: always,
    require: least(until, today),
    sentence: '超过征用期限返还。',
    next: '超过征用期限返还，多用的日子一并补偿',
    cite: [cite(emergencyLaw, 12, '应当及时返还'), cite(emergencyLaw, 95, '不及时归还的，依法给予处分', '第九项')],
    examples: [
      {
        name: '期限的最后一日',
        entries: { decision: [{ until: '2026-12-02' }] },
        day: '2026-12-02',
        expect: 'open',
      },
      {
        name: '其次日',
        entries: { decision: [{ until: '2026-12-02' }] },
        day: '2026-12-03',
        expect: 'blocked',
      },
    ],
  }),
]
