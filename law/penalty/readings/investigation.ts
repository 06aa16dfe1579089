import { evidenceWays, kindsHeldInFiles, kindsOfPeople, verificationWays } from '../../codes.ts'
import {
  all,
  among,
  any,
  asks,
  eachOrNone,
  equal,
  filled,
  need,
  not,
  reads,
  rows,
  some,
  someOf,
} from '../../words/condition.ts'
import type { Meanings } from '../../words/procedure.ts'
import { entries, named } from '../../words/query.ts'
import type { RecordKind } from '../../words/record.ts'
import { called, firstOf, form, from, it, last } from '../../words/value.ts'
import { evidence, proposal, told, verification } from '../records.ts'

const desk = [...evidenceWays, ...verificationWays].filter((w) => !w.deals).map((w) => w.value)
const isTransferred = equal(form('way'), 'transferred')

/** What a finding rests on: the pieces the form names, else those of the proposal as it stands. */
const relied = called('所依据的证据', firstOf(form('evidence'), last(proposal, 'evidence')))
/** The piece at hand, whatever became of it. */
const piece = named('该件证据', entries(evidence, { no: { is: it('value') } }, { faulty: true }))
const its = { 编号: it('value'), 名称: from(piece, 'title') }
const speaks = (holds: Parameters<typeof need>[0], otherwise: string, next: string) =>
  need(holds, `证据{编号}“{名称}”${otherwise}`, next, its)

type FieldOf<K> = K extends RecordKind<string, infer F> ? F : never
type Where = Parameters<typeof entries<FieldOf<typeof evidence>>>[1]
const isSound = {
  excluded: { empty: true },
  way: { oneOf: evidenceWays.filter((w) => w.deals).map((w) => w.value) },
} as const
const gathered = (way: 'inspection' | 'questioning') => entries(evidence, { ...isSound, way }, { faulty: true })
/** What people said or was written down on the spot. */
const ofPeople = { ...isSound, kind: { oneOf: kindsOfPeople } } as const
const written = (name: string, where: Where) => some(named(name, entries(evidence, where, { faulty: true })))
const onTheSpot = { ...isSound, kind: 'record', on: { is: it('on') } } as const
const whose = { 日期: it('on'), 当事人: it('fromParty') }

/** What is asked of dealing with people, and of the evidence got (处罚法46, 55; 市监程序21–26). */
export const investigationReadings = {
  // Certificates are shown to people. Calling it something else does not make a statement of a screenshot.
  dealsWithPeople: any(
    not(among(form('way'), desk)),
    filled(form('fromParty')),
    all(among(form('kind'), kindsOfPeople), not(isTransferred)),
  ),
  // Telling somebody his rights happens at the same showing: only steps whose form asks are judged.
  credentialsShown: any(
    not(asks('shown')),
    need(equal(form('shown'), true), '没有出示执法证件。', '出示执法证件后再进行'),
  ),
  // What a party states comes from that party, also when the form leaves the field blank; before another agency, that one tells of it.
  fromParty: any(filled(form('fromParty')), all(equal(form('kind'), 'party'), not(isTransferred))),
  heldInFiles: any(
    among(form('kind'), kindsHeldInFiles),
    all(equal(form('kind'), 'physical'), equal(form('form'), 'copy')),
  ),
  filesGiven: filled(form('files')),
  rightsTold: all(
    need(filled(form('fromParty')), '没有写明是哪一名当事人的陈述。', '选择提供陈述的当事人，并先登记告知权利'),
    some(entries(told, { party: { is: form('fromParty') } }, { by: 'today', faulty: true })),
  ),
  evidenceRelied: need(filled(relied), '没有列明认定事实所依据的证据。', '在证据清单中选择所依据的证据'),
  evidenceVerified: eachOrNone(
    rows(relied),
    all(
      need(some(piece), '证据{编号}不存在。', '重新选择证据', its),
      speaks(not(filled(from(piece, 'excluded'))), '已被排除。', '从认定依据中去掉'),
      speaks(filled(from(piece, 'verified')), '尚未查证。', '先查证该证据，或者从认定依据中去掉'),
      speaks(
        some(named('取得没有瑕疵或者瑕疵已经补正的该件证据', entries(evidence, { no: { is: it('value') } }))),
        '的取得存在瑕疵，尚未补正。',
        '补正瑕疵，或者排除该证据',
      ),
    ),
  ),
  inspected: any(
    reads('wentOut'),
    some(named('现场检查取得的证据', gathered('inspection'))),
    some(named('询问取得的证据', gathered('questioning'))),
  ),
  wentOut: someOf(entries(verification, {}, { faulty: true }), not(among(it('way'), desk))),
  // 现场笔录, 询问笔录 (处罚法55; 市监程序28, 29): of each inspection on its day, of each person who was questioned.
  recordsMade: all(
    reads('inspectionsRecorded'),
    reads('questioningsRecorded'),
    // A clue looked into on the spot leaves a record too; its day is that of whatever was seen there.
    any(not(reads('wentOut')), written('笔录或者陈述、证言', ofPeople)),
  ),
  // What was written down where nobody said whose place it was may be of any; said of another party's it is not.
  inspectionsRecorded: eachOrNone(
    gathered('inspection'),
    need(
      any(
        all(
          filled(it('fromParty')),
          written('当日该当事人的现场笔录', { ...onTheSpot, fromParty: { is: it('fromParty') } }),
        ),
        all(not(filled(it('fromParty'))), written('当日的现场笔录', onTheSpot)),
        written('当日没有写明当事人的现场笔录', { ...onTheSpot, fromParty: { empty: true } }),
      ),
      '{日期}检查{当事人}，没有当日的现场笔录。',
      undefined,
      whose,
    ),
  ),
  questioningsRecorded: eachOrNone(
    gathered('questioning'),
    need(
      any(
        all(
          filled(it('fromParty')),
          written('该当事人的询问笔录', { ...ofPeople, fromParty: { is: it('fromParty') } }),
        ),
        all(not(filled(it('fromParty'))), written('该人的询问笔录', { ...ofPeople, source: { like: it('source') } })),
      ),
      '询问{被询问人}，没有询问笔录。',
      undefined,
      { 被询问人: firstOf(it('fromParty'), it('source')) },
    ),
  ),
  penaltyProposed: filled(last(proposal, 'violations')),
} satisfies Meanings
