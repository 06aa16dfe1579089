import { lighterTiers, mustLighten } from '../../codes.ts'
import { all, among, any, eachOrNone, equal, filled, least, need, not, rows, someOf } from '../../words/condition.ts'
import type { Meanings } from '../../words/procedure.ts'
import { answered, by, called, firstOf, form, it, last, ofParty, say, theParty } from '../../words/value.ts'
import { ages } from '../ages.ts'
import { notPunishing } from '../proposal.ts'
import { proposal } from '../records.ts'

/** The lines of the form at hand where it has them, else of what is proposed. */
export const lines = rows(called('拟处罚的各项违法行为', firstOf(form('violations'), last(proposal, 'violations'))))
const isOwn = equal(it('party'), theParty)

/** Of whom an age is asked: a household trades under its own code, and its trader had to be of age to be registered. */
const isNatural = among(ofParty('kind'), ['person', 'unlicensed'])
const years = by('ageThen')
const isUnder = (age: number) => all(filled(years), not(least(years, say(age))))
/** Found by a person, where no number tells the age. */
const isFound = (fact: 'childAtAct' | 'minorAtAct') => all(not(filled(years)), equal(answered(fact), 'yes'), isNatural)
const lineOf = { 出生之日: by('born'), 终了之日: firstOf(it('to'), it('from')) }

/** Who is to be punished, how old, and why so much (处罚法30, 33). What there is to be said for one party is judged of each. */
const proposesPerson = someOf(lines, any(isNatural, filled(by('born'))))

export const personReadings = {
  partyProposed: someOf(lines, isOwn),
  // A report that nobody is to be punished proposes nothing against a child either.
  personProposed: all(not(among(form('advice'), notPunishing)), proposesPerson),
  ageUnknown: all(someOf(lines, isOwn), isNatural, not(filled(by('born')))),
  // Continued conduct is judged as it ended (处罚法36): what was done after the birthday is done by one of that age.
  ofPunishableAge: eachOrNone(
    lines,
    all(
      need(
        not(isUnder(ages.punished)),
        '{当事人}{出生之日}出生，违法行为终了之日（{终了之日}）不满十四周岁，不予行政处罚。',
        undefined,
        lineOf,
      ),
      need(
        not(isFound('childAtAct')),
        '{当事人}违法行为终了之日（{终了之日}）不满十四周岁，不予行政处罚。',
        undefined,
        lineOf,
      ),
    ),
  ),
  minorsLighter: eachOrNone(
    lines,
    need(
      any(not(any(isUnder(ages.full), isFound('minorAtAct'))), among(it('tier'), lighterTiers)),
      '{当事人}违法行为终了之日（{终了之日}）不满十八周岁，应当从轻或者减轻处罚。',
      undefined,
      lineOf,
    ),
  ),
  // 从轻、减轻 is for what the law names, and what it names is not passed over (处罚法30–32).
  lighterGrounded: eachOrNone(
    lines,
    all(
      need(
        any(not(among(it('tier'), ['light', 'mitigated'])), filled(it('grounds'))),
        '“{违法行为}”从轻、减轻处罚，没有选择法定的情形。',
        '选择从轻、减轻的情形；没有法定情形的，按一般处罚',
        { 违法行为: it('conduct') },
      ),
      need(
        any(
          not(equal(it('tier'), 'mitigated')),
          not(filled(it('grounds'))),
          someOf(rows(it('grounds')), not(equal(it('value'), 'benchmark'))),
        ),
        '“{违法行为}”减轻处罚，只有裁量基准规定的从轻情形，没有法律、法规、规章规定的减轻情形。',
        '选择法定的减轻情形；没有的，在法定幅度以内从轻',
        { 违法行为: it('conduct') },
      ),
      need(
        any(
          among(it('tier'), lighterTiers),
          not(filled(it('grounds'))),
          not(someOf(rows(it('grounds')), among(it('value'), mustLighten))),
        ),
        '“{违法行为}”有应当从轻或者减轻处罚的情形，裁量档次却不是从轻、减轻。',
        '裁量档次改为从轻或者减轻；没有该情形的，不选',
        { 违法行为: it('conduct') },
      ),
    ),
  ),
  discretionReasoned: any(
    filled(last(proposal, 'discretion')),
    eachOrNone(lines, any(not(isOwn), filled(it('tierReason')))),
  ),
} satisfies Meanings

/** On the scene nothing else is proposed than a penalty. */
export const scenePersonReadings = { ...personReadings, personProposed: proposesPerson } as const
