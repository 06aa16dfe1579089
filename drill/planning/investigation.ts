import type { Form, Json, Party, Violation } from '@xiezhi/casework'
import type { PenaltyRow } from '../reading/index.ts'
import { approvalDrafts, type Draft } from './approvals.ts'
import type { Drill } from './drill.ts'
import type { Note } from './supplied.ts'
import type { Timeline } from './timeline.ts'

export interface Subject {
  readonly row: PenaltyRow
  readonly parties: readonly Party[]
  readonly violations: readonly Violation[]
  readonly found: string
  readonly days: Timeline
  readonly drill: Drill
  readonly note: Note
}

const main = { post: 'handler', proceeding: 'main' } as const
const json = (value: unknown): Json => value as Json
export const officersOf = (drill: Drill): readonly string[] =>
  drill.people
    .filter((p) => p.posts.includes('handler'))
    .slice(0, 2)
    .map((p) => p.id)

/** From the registered clue to the report that ends the investigation. The clue itself is written last, with the whole note. */
export function investigationDrafts(s: Subject): readonly Draft[] {
  const { days, parties, drill, note } = s
  const officers = note.value('执法人员', officersOf(drill))
  return [
    {
      ...main,
      on: days.verified,
      step: 'clue.verify',
      form: {
        officers,
        way: note.value('核查方式', 'desk'),
        place: note.text('核查地点', '演练地点'),
        result: note.text('核查情况', '经核查，名单所载事实需要立案调查。'),
      },
    },
    ...parties.map(
      (party): Draft => ({ ...main, on: days.verified, step: 'party.identify', form: { party: json(party) } }),
    ),
    ...approvalDrafts(
      {
        matter: 'filing',
        proposedOn: days.filed,
        approvedOn: days.filed,
        propose: {
          ground: note.text('立案理由', '有证据初步证明存在名单所载的违法行为。'),
          basis: basisText(s),
          conditions: note.value('立案条件的认定', {
            evidenceOfBreach: 'yes',
            shouldBePenalised: 'yes',
            withinJurisdiction: 'yes',
            withinLimitation: 'yes',
          }),
        },
        endorse: { officers },
      },
      drill,
    ),
    ...parties.map(
      (party): Draft => ({
        ...main,
        on: days.collected,
        step: 'rights.tell',
        form: { party: party.id, officers, way: note.text('告知权利的方式', '口头告知') },
      }),
    ),
    { ...main, on: days.collected, step: 'evidence.collect', form: evidence(s, officers) },
    {
      ...main,
      on: days.concluded,
      step: 'evidence.verify',
      form: { evidence: [1], finding: note.text('查证情况', '来源合法、内容真实、与案件有关。') },
    },
    ...(parties.some((p) => p.kind === 'person' || p.kind === 'unlicensed')
      ? [
          {
            ...main,
            on: days.concluded,
            step: 'fact.state',
            form: { facts: note.value('行为时的年龄', { minorAtAct: 'no' }) },
          } as const,
        ]
      : []),
    { ...main, on: days.concluded, step: 'investigation.conclude', form: conclusion(s) },
  ]
}

const basisText = ({ row, note }: Subject): string =>
  row.breached ?? row.basis ?? note.text('立案依据', '名单未载明违反的规定。')

function evidence({ row, note }: Subject, officers: readonly string[]): Form {
  return {
    way: note.value('取得方式', 'ownRecords'),
    kind: note.value('证据种类', 'documentary'),
    title: note.text('证据', '公布的处罚决定名单'),
    form: 'copy',
    source: note.text('证据出处', `名单第${row.row}行`),
    proves: note.text('证明对象', '名单所载的违法事实'),
    officers,
  }
}

function conclusion({ violations, found, note }: Subject): Form {
  return {
    course: note.text('调查经过', '由公布的处罚决定名单登记案源，经立案调查，现已调查终结。'),
    found,
    evidence: [1],
    violations: json(violations),
    facts: note.value('案件性质的认定', {
      factsClear: 'yes',
      majorPublicInterest: 'no',
      socialRisk: 'no',
      majorRights: 'no',
      complexCase: 'no',
      reviewByOtherLaw: 'no',
      graveOrComplex: 'yes',
      otherHearingGround: 'no',
      slightCorrected: 'no',
      firstMinor: 'no',
      faultless: 'no',
      incapable: 'no',
      unlawfulGains: violations.every((v) => v.penalties.some((p) => p.kind === 'gains')) ? 'yes' : 'no',
      suspectedCrime: 'no',
    }),
    reason: note.text('认定不直接关系重大权益的理由', '名单没有载明，按名单所载的处罚演练'),
  }
}
