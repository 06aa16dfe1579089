import { papersOf, waitsAt } from '../lookup.ts'
import { isSignedOnPages } from '../papers.ts'
import { posts } from '../posts.ts'
import type { Procedure } from '../words/procedure.ts'
import type { Step } from '../words/step.ts'
import { doesOf, namedIn } from './words.ts'

/** Only what is done here may have been done on paper instead, and the form says so. */
export const onPaperFaults = (p: Procedure): readonly string[] =>
  p.steps
    .filter((s) => s.onPaper !== undefined)
    .filter((s) => s.effect !== 'constitutive' || !s.fields.some((f) => f.id === s.onPaper?.field))
    .map((s) => `步骤 ${s.id} 没有栏目说明是否在现场以纸质作出。`)

export function stepFaults(p: Procedure): readonly string[] {
  const has = new Set(p.steps.map((s) => s.id))
  const named = [
    ...p.steps.flatMap((s) => [s.returns, s.shows, ...(s.putsUp ?? [])].map((id) => [`步骤 ${s.id}`, id] as const)),
    ...Object.entries(p.stages).flatMap(([kind, list]) =>
      list.flatMap((s) => waitsAt(s).map((w) => [`子程序 ${kind} 的阶段 ${s.id} `, w.step] as const)),
    ),
    ...p.gates.flatMap((g) =>
      [
        ...g.blocks,
        ...(g.mendedAnew ?? []),
        ...(g.setAside === undefined ? [] : [g.setAside]),
        ...(g.cures ?? []).map((c) => c.step),
      ].map((id) => [`关口 ${g.id}`, id] as const),
    ),
    ['程序', p.first] as const,
  ]
  const leadsNowhere = p.gates.flatMap((g) =>
    (g.cures ?? [])
      .filter((c) => p.steps.some((s) => s.id === c.step && s.from.length === 0))
      .map((c) => [g.id, c.step]),
  )
  return [
    ...named.flatMap(([at, id]) => (id === undefined || has.has(id) ? [] : [`${at}所指的步骤“${id}”不存在。`])),
    // The step that begins a case is taken in none that runs.
    ...leadsNowhere.map(([gate, step]) => `关口 ${gate}所指的补救“${step}”只能开立案件，在本案中不能办理。`),
  ]
}

export function stageFaults(p: Procedure): readonly string[] {
  const effects = doesOf(p)
  const main = p.steps.find((s) => s.id === p.first)?.proceeding
  return Object.entries(p.stages).flatMap(([kind, list]) => {
    const steps = p.steps.filter((s) => s.proceeding === kind)
    const opened = effects.flatMap(({ does }) => ('open' in does && does.open === kind ? [does.stage] : []))
    const moved = effects.flatMap(({ does }) => ('stage' in does && !('open' in does) ? [does.stage] : []))
    const entered = new Set([...opened, ...moved, ...steps.flatMap((s) => (s.to === undefined ? [] : [s.to]))])
    const known = new Set(list.map((s) => s.id))
    const unknown = steps
      .flatMap((s) => [...s.from, ...(s.to === undefined ? [] : [s.to])])
      .filter((x) => !known.has(x))
    return [
      ...unknown.map((x) => `子程序“${kind}”没有阶段“${x}”。`),
      ...list.filter((s) => !entered.has(s.id)).map((s) => `没有步骤进入“${kind}”的阶段“${s.id}”。`),
      ...(kind !== main && opened.length === 0 ? [`没有步骤开始子程序“${kind}”。`] : []),
    ]
  })
}

/** What was entered by mistake may be what brought the case off its way (不予受理、终止): there too it can be put right. */
export const mendFaults = (p: Procedure): readonly string[] => {
  const main = p.steps.find((s) => s.id === p.first)?.proceeding ?? ''
  const mended = new Set(p.steps.filter((s) => s.mends === 'correct').flatMap((s) => s.from))
  return (p.stages[main] ?? [])
    .filter((s) => s.aside === true && !mended.has(s.id))
    .map((s) => `在阶段“${s.id}”录错的没有步骤可以更正（record.correct）。`)
}

/** What halts another proceeding can be got out of, and what goes on meanwhile are steps of that which it halts. */
export const haltFaults = (p: Procedure): readonly string[] =>
  Object.entries(p.stages).flatMap(([kind, list]) =>
    list.flatMap(({ id, halts }) => {
      if (halts === undefined) return []
      const opens = p.steps.filter((s) => s.does?.some((d) => 'open' in d && d.open === kind) === true)
      const halted = new Set(opens.map((s) => s.proceeding))
      const leaves = p.steps.some((s) => s.proceeding === kind && s.from.includes(id) && (s.to ?? id) !== id)
      return [
        ...(leaves ? [] : [`子程序“${kind}”停在“${id}”时停办其他程序，没有步骤使之继续。`]),
        ...halts
          .filter((step) => !p.steps.some((s) => s.id === step && halted.has(s.proceeding)))
          .map((step) => `子程序“${kind}”停在“${id}”时照常办理的步骤“${step}”不属于所停办的程序。`),
      ]
    }),
  )

/** Every moment is struck by somebody and does something. */
export function momentFaults(p: Procedure): readonly string[] {
  const struck = new Set(doesOf(p).flatMap(({ does }) => ('moment' in does ? [does.moment] : [])))
  const used = new Set(p.clocks.flatMap((c) => [c.starts, ...c.stops]))
  return [
    ...[...struck].filter((m) => !used.has(m)).map((m) => `时点“${m}”没有期限起止。`),
    ...[...used].filter((m) => !struck.has(m)).map((m) => `期限的时点“${m}”没有步骤触发。`),
  ]
}

/**
 * Whoever is decided about may fight it (复议法11; 行诉法12): a kind with a decision about somebody says how that is answered, or by what law
 * what it does is no such decision.
 */
export const remedyFaults = ({ head, steps, unfought }: Procedure): readonly string[] => {
  const decides = head.decision !== undefined && head.parties !== undefined
  const answered = steps.some((s) => s.id === 'remedy.receive')
  if (answered && unfought !== undefined) return ['写明不可以复议、诉讼（unfought），又有复议、诉讼的步骤。']
  return decides && !answered && unfought === undefined
    ? [
        '对当事人作出决定，没有复议、诉讼：用 withRemedies（law/remedy）；依法不是可以复议、诉讼的行为的，以 unfought 写明条文。',
      ]
    : []
}

/** What decides about somebody, so that it may fall: the step that enters the decision, or signs what was entered whole when the case began. */
export function decidingSteps({ first, steps, gates, clocks }: Procedure): readonly Step[] {
  const standing = gates.find((g) => g.id === 'lifting-standing')
  if (standing === undefined) return []
  // Of several decisions the one the case is about comes first.
  const fell = namedIn(standing.require)
    .queries.slice(0, 1)
    .map((q) => q.of)
  const enters = (s: Step | undefined, kinds: readonly string[]) =>
    s?.does?.some((d) => 'enter' in d && kinds.includes(d.enter)) === true
  const isWhole = enters(
    steps.find((s) => s.id === first),
    fell,
  )
  const decided = new Set(clocks.find((c) => c.id === 'R-again')?.stops)
  return steps.filter(
    (s) =>
      // Another's word is what stands then.
      (isWhole || enters(s, fell)) &&
      !enters(s, ['lifting']) &&
      s.does?.some((d) => 'moment' in d && decided.has(d.moment)) === true,
  )
}

/**
 * What a 复议机关 or a court has revoked is decided anew under gates of its own, or here not at all (复议法64; 行诉法71): whatever step decides
 * is held against what fell, or barred once it is to be made anew.
 */
export const anewFaults = (p: Procedure): readonly string[] => {
  const holds = p.gates.filter(({ mode, when, require }) => {
    const { conditions, values } = namedIn(require)
    const compares = conditions.some((c) => 'current' in c && (c.by === 'sameWords' || c.by === 'sameAct'))
    const bars = 'not' in require && conditions.length < 4 && values.some((v) => 'last' in v && v.field === 'remake')
    return mode !== 'note' && (compares ? namedIn(when).values.some((v) => 'last' in v && v.last === 'lifting') : bars)
  })
  return decidingSteps(p)
    .filter((s) => !holds.some((g) => g.blocks.includes(s.id)))
    .map(
      (s) =>
        `步骤“${s.id}”在原决定被撤销以后可以重新作出决定，没有关口使之不得以同一事实和理由重作（复议法64、行诉法71）：决定写明所针对的意见（about），或者以关口写明不在此重新作出。`,
    )
}

/** A worked course takes steps there are, as whoever may take them. */
export const courseFaults = (p: Procedure): readonly string[] =>
  [...(p.course ?? []), ...(p.branches ?? []).flatMap((b) => b.course)].flatMap((move) => {
    const step = p.steps.find((s) => s.id === move.step)
    if (step === undefined) return [`办案实例所走的步骤“${move.step}”不存在。`]
    const post = move.by === 'handler2' ? 'handler' : move.by
    return step.posts.includes(post) ? [] : [`办案实例中“${move.step}”由${posts[post]}办理，该岗位不能办理。`]
  })

/** What is signed page by page is signed in the case: whatever kind makes a 笔录 or a list somebody confirms has the step for it. */
export const signingFaults = (p: Procedure): readonly string[] => {
  const made = [...new Set(p.steps.flatMap(papersOf))].filter(isSignedOnPages)
  const signs = p.steps.some((s) => s.does?.some((d) => 'signs' in d) === true)
  return made.length === 0 || signs
    ? []
    : [`制作${made.join('、')}，没有步骤登记其核对、签名：用 signingSteps（law/signing）。`]
}
