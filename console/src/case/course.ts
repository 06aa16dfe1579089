import type { StepView } from '@xiezhi/answers'
import type { Wait } from '@xiezhi/casework'
import type { CaseFile } from '@xiezhi/casework/file.ts'
import type { Gate, Procedure, Step } from '@xiezhi/law'
import { keepsApart } from '@xiezhi/law/check/gates.ts'
import { namedIn } from '@xiezhi/law/check/words.ts'

/**
 * What the form has a part in answering (需要立即清除的、中止满三年的、退还多少) says how it is done, and never that it is owed.
 */
function asksTheCase({ when, require }: Gate): boolean {
  const { queries, readings, clocks, values, conditions } = namedIn(when, namedIn(require))
  if (values.some((v) => 'form' in v)) return false
  // Who may do it (补正、更正文书由没有办案的负责人批准) is not that it is owed.
  if (keepsApart(require)) return false
  const asks = values.some((v) => !('say' in v || 'set' in v))
  return asks || queries.length + readings.length + clocks.length > 0 || conditions.some((c) => 'fact' in c)
}

/** What the rules of the procedure say of its steps, as the case stands. */
export function courseOf(procedure: Procedure, file: CaseFile) {
  const known = new Map(procedure.steps.map((s, at) => [s.id, { rule: s, at }]))
  const ruleOf = (s: StepView): Step | undefined => known.get(s.step)?.rule
  const proceedingOf = (s: StepView) => file.proceedings.find((p) => p.id === s.proceeding)
  const order = (s: StepView) => known.get(s.step)?.at ?? Number.POSITIVE_INFINITY
  const stageOfStep = (s: StepView) => proceedingOf(s)?.stage ?? ''
  const place = (kind: string, stage: string) => (procedure.stages[kind] ?? []).findIndex((x) => x.id === stage)

  const isAside = (kind: string, stage: string) => procedure.stages[kind]?.find((x) => x.id === stage)?.aside === true

  /** Where a step may lead, or the last signature of the matter it puts up. */
  const targets = (rule: Step): readonly string[] => {
    const last = rule.turn && procedure.steps.find((x) => x.turn?.matter === rule.turn?.matter && x.turn?.at === 'last')
    return [rule, ...(last === undefined ? [] : [last])].flatMap((x) => [
      ...(x.to === undefined ? [] : [x.to]),
      ...(x.does ?? []).flatMap((d) => ('stage' in d && !('open' in d) && d.of === undefined ? [d.stage] : [])),
    ])
  }

  /** Takes its proceeding on, from where it stands; back only where nothing leads on (补充送审, 撤回后重新拟制). */
  const leads = (s: StepView): boolean => {
    const rule = ruleOf(s)
    const stage = stageOfStep(s)
    if (rule === undefined || rule.returns !== undefined || !rule.from.includes(stage)) return false
    if (signs(s)) return true
    if (targets(rule).every((to) => to === stage)) return false
    const onward = (x: Step) => targets(x).filter((to) => place(x.proceeding, to) > place(x.proceeding, stage))
    const isStraight = (x: Step) => onward(x).some((to) => !isAside(x.proceeding, to))
    const here = procedure.steps.filter(
      (x) => x.proceeding === rule.proceeding && x.returns === undefined && x.from.includes(stage),
    )
    // What takes it off the straight way (不予立案、移送) is what somebody finds, and not what the case wants next.
    if (here.some(isStraight)) return isStraight(rule)
    return here.some((x) => onward(x).length > 0) ? onward(rule).length > 0 : true
  }
  /** Takes its proceeding elsewhere, on or back. */
  const leaves = (s: StepView): boolean => {
    const rule = ruleOf(s)
    return rule !== undefined && targets(rule).some((to) => to !== stageOfStep(s))
  }
  const signs = (s: StepView): boolean => {
    const at = ruleOf(s)?.turn?.at
    return (at === 'between' || at === 'last') && s.returns === undefined
  }
  /** One of those at a post alone is asked for it, by the wait itself: of its own proceeding, or of one beside the case that waits for the case. */
  const isNamed = (s: StepView, waits: readonly Wait[]): boolean =>
    waits.some((w) => w.step === s.step && (w.proceeding === s.proceeding || proceedingOf(s)?.parent === undefined))

  /** What a party does in its own time, told to the record when it has: no officer is asked for it. */
  const isPartysOwn = (s: StepView): boolean => {
    const rule = ruleOf(s)
    const says = (kind: string) => procedure.records.find((r) => r.id === kind)?.by === 'party'
    if (rule?.does?.some((d) => 'enter' in d && says(d.enter))) return true
    if (rule?.effect !== 'reported' || rule.duty !== undefined || rule.to !== undefined) return false
    // What begins a proceeding of its own beside the case (国家赔偿) comes when it comes, and nobody waits for it.
    if (rule.does?.some((d) => 'open' in d)) return false
    // Where officers are named who did it (复查改正情况), they did.
    if (rule.fields.some((f) => f.kind.is === 'officers' && f.required)) return false
    return rule.fields.some((f) => f.kind.is === 'partyRef') || proceedingOf(s)?.about.party !== undefined
  }
  const isOver = (s: StepView): boolean => {
    const stages = procedure.stages[s.kind] ?? []
    return stages.at(-1)?.id === stageOfStep(s)
  }
  /** It was taken, what it opened beside the case stands open, and somebody is at that. */
  const isUnderWay = (s: StepView, waits: readonly Wait[]): boolean =>
    s.last !== undefined &&
    file.proceedings.some(
      (p) =>
        p.parent !== undefined &&
        p.opened >= (s.last?.at.slice(0, 10) ?? '') &&
        waits.some((w) => w.proceeding === p.id),
    )
  /** A duty of one's own, and a condition of its own that says when it is owed. */
  const isOwedByDuty = (s: StepView): boolean => {
    const rule = ruleOf(s)
    if (rule?.duty === undefined || rule.effect !== 'constitutive' || rule.turn !== undefined || rule.returns)
      return false
    return procedure.gates.some((g) => g.blocks.length === 1 && g.blocks[0] === rule.id && asksTheCase(g))
  }
  const namesParty = (s: StepView) => ruleOf(s)?.fields.some((f) => f.kind.is === 'party') === true
  const needsParty = (s: StepView) =>
    ruleOf(s)?.fields.some((f) => f.kind.is === 'violations' || (f.kind.is === 'partyRef' && f.required)) === true

  const goesOn = (lead: StepView): boolean => ruleOf(lead)?.turn === undefined
  /**
   * Before a step that leads on: what belongs to its stage alone, and, where whoever takes it ends the stage by himself, what its gates
   * send one to first: that may be gone on with until then. Questions of fact are asked where they matter, and what is to be decided
   * is not changed without a cause.
   */
  const before = (s: StepView): readonly string[] => {
    const lead = ruleOf(s)
    if (lead === undefined) return []
    const stage = stageOfStep(s)
    const here = procedure.steps.slice(0, order(s)).filter((x) => x.proceeding === lead.proceeding)
    const since = here.findLastIndex((x) => x.to === stage)
    const sent = sentTo(lead.id)
    const plain = here
      .slice(since + 1)
      .filter((x) => x.turn === undefined && x.to === undefined && x.returns === undefined && x.from.includes(stage))
    return plain.filter((x) => x.from.length === 1 || (goesOn(s) && sent.has(x.id) && isAct(x))).map((x) => x.id)
  }
  const isAct = (x: Step): boolean =>
    !x.fields.every((f) => f.kind.is === 'facts' || !f.required) &&
    !(x.does ?? []).some((d) => 'enter' in d && d.enter === procedure.decides)
  const sentTo = (id: string): ReadonlySet<string> => {
    const found = new Set<string>()
    const ask = (blocked: string) => {
      for (const gate of procedure.gates.filter((g) => g.blocks.includes(blocked))) {
        const first = gate.cures?.[0]?.step
        if (first === undefined || found.has(first)) continue
        found.add(first)
        ask(first)
      }
    }
    ask(id)
    return found
  }
  return {
    order,
    leads,
    leaves,
    signs,
    isNamed,
    isPartysOwn,
    isOver,
    isOwedByDuty,
    isUnderWay,
    namesParty,
    needsParty,
    before,
    goesOn,
  }
}
