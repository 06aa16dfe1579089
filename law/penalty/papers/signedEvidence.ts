import { all, equal, filled, not, some } from '../../words/condition.ts'
import { type Does, enter } from '../../words/does.ts'
import { entries } from '../../words/query.ts'
import { by, firstOf, form, from, say } from '../../words/value.ts'
import { evidence } from '../evidence.ts'
import { transcript } from './records.ts'

/** What the 笔录 that is signed was made of. */
const written = entries(transcript, { event: { is: by('eventOfPaper') } }, { faulty: true })
const of = (field: string) => from(written, field)
const isQuestioning = equal(of('what'), 'questioning')
const isSigned = all(some(written), not(equal(form('way'), 'void')))
const isParty = filled(of('party'))

const alike = {
  title: by('paperChosen'),
  paper: form('paper'),
  // On a screen the sealed paper itself is the original.
  files: firstOf(form('scans'), form('files')),
  form: 'original',
  fromParty: of('party'),
  officers: of('officers'),
  place: of('place'),
  proves: firstOf(of('subject'), of('data'), of('course')),
  recorded: of('recorded'),
  recordingAt: of('recordingAt'),
  unrecorded: of('unrecorded'),
}
const on = { on: of('heldOn') } as const

/**
 * 笔录 that were read and signed are evidence as they are (处罚法46第六、八项; 市监程序23): nobody types them again, and they still have to be
 * verified. What a party said is its statement, what anybody else said a testimony.
 */
export const signedEvidence: readonly Does[] = [
  enter(
    evidence,
    { ...alike, way: 'inspection', kind: 'record', source: say('执法人员现场制作') },
    { ...on, when: all(isSigned, not(isQuestioning)) },
  ),
  enter(
    evidence,
    { ...alike, way: 'questioning', kind: 'party', source: of('person') },
    { ...on, when: all(isSigned, isQuestioning, isParty) },
  ),
  enter(
    evidence,
    { ...alike, way: 'questioning', kind: 'witness', source: of('person') },
    { ...on, when: all(isSigned, isQuestioning, not(isParty)) },
  ),
]
