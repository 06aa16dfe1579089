import { decidersApart } from '../../deciding/gates.ts'
import { reviewGateIds, reviewGates } from '../../review/gates.ts'
import { all, always, any, equal, least, need, none, over, some } from '../../words/condition.ts'
import { type Gate, gate } from '../../words/gate.ts'
import { entries } from '../../words/query.ts'
import { form } from '../../words/value.ts'
import {
  announcement,
  appraisal,
  appraisalObjection,
  appraisalTold,
  compensationReviewing,
  ofThisHouse,
  proposal,
  survey,
} from '../records.ts'
import { art, ofHouse, ofThis } from './shared.ts'

const since2011 = { inForce: { from: '2011-01-21' } } as const

/** What a house is worth, what is agreed, what is decided without an agreement (征补条例19, 21, 26). */
export const compensationGates: readonly Gate[] = [
  decidersApart({
    id: 'G24-compensation',
    inForce: { from: '2018-12-05' },
    blocks: ['compensation.endorse', 'compensation.return', 'compensation.approve'],
    examined: [proposal, appraisal],
    reviewed: compensationReviewing.signed,
    cite: [art(26, '征收部门报请人民政府作出', '第一款')],
  }),
  ...reviewGates({
    review: compensationReviewing.review,
    about: { kind: proposal.id, is: { way: 'money' }, was: { way: 'exchange' } },
    ids: reviewGateIds('expropriation-compensation'),
    title: '补偿决定法制审核',
    decision: '补偿决定意见',
    decides: ['compensation.propose', 'compensation.approve'],
    later: true,
    each: ofThisHouse(proposal, 'no'),
    examined: [entries(proposal), entries(appraisal)],
    who: '评估、提出补偿决定意见的人员',
    cite: [art(26, '报请作出补偿决定', '第一款')],
  }),
  gate({
    ...since2011,
    id: 'X19',
    title: '征收决定公告以后评估、协议',
    blocks: ['appraisal.record', 'agreement.sign'],
    when: always,
    require: some(entries(announcement)),
    sentence: '征收决定还没有公告。',
    next: '公告征收决定',
    cures: [{ step: 'decision.announce' }],
    cite: [art(13, '作出决定后及时公告', '第一款'), art(19, '不低于公告之日的市场价格', '第一款')],
    examples: [
      { name: '已公告', entries: { announcement: [{}] }, expect: 'open' },
      { name: '没有公告', entries: { decision: [{}] }, expect: 'blocked' },
    ],
  }),
  gate({
    ...since2011,
    id: 'X26',
    title: '补偿决定的条件',
    blocks: ['compensation.draft', 'compensation.propose', 'compensation.approve'],
    when: always,
    require: all(
      need(some(entries(appraisal, ofHouse)), '该房屋还没有评估。', '评估'),
      any(
        some(entries(survey, { ...ofHouse, unclear: true })),
        need(over('X-sign'), '签约期限未满，所有权人也不是不明确。', '继续协商；等签约期限届满'),
      ),
    ),
    sentence: '在签约期限内达不成协议，或者所有权人不明确的，方可作出补偿决定。',
    next: '评估；协商',
    cures: [{ step: 'appraisal.record' }, { step: 'agreement.sign' }],
    cite: [art(26, '签约期限内达不成协议，或者所有权人不明确的', '第一款')],
    examples: [
      { name: '没有评估', entries: {}, expect: 'blocked' },
      { name: '期限未满', entries: { appraisal: [{}], survey: [{ unclear: false }] }, expect: 'blocked' },
      { name: '所有权人不明确', entries: { appraisal: [{}], survey: [{ unclear: true }] }, expect: 'open' },
    ],
  }),
  gate({
    ...since2011,
    id: 'X19-told',
    title: '评估报告已经送达，异议已经复核、鉴定',
    blocks: ['compensation.draft', 'compensation.propose', 'compensation.approve'],
    // Where nobody knows whose the house is there is nobody to send it to.
    when: none(entries(survey, { ...ofHouse, unclear: true })),
    require: all(
      need(
        some(entries(appraisalTold, ofHouse, { since: [ofThis(appraisal)] })),
        '评估报告还没有送达被征收人，其不能申请复核、鉴定。',
        '送达评估报告',
      ),
      need(
        none(entries(appraisalObjection, ofHouse, { since: [ofThis(appraisal)] })),
        '被征收人对评估价值有异议，还没有复核、鉴定的结果。',
        '复核、鉴定以后重新登记评估结果，并送达',
      ),
    ),
    sentence: '作出补偿决定以前，评估报告应当送达被征收人，其异议应当复核、鉴定。',
    next: '送达评估报告；登记复核、鉴定以后的评估结果',
    cures: [{ step: 'appraisal.tell' }, { step: 'appraisal.record' }],
    cite: [art(19, '有异议的，可以申请复核评估；对复核结果有异议的，可以申请鉴定', '第二款')],
    examples: [
      { name: '没有送达', entries: { appraisal: [{}] }, expect: 'blocked' },
      { name: '已经送达', entries: { appraisal: [{}], appraisalTold: [{}] }, expect: 'open' },
      {
        name: '异议没有结果',
        entries: { appraisal: [{}], appraisalTold: [{}], appraisalObjection: [{}] },
        expect: 'blocked',
      },
      {
        name: '所有权人不明确',
        entries: { survey: [{ unclear: true }], appraisal: [{}] },
        expect: 'open',
      },
    ],
  }),
  gate({
    ...since2011,
    id: 'X21',
    title: '补偿方式由被征收人选择',
    blocks: ['compensation.draft'],
    when: always,
    require: equal(form('offered'), true),
    sentence: '没有提供货币补偿和房屋产权调换两种方式由被征收人选择，不能作出补偿决定。',
    next: '提供两种方式，由被征收人选择；其没有选择的，写明经过',
    cite: [art(21, '被征收人可以选择货币补偿，也可以选择房屋产权调换', '第一款')],
    examples: [
      { name: '已经提供', form: { offered: true }, expect: 'open' },
      { name: '只有货币补偿', form: { offered: false }, expect: 'blocked' },
    ],
  }),
  gate({
    ...since2011,
    id: 'X26-put',
    title: '先提出补偿决定意见',
    blocks: ['compensation.propose', 'compensation.approve'],
    when: always,
    require: some(entries(proposal, ofHouse)),
    sentence: '还没有提出该房屋的补偿决定意见。',
    next: '提出补偿决定意见',
    cures: [{ step: 'compensation.draft' }],
    cite: [art(26, '报请作出补偿决定', '第一款')],
    examples: [
      { name: '没有提出', entries: {}, expect: 'blocked' },
      { name: '已提出', entries: { proposal: [{}] }, expect: 'open' },
    ],
  }),
  gate({
    ...since2011,
    id: 'X26-drafted',
    title: '补偿不低于评估价值',
    blocks: ['agreement.sign', 'compensation.draft'],
    when: equal(form('way'), 'money'),
    require: least(form('amount'), ofThisHouse(appraisal, 'value')),
    sentence: '补偿低于评估确定的价值。',
    next: '核对金额',
    cite: [art(19, '不得低于类似房地产的市场价格，由评估确定', '第一款')],
    examples: [
      {
        name: '等于评估价值',
        entries: { appraisal: [{ value: 100 }] },
        form: { way: 'money', amount: 100 },
        expect: 'open',
      },
      { name: '低于', entries: { appraisal: [{ value: 100 }] }, form: { way: 'money', amount: 99 }, expect: 'blocked' },
    ],
  }),
]
