import { evidenceWays, kindsHeldInFiles, kindsOfPeople, verificationWays } from '../../codes.ts'
import { all, among, any, asks, eachOrNone, equal, filled, need, not, rows, some } from '../../words/condition.ts'
import type { Meanings } from '../../words/procedure.ts'
import { entries, named } from '../../words/query.ts'
import { called, firstOf, form, from, it, last } from '../../words/value.ts'
import { evidence, proposal, told } from '../records.ts'

const desk = [...evidenceWays, ...verificationWays].filter((w) => !w.deals).map((w) => w.value)
const isTransferred = equal(form('way'), 'transferred')

/** What a finding rests on: the pieces the form names, else those of the proposal as it stands. */
const relied = called('所依据的证据', firstOf(form('evidence'), last(proposal, 'evidence')))
/** The piece at hand, whatever became of it. */
const piece = named('该件证据', entries(evidence, { no: { is: it('value') } }, { faulty: true }))
const its = { 编号: it('value'), 名称: from(piece, 'title') }
const speaks = (holds: Parameters<typeof need>[0], otherwise: string, next: string) =>
  need(holds, `证据{编号}“{名称}”${otherwise}`, next, its)

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
  penaltyProposed: filled(last(proposal, 'violations')),
} satisfies Meanings
