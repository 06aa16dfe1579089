import { discretionOpinion, penaltyLaw } from '../../statutes.ts'
import { cite } from '../../words/citation.ts'
import { all, among, any, eachOrNone, equal, fact, filled, need, not, reads, rows } from '../../words/condition.ts'
import { type Gate, gate } from '../../words/gate.ts'
import { by, it, theParty } from '../../words/value.ts'
import { given } from '../endings/ending.ts'

const reform = { from: '2021-07-15' } as const
const listed = rows(by('lenient'))
const sayings = { 违法行为: it('conduct'), 清单: it('list') }
const first = cite(penaltyLaw, 33, '初次违法且危害后果轻微并及时改正的，可以不予处罚', '第一款')

const list = [{ conduct: '不明码标价', ground: 'firstMinor', when: '当场改正的' }]
const own = {
  violations: [{ party: 'p1', conduct: '不明码标价', from: '2026-11-01', breached: [], basis: [], penalties: [] }],
}

/** 首违不罚: what the agency has listed it does not punish the first time without a word of its head, and says what it rests on (处罚法33). */
export const lenientGates: readonly Gate[] = [
  gate({
    id: 'G28-lenient',
    title: '清单上的首违仍予处罚，经批准或者集体讨论',
    norm: ['G28'],
    inForce: reform,
    blocks: ['decision.approve'],
    each: 'party',
    when: all(reads('partyProposed'), fact('firstMinor')),
    require: any(
      equal(by('actorPost'), 'agencyHead'),
      all(reads('discussionCovers'), reads('minutesConfirmed')),
      eachOrNone(
        listed,
        need(
          any(not(equal(it('party'), theParty)), not(equal(it('ground'), 'firstMinor'))),
          '“{违法行为}”列入《{清单}》，初次违法、危害后果轻微并及时改正的不予处罚；仍予处罚没有经主要负责人批准或者集体讨论通过。',
          '不予处罚；由主要负责人批准，或者集体讨论',
          sayings,
        ),
      ),
    ),
    sentence: '列入不罚清单、符合首违不罚情形的，仍予处罚应当经主要负责人批准或者集体讨论通过。',
    next: '不予处罚；由主要负责人批准，或者集体讨论',
    cures: [{ step: 'exemption.propose' }, { step: 'discussion.record' }],
    cite: [first, cite(discretionOpinion, 12, '调整适用裁量权基准，经主要负责人批准或者集体讨论通过')],
    examples: [
      {
        name: '清单上有，分管负责人决定',
        facts: { firstMinor: 'yes' },
        reads: { partyProposed: 'yes', discussionCovers: 'no' },
        lists: { lenient: list },
        form: own,
        party: 'p1',
        expect: 'blocked',
      },
      {
        name: '集体讨论通过',
        facts: { firstMinor: 'yes' },
        reads: { partyProposed: 'yes', discussionCovers: 'yes', minutesConfirmed: 'yes' },
        lists: { lenient: list },
        form: own,
        party: 'p1',
        expect: 'open',
      },
      {
        name: '清单上没有',
        facts: { firstMinor: 'yes' },
        reads: { partyProposed: 'yes', discussionCovers: 'no' },
        lists: { lenient: [{ ...list[0]!, conduct: '无照经营' }] },
        form: own,
        party: 'p1',
        expect: 'open',
      },
    ],
  }),
  gate({
    id: 'E-lenient',
    title: '写明所依据的不罚清单',
    norm: ['G28'],
    inForce: reform,
    blocks: ['exemption.propose', 'exemption.approve'],
    when: among(given('ground'), ['firstMinor', 'slightCorrected']),
    require: eachOrNone(
      listed,
      need(
        any(
          not(among(it('party'), given('parties'))),
          not(equal(it('ground'), given('ground'))),
          filled(given('listed')),
        ),
        '“{违法行为}”列入《{清单}》，没有写明所依据的清单事项。',
        '写明清单的名称、事项和符合的条件，写入决定书',
        sayings,
      ),
    ),
    sentence: '列入本机关公布的不罚清单的，应当写明所依据的清单事项。',
    next: '写明清单的名称、事项和符合的条件，写入决定书',
    cite: [first, cite(discretionOpinion, 12, '在决定书中对裁量权基准的适用情况予以明确')],
    examples: [
      {
        name: '没有写明',
        lists: { lenient: list },
        entries: { proposal: [own] },
        form: { ground: 'firstMinor', parties: ['p1'] },
        expect: 'blocked',
      },
      {
        name: '已写明',
        lists: { lenient: list },
        entries: { proposal: [own] },
        form: { ground: 'firstMinor', parties: ['p1'], listed: '首违不罚清单第1项' },
        expect: 'open',
      },
      {
        name: '没有清单',
        lists: {},
        entries: { proposal: [own] },
        form: { ground: 'firstMinor', parties: ['p1'] },
        expect: 'open',
      },
    ],
  }),
]
