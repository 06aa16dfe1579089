import { verificationScene } from '../../recording/scenes.ts'
import { laterPages, refusalGates } from '../../signing/set.ts'
import { evidenceRules, permitLaw } from '../../statutes.ts'
import { endExclusionGate, excludeGate, extendGate } from '../../term/set.ts'
import { cite } from '../../words/citation.ts'
import { all, always, any, fact, filled, latest, least, need, not, reads, some } from '../../words/condition.ts'
import { type Gate, gate } from '../../words/gate.ts'
import { entries } from '../../words/query.ts'
import { by, form, last, today } from '../../words/value.ts'
import { proposesGrant, proposesRefusal, uncertified } from '../conditions.ts'
import { areHeard } from '../hearingConditions.ts'
import { acceptance, application, siteVisit, told } from '../records.ts'

const permit = { inForce: { from: '2019-04-23' } } as const
const decides = ['grant.propose', 'grant.approve'] as const

/** Verification, whoever's interests are touched, and what is concluded from them (许可法34–38, 42, 45). */
export const examinationGates: readonly Gate[] = [
  gate({
    ...permit,
    id: 'L32-certificate',
    title: '视为受理的书面凭证',
    blocks: ['application.certify'],
    when: always,
    require: some(uncertified),
    sentence: '本申请不是视为受理的，或者已经出具书面凭证。',
    next: '无需办理',
    cite: [cite(permitLaw, 32, '受理应当出具加盖专用印章和注明日期的书面凭证', '第二款')],
    examples: [
      { name: '视为受理，尚未出具', entries: { acceptance: [{ deemed: true }] }, expect: 'open' },
      { name: '已经出具', entries: { acceptance: [{ deemed: true, certified: '2026-11-10' }] }, expect: 'blocked' },
      { name: '受理时已经出具', entries: { acceptance: [{ deemed: false }] }, expect: 'blocked' },
    ],
  }),
  gate({
    ...permit,
    id: 'G05-permit',
    title: '核查由两名以上工作人员进行',
    blocks: ['site.verify'],
    when: always,
    require: reads('twoQualifiedOfficers'),
    sentence: '实质内容的核实应当由两名以上工作人员进行。',
    next: '补足两名工作人员后再进行',
    cite: [cite(permitLaw, 34, '指派两名以上工作人员进行核查', '第三款')],
    examples: [
      { name: '两人', reads: { twoQualifiedOfficers: 'yes' }, expect: 'open' },
      { name: '一人', reads: { twoQualifiedOfficers: 'no' }, expect: 'blocked' },
    ],
  }),
  gate({
    ...permit,
    id: 'L34-accepted',
    title: '核查、告知在受理之后',
    blocks: ['site.verify', 'interested.tell', 'opinion.hear', 'hearing.ask'],
    when: always,
    require: least(today, last(acceptance, 'on')),
    sentence: '发生在受理申请之前，不是对本申请的审查。',
    next: '核对发生日期',
    cite: [cite(permitLaw, 34, '对申请材料进行审查')],
    examples: [
      { name: '受理当日', entries: { acceptance: [{ on: '2026-11-02' }] }, day: '2026-11-02', expect: 'open' },
      { name: '受理以前', entries: { acceptance: [{ on: '2026-11-02' }] }, day: '2026-10-30', expect: 'blocked' },
    ],
  }),
  gate({
    ...permit,
    id: 'L34',
    norm: ['G05'],
    title: '实质内容的核实',
    blocks: ['examination.conclude', ...decides],
    when: fact('verificationNeeded'),
    require: some(entries(siteVisit)),
    sentence: '需要对申请材料的实质内容核实的，应当先由两名以上工作人员现场核查。',
    next: '登记现场核查',
    cures: [{ step: 'site.verify' }],
    cite: [cite(permitLaw, 34, '需要核实的，进行核查', '第三款')],
    examples: [
      {
        name: '需要，已核查',
        facts: { verificationNeeded: 'yes' },
        entries: { siteVisit: [{ conclusion: 'met' }] },
        expect: 'open',
      },
      { name: '需要，未核查', facts: { verificationNeeded: 'yes' }, entries: {}, expect: 'blocked' },
      { name: '不需要', facts: { verificationNeeded: 'no' }, entries: {}, expect: 'open' },
    ],
  }),
  gate({
    ...permit,
    id: 'L34-met',
    title: '核查不符合的不予许可',
    blocks: ['examination.conclude'],
    when: all(proposesGrant, some(entries(siteVisit))),
    require: latest(siteVisit, { conclusion: 'met' }),
    sentence: '最近一次核查的结论是不符合，不能准予许可。',
    next: '整改后再次核查，或者不予许可',
    cures: [{ step: 'site.verify' }],
    cite: [cite(permitLaw, 38, '符合法定条件、标准的，准予许可')],
    examples: [
      {
        name: '不符合，拟准予',
        entries: { siteVisit: [{ conclusion: 'met' }, { conclusion: 'unmet' }] },
        form: { outcome: 'grant' },
        expect: 'blocked',
      },
      {
        name: '再次核查符合',
        entries: { siteVisit: [{ conclusion: 'unmet' }, { conclusion: 'met' }] },
        form: { outcome: 'grant' },
        expect: 'open',
      },
      {
        name: '不符合，拟不予',
        entries: { siteVisit: [{ conclusion: 'unmet' }] },
        form: { outcome: 'refuse' },
        expect: 'open',
      },
    ],
  }),
  gate({
    ...permit,
    id: 'L38',
    title: '符合条件的准予，不符合的不予并说明理由',
    blocks: ['examination.conclude'],
    when: always,
    require: all(
      any(
        not(proposesGrant),
        need(fact('conditionsMet'), '不符合法定条件、标准的，不能准予许可。', '不予许可并说明理由'),
      ),
      any(not(proposesGrant), need(filled(form('content')), '准予许可的，应当写明准予的内容。', '写明准予的内容')),
      any(
        not(proposesGrant),
        not(filled(form('to'))),
        not(filled(form('from'))),
        need(least(form('to'), form('from')), '有效期届满之日早于起始之日。', '核对有效期'),
      ),
      any(
        not(proposesGrant),
        not(filled(form('from'))),
        need(
          least(form('from'), last(application, 'receivedOn')),
          '许可的效力不溯及申请以前。',
          '核对有效期的起始之日',
        ),
      ),
      any(
        not(proposesGrant),
        not(filled(form('to'))),
        need(least(form('to'), today), '有效期在审查之日以前已经届满。', '核对有效期届满之日'),
      ),
      any(not(proposesRefusal), need(not(fact('conditionsMet')), '符合法定条件、标准的，应当准予许可。', '准予许可')),
      any(not(proposesRefusal), need(filled(form('reason')), '不予许可的，应当说明理由。', '写明不予许可的理由')),
    ),
    sentence: '审查意见与认定不符。',
    next: '核对审查意见',
    cite: [
      cite(permitLaw, 38, '符合的准予；不予的说明理由，并告知复议、诉讼的权利'),
      cite(permitLaw, 2, '经依法审查，准予其从事特定活动'),
    ],
    examples: [
      {
        name: '符合，准予',
        facts: { conditionsMet: 'yes' },
        form: { outcome: 'grant', content: '热食类' },
        expect: 'open',
      },
      {
        name: '不符合，准予',
        facts: { conditionsMet: 'no' },
        form: { outcome: 'grant', content: '甲' },
        expect: 'blocked',
      },
      {
        name: '有效期倒置',
        facts: { conditionsMet: 'yes' },
        form: { outcome: 'grant', content: '热食类', from: '2026-11-10', to: '2026-11-09' },
        expect: 'blocked',
      },
      {
        name: '自申请以前有效',
        facts: { conditionsMet: 'yes' },
        entries: { application: [{ receivedOn: '2026-11-02' }] },
        form: { outcome: 'grant', content: '热食类', from: '2019-01-01' },
        expect: 'blocked',
      },
      { name: '不予，未说明理由', facts: { conditionsMet: 'no' }, form: { outcome: 'refuse' }, expect: 'blocked' },
      {
        name: '不予，说明理由',
        facts: { conditionsMet: 'no' },
        form: { outcome: 'refuse', reason: '场所不符' },
        expect: 'open',
      },
    ],
  }),
  gate({
    ...permit,
    id: 'G38-permit',
    title: '听取利害关系人意见',
    blocks: decides,
    // Whoever was told that he may ask for a hearing has his five days, whatever is answered of his interest meanwhile.
    when: any(fact('othersInterest'), all(filled(by('thirdParties')), some(entries(told, { hearing: true })))),
    require: areHeard(entries(told, { hearing: true }), '尚未告知{当事人}其利害关系和听证权利。'),
    sentence: '许可事项直接关系他人重大利益的，应当登记利害关系人，告知其和申请人听证权利，并听取意见。',
    next: '登记利害关系人，告知申请人和利害关系人，等期限届满或者登记其不要求听证的意见',
    cures: [{ step: 'party.identify' }, { step: 'interested.tell' }, { step: 'opinion.hear' }],
    cite: [
      cite(permitLaw, 36, '告知利害关系人，听取意见'),
      cite(permitLaw, 47, '告知申请人、利害关系人听证权利，五日内可以申请'),
    ],
    examples: [
      { name: '没有登记利害关系人', facts: { othersInterest: 'yes' }, entries: {}, expect: 'blocked' },
      { name: '不涉及他人', facts: { othersInterest: 'no' }, entries: {}, expect: 'open' },
      {
        name: '已经告知听证权利，又认定不涉及他人',
        facts: { othersInterest: 'no' },
        thirdParties: ['p2'],
        entries: { told: [{ party: 'p2', hearing: true }] },
        expect: 'blocked',
      },
    ],
  }),
  extendGate({
    ...permit,
    id: 'L42-extend',
    clock: 'L02',
    days: { last: '2026-11-30', over: '2026-12-01' },
    cite: [cite(permitLaw, 42, '二十日内不能作出决定的，经负责人批准可以延长十日')],
  }),
  excludeGate({ ...permit, id: 'L45', clock: 'L02', cite: [cite(permitLaw, 45, '将所需时间书面告知申请人')] }),
  endExclusionGate({ ...permit, id: 'L45-end', cite: [cite(permitLaw, 45, '所需时间不计算')] }),
  ...verificationScene(['site.verify']),
  laterPages({
    id: 'L34-pages',
    blocks: ['examination.conclude'],
    cite: [
      cite(permitLaw, 34, '指派两名以上工作人员进行核查', '第三款'),
      cite(evidenceRules, 15, '现场笔录由执法人员和当事人签名，拒绝或者不能签名的注明原因'),
    ],
  }),
  ...refusalGates,
]
