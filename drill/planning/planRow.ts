import { type Form, layersOf, type Moment } from '@xiezhi/casework'
import { compareDays, type Day, longDate, type PostKind, procedureHolds, procedureOf, type StepId } from '@xiezhi/law'
import type { PenaltyRow } from '../reading/index.ts'
import type { Draft } from './approvals.ts'
import { decisionDrafts } from './decision.ts'
import type { Drill } from './drill.ts'
import { investigationDrafts, type Subject } from './investigation.ts'
import { maskNames } from './names.ts'
import { namedParties, partiesOf } from './parties.ts'
import { Note, supplied } from './supplied.ts'
import { timelineOf } from './timeline.ts'
import { violationsOf } from './violations.ts'

export const procedure = 'penalty.ordinary'

/** One step of a drilled case: who takes it, when on the drill's clock, and with what. The first one opens the case. */
export interface PlannedStep {
  readonly at: Moment
  readonly post: PostKind
  readonly person: string
  readonly step: StepId
  readonly proceeding: string
  readonly form: Form
}

export interface Plan {
  readonly row: number
  /** The decision's own number as the row gives it, in its normal form where it is one. */
  readonly number?: string
  /** What the row did not give, in the order in which it was needed. */
  readonly supplied: readonly string[]
  readonly steps: readonly PlannedStep[]
}

export type Planning =
  | { readonly ok: true; readonly plan: Plan }
  | { readonly ok: false; readonly code: 'no-rule' | 'future-date'; readonly reason: string }

/**
 * The steps by which a published decision goes through the whole ordinary procedure, ending on its own date. What the row
 * gives stands as given; the rest is supplied, and says so. `today` is the day of the world: nothing is decided after it.
 */
export function planRow(row: PenaltyRow, drill: Drill, today: Day): Planning {
  const decided = row.decidedOn
  if (decided === undefined) throw new Error(`row ${row.row} has no date and is no decision`)
  if (compareDays(decided, today) > 0)
    return { ok: false, code: 'future-date', reason: `决定日期${longDate(decided)}晚于今天。请核对日期后再导入。` }
  const holds = (day: Day) => holdsOn(drill, day)
  if (!holds(decided)) return noRule(decided, drill)

  const note = new Note()
  const days = timelineOf(decided, drill, holds)
  const parties = partiesOf(row, note)
  const violations = violationsOf(row, parties, days.received, note)
  const found = maskNames(
    row.facts ?? row.result ?? row.violation ?? note.text('违法事实', '名单未载明违法事实。'),
    named(row),
  )
  const subject: Subject = { row, parties, violations, found, days, drill, note }
  const source = sourceOf(row)
  const later = [...investigationDrafts(subject), ...decisionDrafts(subject, source)]
  if (row.decidedOnFrom === 'publication') note.value('决定日期（名单只有公布日期，以公布日期代之）', decided)
  note.value('决定日期以外的各个日期', decided)
  return {
    ok: true,
    plan: {
      row: row.row,
      ...(row.documentNumber === undefined ? {} : { number: numberOf(row) }),
      supplied: note.all(),
      steps: timed([clue(subject, source), ...later], drill),
    },
  }
}

const named = (row: PenaltyRow) => [...row.parties, ...namedParties(row)]
const numberOf = (row: PenaltyRow) => row.documentNumber?.normalised ?? row.documentNumber?.raw

/** Asked of the rule book for the drill's own layers, so that a layer added tomorrow answers for earlier days by itself. */
function holdsOn({ rules, agency }: Pick<Drill, 'rules' | 'agency'>, day: Day): boolean {
  const found = procedureOf(rules, procedure)
  return found !== undefined && procedureHolds(found, layersOf({ rules, agency }), rules.statutes, day)
}

function noRule(decided: Day, drill: Drill): Planning {
  const starts = drill.rules.statutes.map((s) => s.inForce.from).sort()
  const from = starts.find((day) => holdsOn(drill, day))
  const since = from === undefined ? '' : `（本规则库中适用于各机关的程序自${longDate(from)}起施行）`
  return {
    ok: false,
    code: 'no-rule',
    reason: `决定日期${longDate(decided)}没有规则库中现行有效的普通程序可以适用${since}，不能演练。`,
  }
}

/** The published decision, as the drill refers to it. */
export const sourceOf = (row: PenaltyRow): string =>
  `${row.agency ?? '名单未载明的机关'}${numberOf(row) ?? '（名单未载明文号）'}`

/** The clue carries the row as it stands, and what was supplied: the case-level note that everything else refers to. */
function clue({ row, days, note, drill }: Subject, source: string): Draft {
  const given: readonly (readonly [string, string | undefined])[] = [
    ['标题', row.title],
    ['当事人', row.parties.map((p) => p.name).join('、') || undefined],
    ['违法事实', row.facts],
    ['违法行为', row.violation],
    ['违反的规定', row.breached],
    ['处罚依据', row.basis],
    ['处罚结果', row.result],
  ]
  const cause = row.violation?.slice(0, 100) ?? note.text('案由', '违法行为')
  const summary = [
    `演练：名单第${row.row}行，所据决定：${source}。`,
    ...given.flatMap(([label, text]) => (text === undefined ? [] : [`${label}：${text}`])),
    ...(row.notes.length === 0 ? [] : [`名单中没有采用的内容：${row.notes.join('')}`]),
    `系统补充的内容：${[...note.all(), '案件来源'].join('、')}。`,
  ].join('\n')
  return {
    on: days.received,
    post: 'handler',
    proceeding: 'main',
    step: 'clue.register',
    form: {
      source: 'other',
      receivedOn: days.received,
      cause,
      summary: summary.slice(0, 5000),
      place: supplied(drill.agency.region),
    },
  }
}

/** Gives every step its minute: in order, within the working hours of its day. */
function timed(drafts: readonly Draft[], drill: Drill): readonly PlannedStep[] {
  const perDay = new Map<Day, number>()
  for (const d of drafts) perDay.set(d.on, (perDay.get(d.on) ?? 0) + 1)
  const done = new Map<Day, number>()
  return drafts.map(({ on, post, nth = 0, ...rest }) => {
    const index = done.get(on) ?? 0
    done.set(on, index + 1)
    const minute = 9 * 60 + index * Math.max(1, Math.min(10, Math.floor(480 / perDay.get(on)!)))
    const clock = `${String(Math.floor(minute / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}`
    const person = drill.people.filter((p) => p.posts.includes(post))[nth]
    if (person === undefined) throw new Error(`the drill has nobody at ${post}`)
    return { at: `${on}T${clock}` as Moment, post, person: person.id, ...rest }
  })
}
