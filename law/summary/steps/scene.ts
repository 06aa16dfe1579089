import { owes } from '../../penalty/conditions.ts'
import { violations } from '../../penalty/proposal.ts'
import { marketProcedure, penaltyLaw } from '../../statutes.ts'
import { cite } from '../../words/citation.ts'
import { rows } from '../../words/condition.ts'
import { assignUnit, begins, enter, moment, nameOfficers, open, paper, stage } from '../../words/does.ts'
import { type Field, may, must } from '../../words/field.ts'
import { type Step, step } from '../../words/step.ts'
import { actor, actorUnit, by, form, it, registered, say, today } from '../../words/value.ts'
import { isDeciding, isMadeHere, isPassedOn } from '../conditions.ts'
import { decision, delivery, evidence, passing, proposal, scene } from '../records.ts'

const main = { proceeding: 'summary', posts: ['handler'] } as const
const penalising = { when: { field: 'outcome', in: ['penalty'] } } as const

const party = must('party', '当事人', { is: 'party' })
const photos = must('photos', '现场照片、录像', { is: 'files' }, '足以反映违法事实；原始文件原样上传')
const facts: Field = {
  ...must('facts', '当场认定', {
    is: 'facts',
    facts: ['factsConclusive', 'suspectedCrime', 'slightCorrected', 'firstMinor', 'faultless', 'incapable'],
  }),
  ...penalising,
}
const ages: Field = {
  ...may(
    'ages',
    '行为时的年龄',
    { is: 'facts', facts: ['minorAtAct', 'childAtAct'] },
    '当事人是自然人、没有填写居民身份证号码的，必须回答',
  ),
  ...penalising,
}
const lateFee: Field = {
  ...must('lateFee', '告知逾期不缴加处罚款', { is: 'yesNo' }),
  from: { say: true },
  ...penalising,
}

/** In the order in which it happens: who, what was seen, certificate, what is to be imposed, telling, answer, way to pay. */
const following: Readonly<Record<string, readonly Field[]>> = {
  cause: [party],
  found: [photos],
  shown: [{ ...violations, label: '违法行为与处罚', ...penalising }, facts, ages],
  hardship: [lateFee],
}
const fields = scene.fields.flatMap((f): readonly Field[] => [f, ...(following[f.id] ?? [])])

/** Decided at once, by those who saw it, on a paper that is handed over at once (处罚法51, 52; 市监程序66–69). */
export const sceneSteps: readonly Step[] = [
  step({
    ...main,
    id: 'scene.decide',
    title: '当场查处',
    from: [],
    effect: 'constitutive',
    duty: 'investigate',
    fields,
    does: [
      enter(scene),
      assignUnit(actorUnit),
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
      stage('passing', { when: isPassedOn }),
      enter(proposal, { violations: by('lines'), evidence: say([1]) }, { when: isDeciding }),
      enter(decision, { answers: form('answer') }, { when: isDeciding }),
      stage('decided', { when: isDeciding }),
      moment('decided', { when: isDeciding }),
      open('payment', 'due', { amount: by('owed') }, { each: 'concerned', when: owes, as: 'payment-{party}' }),
      open('filing', 'due', {}, { when: isDeciding, as: 'filing' }),
      open('disclosure', 'due', {}, { when: isDeciding, as: 'disclosure' }),
      paper('scene-decision', { each: 'concerned', when: isMadeHere }),
    ],
    cite: [
      cite(penaltyLaw, 51, '事实确凿并有法定依据，数额在限额以下的，可以当场决定'),
      cite(penaltyLaw, 52, '出示执法证件，填写预定格式、编有号码的决定书，当场交付', '第一款'),
      cite(marketProcedure, 67, '当场调查违法事实，收集必要的证据'),
    ],
  }),
  step({
    ...main,
    id: 'decision.deliver',
    title: '当场交付决定书',
    from: ['decided'],
    to: 'delivered',
    effect: 'reported',
    fields: delivery.fields,
    does: [enter(delivery), moment('decision-served', { each: 'concerned', inPerson: true })],
    cite: [
      cite(penaltyLaw, 52, '当场交付当事人；拒绝签收的，在决定书上注明', '第一款'),
      cite(marketProcedure, 67, '由办案人员签名或者盖章，当场交付', '第二款'),
    ],
  }),
  step({
    ...main,
    id: 'scene.pass',
    title: '转普通程序',
    from: ['passing'],
    to: 'passed',
    effect: 'constitutive',
    fields: passing.fields.map((f): Field => {
      const before = { receivedOn: 'on', cause: 'cause', summary: 'found', place: 'place', unit: undefined }[f.id]
      return before === undefined ? f : { ...f, from: { last: scene.id, field: before } }
    }),
    does: [
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
