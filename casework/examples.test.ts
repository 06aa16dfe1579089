import {
  type Day,
  type Gate,
  type GateExample,
  judge,
  type ListId,
  lengthOn,
  type ParameterId,
  type Procedure,
  ruleBook,
  type TraceId,
} from '@xiezhi/law'
import { sayCondition } from '@xiezhi/law/interpret/say/condition.ts'
import { describe, expect, test } from 'vitest'
import { recordOf } from './clocks.ts'
import type { Entry } from './entries.ts'
import type { CaseFile, ClockRecord, Form } from './file.ts'
import { fold } from './fold.ts'
import type { ListVersion } from './listed.ts'
import { withOwnParties } from './ownParties.ts'
import { situationOf, type World } from './readings/index.ts'
import { actorOf, at, contextAt, ownLayer } from './stories/county.ts'
import { complaintHandling } from './stories/kinds/complaint.ts'
import { listMaking } from './stories/kinds/list.ts'
import type { Traced } from './traces.ts'

/** Worked examples that lay out the record itself (those that give answers instead are tried in law/rules.test.ts). */
const laidOut = (e: GateExample) =>
  [e.entries, e.form, e.clocks, e.actor, e.lists, e.traces, e.sets, e.agency].some((x) => x !== undefined)

describe('every worked example of a gate that asks the record', () => {
  for (const procedure of [...ruleBook.procedures, complaintHandling, listMaking])
    for (const gate of procedure.gates)
      for (const example of gate.examples.filter(laidOut))
        test(`${gate.id} ${gate.title}：${example.name}`, () =>
          // What it asks is told in the words of the printed rule book: an argument at the wrong place is read there at once.
          expect(
            stateOf(procedure, gate, example),
            `情形：${sayCondition(gate.when, procedure)}。条件：${sayCondition(gate.require, procedure)}`,
          ).toBe(example.expect))
})

function stateOf(procedure: Procedure, gate: Gate, example: GateExample): GateExample['expect'] {
  const day = example.day ?? '2026-11-02'
  const step = procedure.steps.find((s) => s.id === gate.blocks[0])!
  const proceeding = {
    id: 'main',
    kind: step.proceeding,
    stage: '',
    opened: day,
    about: { ...paperOf(example), ...example.about },
  }
  const rules = { ...ruleBook, procedures: [procedure] }
  const context = {
    ...contextAt(
      at(day),
      { ...actorOf('li'), person: example.actor ?? 'nobody' },
      { ...under(example), ...agencyOf(example), ...setBy(example) },
      rules,
    ),
    lists: listsOf(example),
    traces: tracesOf(example),
  }
  const file: CaseFile = {
    ...fold([]),
    procedure: procedure.id,
    proceedings: [proceeding],
    parties: [
      ...(example.traces === undefined
        ? []
        : [{ id: 'p1', name: 'p1', role: 'party' as const, kind: 'legal' as const }]),
      ...(example.partyKind === undefined
        ? []
        : [{ id: example.party ?? 'p1', name: 'p1', role: 'party' as const, kind: example.partyKind }]),
      ...(example.thirdParties ?? []).map((id) => ({ id, kind: 'legal' as const, name: id, role: 'third' as const })),
    ],
    entries: entriesOf(example, day),
    clocks: clocksOf(procedure, example),
    irregularities: faultsOf(example),
    facts: Object.fromEntries(
      Object.entries(example.facts ?? {}).flatMap(([id, answer]) =>
        answer === 'yes' || answer === 'no' ? [[id, { answer, by: 'x', on: day }]] : [],
      ),
    ),
  }
  const form = (example.form ?? {}) as Form
  const about = example.party ?? (example.partyKind === undefined ? undefined : 'p1')
  const party = about === undefined ? {} : { party: about }
  const world: World = { file: withOwnParties(file, step, form), context, step, proceeding, day, form, ...party }
  const situation = situationOf(world)
  const verdict = judge(
    gate,
    {
      ...situation,
      fact: (id) => example.facts?.[id] ?? 'unanswered',
      read: (id) => (example.reads?.[id] === undefined ? situation.read(id) : { answer: example.reads[id] }),
    },
    day,
  )
  return verdict.ask.length > 0 ? 'ask' : verdict.state === 'blocked' ? 'blocked' : 'open'
}

const listsOf = ({ lists = {} }: GateExample): readonly ListVersion[] =>
  Object.entries(lists).map(([list, lines]) => ({
    list: list as ListId,
    title: '清单',
    case: 'list-1',
    version: 1,
    from: '2020-01-01',
    public: '2020-01-01',
    lines: lines as readonly Form[],
  }))

/** What other cases left about the party of the example. */
const tracesOf = ({ traces = {} }: GateExample): readonly Traced[] =>
  Object.entries(traces).flatMap(([trace, lines]) =>
    lines.map(({ own = false, agency = '云岭县应急管理局', on = '2026-03-02', ...says }) => ({
      trace: trace as TraceId,
      who: { name: 'p1' },
      agency: String(agency),
      own: own === true,
      on: on as Day,
      says: says as Form,
    })),
  )

const agencyOf = ({ agency }: GateExample) =>
  agency === undefined ? {} : agency === 'town' ? ({ kind: 'town' } as const) : { nature: '受委托组织' }

const setBy = ({ sets }: GateExample) =>
  sets === undefined
    ? {}
    : {
        own: ownLayer(
          Object.entries(sets).map(([parameter, value]) => ({
            parameter: parameter as ParameterId,
            value: value as number,
            inForce: { from: '2020-01-01' },
            cite: [],
          })) as never,
        ),
      }

const paperOf = ({ document }: GateExample) => (document === undefined ? {} : { document })

function entriesOf(example: GateExample, day: Day): readonly Entry[] {
  let event = 0
  return Object.entries(example.entries ?? {}).flatMap(([kind, list]) =>
    list.map(({ party, about, by, on, ended, fault: _, ...fields }, i): Entry => {
      event += 1
      return {
        kind,
        no: i + 1,
        event,
        on: typeof on === 'string' ? (on as Day) : day,
        by: typeof by === 'string' ? by : 'x',
        proceeding: 'main',
        ...(typeof party === 'string' ? { party } : {}),
        ...(typeof about === 'number' ? { about } : {}),
        ...(typeof ended === 'string' ? { ended: { as: ended, on: day, event: 0 } } : {}),
        fields: fields as Form,
      }
    }),
  )
}

/** `fault: true`: the entry has one that nobody has cured. */
const faultsOf = ({ entries = {} }: GateExample): CaseFile['irregularities'] =>
  Object.values(entries)
    .flat()
    .flatMap(({ fault }, i) =>
      fault === true ? [{ event: i + 1, gate: '', step: '', sentence: '', reason: '' } as const] : [],
    )

/** `P08/p2`: the clock of a party. */
const clocksOf = (procedure: Procedure, example: GateExample): readonly ClockRecord[] =>
  Object.entries(example.clocks ?? {}).map(([id, trigger]) => {
    const [name, party] = id.split('/')
    const clock = procedure.clocks.find((c) => c.id === name)!
    // One that ends on a day of the record ends, here, on the day it is said to have begun.
    const own = typeof clock.length === 'string' ? {} : { until: trigger }
    if (typeof clock.length === 'string' && example.sets === undefined)
      expect(lengthOn(ruleBook.layers, clock, trigger).set).toBe(true)
    return recordOf(clock, trigger, contextAt(at(trigger), actorOf('li'), { ...under(example), ...setBy(example) }), {
      ...own,
      ...(party === undefined ? {} : { party }),
    })
  })

/** A layer of its own, where the example names one. */
const under = ({ under: id }: GateExample) => (id === undefined ? {} : { layers: ['national', id] })
