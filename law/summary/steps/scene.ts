import { owes } from '../../penalty/conditions.ts'
import { violations } from '../../penalty/proposal.ts'
import { signingSteps } from '../../signing/set.ts'
import { marketProcedure, penaltyLaw } from '../../statutes.ts'
import { cite } from '../../words/citation.ts'
import { rows } from '../../words/condition.ts'
import { assignUnit, begins, enter, moment, nameOfficers, open, paper } from '../../words/does.ts'
import { type Field, may, must } from '../../words/field.ts'
import { type Step, step } from '../../words/step.ts'
import { actor, actorUnit, by, form, it, last, registered, say, today } from '../../words/value.ts'
import { isMadeHere } from '../conditions.ts'
import { decision, delivery, evidence, passing, proposal, scene, sparing } from '../records.ts'

const main = { proceeding: 'summary', posts: ['handler'] } as const
const photos = must('photos', '现场照片、录像', { is: 'files' }, '足以反映违法事实；原始文件原样上传')
const facts = must('facts', '当场认定', {
  is: 'facts',
  facts: ['factsConclusive', 'suspectedCrime', 'slightCorrected', 'firstMinor', 'faultless', 'incapable'],
})
const ages = may(
  'ages',
  '行为时的年龄',
  { is: 'facts', facts: ['minorAtAct', 'childAtAct'] },
  '当事人是自然人、没有填写居民身份证号码的，必须回答',
)
/** Of a person who has been fined for the same days (处罚法29): what tells the two acts apart is said, or there is no second fine. */
const whenFined = { whenAsked: 'finedForOtherAct' } as const
const otherFine = [
  { ...may('other', '另案、其他机关的罚款', { is: 'facts', facts: ['finedForOtherAct'], anew: true }), ...whenFined },
  scene.fields.find((f) => f.id === 'otherAct')!,
]
const lateFee: Field = { ...must('lateFee', '告知逾期不缴加处罚款', { is: 'yesNo' }), from: { say: true } }

/** In the order in which it happens: what was seen, by whom, what is to be imposed, telling, answer, way to pay. */
const following: Readonly<Record<string, readonly Field[]>> = {
  found: [photos],
  shown: [{ ...violations, label: '违法行为与处罚', hint: '仅限警告，以及限额以内的罚款' }, facts, ages, ...otherFine],
  hardship: [lateFee],
}
const onScene = scene.fields
  .filter((f) => f.id !== 'cause' && f.id !== 'otherAct')
  .flatMap((f): readonly Field[] => [
    f.id === 'place' ? { ...f, from: { only: 'address' } } : f,
    ...(following[f.id] ?? []),
  ])
const cause = scene.fields.filter((f) => f.id === 'cause')

/** Decided at once, by those who saw it, on a paper that is handed over at once (处罚法51, 52; 市监程序66–69). */
export const sceneSteps: readonly Step[] = [
  step({
    ...main,
    id: 'scene.open',
    title: '登记当场查处',
    from: [],
    to: 'scene',
    effect: 'constitutive',
    fields: [...cause, must('party', '当事人', { is: 'party' })],
    does: [enter(scene), assignUnit(actorUnit)],
    cite: [
      cite(penaltyLaw, 51, '事实确凿并有法定依据，数额在限额以下的，可以当场决定'),
      cite(marketProcedure, 67, '适用简易程序当场查处违法行为', '第一款'),
    ],
  }),
  step({
    ...main,
    id: 'scene.decide',
    title: '作出当场处罚决定',
    from: ['scene'],
    to: 'decided',
    effect: 'constitutive',
    onPaper: { field: 'made', in: ['pad'] },
    // Its paper says that reconsideration comes first.
    norm: ['R05'],
    duty: 'investigate',
    fields: onScene,
    begins: 'charge',
    does: [
      enter(scene, { cause: last(scene, 'cause'), outcome: 'penalty' }),
      nameOfficers(form('officers'), { from: today }),
      enter(evidence, {
        files: form('photos'),
        way: 'inspection',
        kind: 'audiovisual',
        title: '现场照片、录像',
        form: 'original',
        source: '执法人员现场拍摄',
        proves: form('found'),
        // What one has seen and taken on the scene oneself is verified there.
        verified: true,
        verifiedOn: today,
        verifiedBy: actor,
      }),
      enter(proposal, { violations: by('lines'), evidence: say([1]) }),
      enter(decision, { answers: form('answer') }),
      moment('decided'),
      paper('scene-decision', { each: 'concerned', when: isMadeHere }),
    ],
    cite: [
      cite(penaltyLaw, 51, '事实确凿并有法定依据，数额在限额以下的，可以当场决定'),
      cite(penaltyLaw, 52, '出示执法证件，填写预定格式、编有号码的决定书，当场交付', '第一款'),
      cite(marketProcedure, 67, '当场调查违法事实，收集必要的证据'),
    ],
  }),
  ...signingSteps({ proceeding: 'summary', from: ['decided', 'delivered'] }),
  step({
    ...main,
    id: 'decision.deliver',
    title: '当场交付决定书',
    from: ['decided'],
    to: 'delivered',
    effect: 'reported',
    fields: delivery.fields,
    // Nothing else is done with what the party does not hold in its hands yet.
    does: [
      enter(delivery),
      moment('decision-served', { each: 'concerned', inPerson: true }),
      open('payment', 'due', { amount: by('owed') }, { each: 'concerned', when: owes, as: 'payment-{party}' }),
      open('filing', 'due', {}, { as: 'filing' }),
      open('disclosure', 'due', {}, { as: 'disclosure' }),
    ],
    cite: [
      cite(penaltyLaw, 52, '当场交付当事人；拒绝签收的，在决定书上注明', '第一款'),
      cite(marketProcedure, 67, '由办案人员签名或者盖章，当场交付', '第二款'),
    ],
  }),
  step({
    ...main,
    id: 'scene.spare',
    title: '当场不予处罚',
    from: ['scene'],
    to: 'spared',
    effect: 'constitutive',
    duty: 'investigate',
    fields: sparing.fields,
    // Who lets somebody go is looked at as who fines is.
    does: [
      enter(scene, { cause: last(scene, 'cause'), outcome: 'spared' }),
      enter(sparing),
      open('filing', 'reported', {}, { as: 'filing' }),
    ],
    cite: [
      cite(penaltyLaw, 33, '轻微并及时改正、初次违法、没有主观过错的不予处罚；应当进行教育'),
      cite(penaltyLaw, 30, '不满十四周岁的不予处罚，责令监护人管教'),
      cite(penaltyLaw, 31, '不能辨认或者不能控制自己行为的不予处罚'),
    ],
  }),
  step({
    ...main,
    id: 'scene.pass',
    title: '转普通程序',
    from: ['scene'],
    to: 'passed',
    effect: 'constitutive',
    fields: passing.fields.map((f): Field => {
      if (f.id === 'receivedOn') return { ...f, from: { last: scene.id, field: 'on' } }
      if (f.id === 'cause') return { ...f, from: last(scene, 'cause') }
      return f.id === 'place' ? { ...f, from: { only: 'address' } } : f
    }),
    does: [
      enter(scene, { cause: form('cause'), outcome: 'pass' }),
      enter(passing),
      begins(
        'penalty.ordinary',
        {
          source: say('inspection'),
          receivedOn: form('receivedOn'),
          cause: form('cause'),
          summary: form('summary'),
          place: form('place'),
          party: registered(it('value')),
          unit: form('unit'),
        },
        { each: rows(by('everyParty')) },
      ),
    ],
    cite: [
      cite(penaltyLaw, 54, '除可以当场作出的以外，应当全面、客观、公正地调查'),
      cite(marketProcedure, 18, '依据监督检查职权发现的线索，十五个工作日内核查'),
    ],
  }),
]
