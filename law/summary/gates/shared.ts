import { basisGates } from '../../penalty/gates/basis.ts'
import { culpabilityGates } from '../../penalty/gates/culpability.ts'
import { decisionGates } from '../../penalty/gates/decision.ts'
import { discretionGates } from '../../penalty/gates/discretion.ts'
import { investigationGates } from '../../penalty/gates/investigation.ts'
import { finedElsewhere, measureGates } from '../../penalty/gates/measure.ts'
import { all, always, any, each, eachOrNone, fact, filled, need, not, rows } from '../../words/condition.ts'
import type { Gate } from '../../words/gate.ts'
import { by, form, it } from '../../words/value.ts'

const ordinary = [
  ...discretionGates,
  ...basisGates,
  ...culpabilityGates,
  ...investigationGates,
  ...measureGates,
  ...decisionGates,
]

/**
 * A rule of every penalty, as it stands before one of this procedure's steps: who may be punished, by what law, within what range, and
 * that a crime is none of ours. It is the ordinary procedure's own rule, so that the two never say different things; the way on is not.
 */
function alike(id: string, blocks: Gate['blocks'], more: Partial<Gate> = {}): Gate {
  const found = ordinary.find((g) => g.id === id)
  if (found === undefined) throw new Error(`the ordinary procedure has no gate ${id}`)
  const { cures: _cures, unbuilt: _unbuilt, mendedAnew: _anew, setAside: _aside, ...gate } = found
  return { ...gate, id: `${id}-scene`, blocks, ...more }
}

const passOn = '更正填写的内容；确实不符合的，办理“转普通程序”'
const inJune = { party: 'p1', conduct: '不明码标价', from: '2026-06-15', breached: [], basis: [] } as const
const finedNow = { violations: [{ ...inJune, penalties: [{ kind: 'fine', amount: 5_000 }] }] }
const warnedNow = { violations: [{ ...inJune, penalties: [{ kind: 'warning' }] }] }

const sparing = [{ step: 'scene.spare' }] as const
const noPenalty = '办理“当场不予处罚”，对当事人进行教育'

export const sharedGates: readonly Gate[] = [
  alike('G05', ['scene.decide'], { next: '由两名持证执法人员当场进行，并出示证件' }),
  alike('G04', ['scene.decide'], { next: passOn }),
  alike('G04-fine', ['scene.decide'], { next: passOn }),
  alike('G29-range', ['scene.decide'], { next: passOn }),
  // Nobody on the scene may approve it.
  alike('G29-departure', ['scene.decide'], {
    require: eachOrNone(
      rows(by('departures')),
      need(not(always), '“{违法行为}”不按裁量基准：{情形}', passOn, {
        违法行为: it('conduct'),
        情形: it('fault'),
      }),
    ),
    sentence: '当场处罚应当按公布的裁量基准；调整适用的，不能当场决定。',
    next: passOn,
    examples: [
      {
        name: '没有公布的基准',
        form: { violations: [{ conduct: '不明码标价', breached: [], basis: [], penalties: [] }] },
        lists: {},
        expect: 'open',
      },
      {
        name: '不在基准以内',
        form: {
          violations: [
            {
              conduct: '不明码标价',
              from: '2026-11-01',
              tier: 'light',
              breached: [],
              basis: [],
              penalties: [{ kind: 'fine', amount: 5_000 }],
              departure: '明显不当',
            },
          ],
        },
        lists: { discretion: [{ conduct: '不明码标价', when: '初次违法', tier: 'light', most: 3_000 }] },
        expect: 'blocked',
      },
    ],
  }),
  alike('P01', ['scene.decide'], { next: passOn }),
  alike('G27', ['scene.decide'], { next: passOn }),
  // Who judges it there also says there why: nobody else does before the paper is handed over.
  alike('G27-others', ['scene.decide'], {
    require: all(
      fact('finedForOtherAct'),
      need(
        any(not(fact('finedForOtherAct')), filled(form('otherAct'))),
        '没有写明与已经罚款的行为为什么不是同一个违法行为。',
        '写明两个行为各自的时间、地点、内容',
      ),
    ),
    next: '核对该决定书所罚的行为，回答并写明理由；是同一个违法行为的，不再罚款',
    cures: sparing,
    examples: [
      { name: '没有其他罚款', form: finedNow, expect: 'open' },
      { name: '已经罚款，没有核对', form: finedNow, traces: { fined: [finedElsewhere] }, expect: 'ask' },
      {
        name: '是同一个行为',
        form: finedNow,
        traces: { fined: [finedElsewhere] },
        facts: { finedForOtherAct: 'no' },
        expect: 'blocked',
      },
      {
        name: '只说不是，没有理由',
        form: finedNow,
        traces: { fined: [finedElsewhere] },
        facts: { finedForOtherAct: 'yes' },
        expect: 'blocked',
      },
      {
        name: '不是同一个行为，写明了理由',
        form: { ...finedNow, otherAct: '所罚的是上午售出的另一种商品' },
        traces: { fined: [finedElsewhere] },
        facts: { finedForOtherAct: 'yes' },
        expect: 'open',
      },
      {
        name: '同一行为，只处警告',
        form: warnedNow,
        traces: { fined: [finedElsewhere] },
        expect: 'open',
      },
    ],
  }),
  alike('G28', ['scene.decide'], { next: noPenalty, cures: sparing }),
  alike('G28-first', ['scene.decide'], { next: '在裁量理由中写明仍要处罚的理由；不予处罚的，进行教育' }),
  // There is no proposal yet: the lines are in the form at hand.
  alike('G30', ['scene.decide'], {
    when: always,
    require: each(rows(form('violations')), filled(it('correction'))),
    next: '逐项填写“责令改正”：改正的内容和期限，当场改正的写明',
    examples: [
      { name: '当场改正', form: { violations: [{ correction: { how: 'now', what: '补齐价签' } }] }, expect: 'open' },
      { name: '没有写明', form: { violations: [{ conduct: '不明码标价' }] }, expect: 'blocked' },
    ],
  }),
  alike('G30-age', ['scene.decide'], { next: '办理“当场不予处罚”，责令监护人加以管教', cures: sparing }),
  alike('G30-minor', ['scene.decide']),
  alike('G30-known', ['scene.decide'], { next: '填写居民身份证号码，或者在“行为时的年龄”中回答' }),
  // Nothing comes back from the police to a penalty on the scene.
  alike('G31', ['scene.decide'], { require: not(fact('suspectedCrime')), next: passOn }),
  alike('G43-withheld', ['disclosure.publish']),
  alike('G43-served', ['disclosure.publish'], { next: '先登记当场交付' }),
  alike('G45-paid', ['case.archive'], { next: '登记缴款或者当场收缴' }),
  alike('G45-surcharge', ['case.archive']),
  alike('G45-late', ['payment.surcharge', 'payment.remit']),
]
