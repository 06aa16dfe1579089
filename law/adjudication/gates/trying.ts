import { litigationInterpretation, ningxiaProcedure } from '../../statutes.ts'
import { cite } from '../../words/citation.ts'
import { all, always, among, any, fact, filled, need, not, reads, some } from '../../words/condition.ts'
import { type Gate, gate } from '../../words/gate.ts'
import { entries } from '../../words/query.ts'
import { form } from '../../words/value.ts'
import { mediation, mediationRequest, trial } from '../records.ts'
import { decides } from './shared.ts'

const since2018 = { inForce: { from: '2018-02-08' } } as const
const art = (article: number, gist: string, paragraph?: string) => cite(ningxiaProcedure, article, gist, paragraph)
const authorised = cite(litigationInterpretation, 158, '根据法律的授权对民事争议作出裁决')

/** Tried by two, in public, and mediated where somebody asks (宁夏程序规定82, 83). */
export const tryingGates: readonly Gate[] = [
  gate({
    ...since2018,
    id: 'A83-asked',
    title: '经当事人申请调解',
    blocks: ['mediation.record'],
    when: always,
    require: some(entries(mediationRequest, {}, { since: [mediation] })),
    sentence: '没有当事人申请调解。',
    next: '登记调解申请',
    cures: [{ step: 'mediation.ask' }],
    cite: [art(83, '经当事人申请，应当先行调解')],
    examples: [
      { name: '已申请', entries: { mediationRequest: [{}] }, expect: 'open' },
      { name: '没有申请', entries: {}, expect: 'blocked' },
    ],
  }),
  gate({
    ...since2018,
    id: 'A82-two',
    title: '由二人以上审理',
    blocks: ['trial.record'],
    when: always,
    // 一般: one may try it, and says why.
    require: any(reads('twoQualifiedOfficers'), filled(form('alone'))),
    sentence: '审理一般由二人以上参加。',
    next: '补足审理人员；由一人审理的，写明理由',
    cite: [art(82, '一般由二人以上参加', '第一款'), authorised],
    examples: [
      { name: '两人', reads: { twoQualifiedOfficers: 'yes' }, expect: 'open' },
      { name: '一人', reads: { twoQualifiedOfficers: 'no' }, expect: 'blocked' },
      {
        name: '一人，写明理由',
        reads: { twoQualifiedOfficers: 'no' },
        form: { alone: '事实清楚，争议不大' },
        expect: 'open',
      },
    ],
  }),
  gate({
    ...since2018,
    id: 'A82',
    title: '经过审理，有争议的公开审理',
    blocks: decides,
    when: always,
    require: all(
      need(some(entries(trial)), '还没有审理。', '审理'),
      any(
        not(fact('mainFactsDisputed')),
        need(
          some(entries(trial, { way: { oneOf: ['public', 'hearing'] } })),
          '双方对主要事实有争议，没有公开审理。',
          '公开审理，充分听取双方的意见',
        ),
      ),
    ),
    sentence: '双方对主要事实有争议的，应当公开审理；没有争议的，可以书面审查。',
    next: '审理',
    cures: [{ step: 'trial.record' }],
    cite: [art(82, '有争议的公开审理，充分听取双方意见', '第二款')],
    examples: [
      { name: '没有审理', facts: { mainFactsDisputed: 'no' }, entries: {}, expect: 'blocked' },
      {
        name: '有争议，书面审查',
        facts: { mainFactsDisputed: 'yes' },
        entries: { trial: [{ way: 'written' }] },
        expect: 'blocked',
      },
      {
        name: '有争议，公开审理',
        facts: { mainFactsDisputed: 'yes' },
        entries: { trial: [{ way: 'public' }] },
        expect: 'open',
      },
      {
        name: '没有争议，书面审查',
        facts: { mainFactsDisputed: 'no' },
        entries: { trial: [{ way: 'written' }] },
        expect: 'open',
      },
    ],
  }),
  gate({
    ...since2018,
    id: 'A82-heard',
    title: '公开审理听取双方意见',
    blocks: ['trial.record'],
    when: among(form('way'), ['public', 'hearing']),
    require: filled(form('attendees')),
    sentence: '公开审理、听证没有记载参加的双方及其意见。',
    next: '写明参加的当事人、代理人及其意见；经通知没有到场的，写明通知的情况',
    cite: [art(82, '公开审理，充分听取双方意见', '第二款')],
    examples: [
      { name: '双方到场', form: { way: 'public', attendees: '双方均到场，各陈述意见' }, expect: 'open' },
      { name: '没有记载', form: { way: 'public' }, expect: 'blocked' },
      { name: '书面审查', form: { way: 'written' }, expect: 'open' },
    ],
  }),
  gate({
    ...since2018,
    id: 'A83',
    title: '申请调解的先行调解',
    blocks: decides,
    when: some(entries(mediationRequest)),
    require: some(entries(mediation, {}, { since: [mediationRequest] })),
    sentence: '当事人申请调解的，应当先行调解，调解不成的依法裁决。',
    next: '调解',
    cures: [{ step: 'mediation.record' }],
    cite: [art(83, '经当事人申请，应当先行调解')],
    examples: [
      { name: '没有调解', entries: { mediationRequest: [{}] }, expect: 'blocked' },
      { name: '调解不成', entries: { mediationRequest: [{}], mediation: [{ outcome: 'failed' }] }, expect: 'open' },
      { name: '没有申请', entries: {}, expect: 'open' },
    ],
  }),
]
