import { cite, type ElementId, hold, limitation, penaltyLaw, procedureOf, resolve } from '@xiezhi/law'
import { answerFor } from './answers.ts'
import { articlesOn } from './article.ts'
import { doubtOf, knownLaws, unconfirmed } from './citations.ts'
import { payable, weigh } from './compare.ts'
import { type Context, layersOf, today } from './context.ts'
import { filledIn } from './engine/worded.ts'
import type { CaseFile, Proposal, Violation } from './file.ts'
import { benchmarkFault, fineOf } from './fines.ts'
import { plainYuan } from './format/money.ts'
import { lenientFor } from './lenient.ts'
import { readingScope } from './paperText.ts'
import { latestProposal } from './penalty/proposals.ts'
import { situationOf } from './readings/index.ts'
import { hearingScope, outOfTime } from './readings/measure.ts'
import { partyName, type World } from './readings/world.ts'
import type { Article } from './refusal.ts'
import { decidingStep } from './waived.ts'

/** What the law leaves to judgement and people should see before they sign: amber, never a bar. */
export interface Caution {
  readonly code:
    | 'law-unknown'
    | 'outside-benchmark'
    | 'no-matter'
    | 'facts-shared'
    | 'on-lenient-list'
    | 'not-first'
    | 'called-not-grave'
    | 'grave-by-rule'
    | 'late-found'
    | 'fined-before'
    | 'told-by-rule'
  readonly sentence: string
  /** The element of a review it bears on; absent: of none. */
  readonly element?: ElementId
  readonly articles: readonly Article[]
}

/** What stands out before somebody puts up or signs: what the rules of the kind tell, and what is proposed. */
export const cautions = (file: CaseFile, context: Context): readonly Caution[] => [
  ...toldByRule(file, context),
  ...ofProposal(file, context),
]

function toldByRule(file: CaseFile, context: Context): readonly Caution[] {
  const told = procedureOf(context.rules, file.procedure)?.tells ?? []
  if (told.length === 0 || file.acts.length === 0) return []
  const day = today(context)
  const scope = readingScope({ file, context, day })
  return told
    .filter((t) => hold(t.when, situationOf(scope)).answer === 'yes')
    .map((t) => ({
      code: 'told-by-rule',
      sentence: filledIn(t.sentence, t.with ?? {}, scope),
      articles: articlesOn(t.cite, day, context),
    }))
}

/** What stands out in the latest proposal; empty before there is one. */
function ofProposal(file: CaseFile, context: Context): readonly Caution[] {
  const proposal = latestProposal(file)
  if (proposal === undefined) return []
  const of = (code: Caution['code'], element: ElementId, sentence: string, article: number, gist: string): Caution => ({
    code,
    element,
    sentence,
    articles: articlesOn([cite(penaltyLaw, article, gist)], today(context), context),
  })
  const named = (v: Violation, text: string) =>
    proposal.violations.length === 1 ? text : `${partyName(file, v.party)}“${v.conduct}”：${text}`
  return [
    ...unconfirmed(file, context).map((b) =>
      of('law-unknown', 'law', doubtOf(b, file, knownLaws(context)) ?? '', 5, '未经公布的规定不得作为依据'),
    ),
    ...proposal.violations.flatMap((v) => [
      ...(benchmarkFault(v) === undefined
        ? []
        : [of('outside-benchmark', 'discretion', named(v, departureWords(v)), 34, '规范行使裁量权')]),
      ...spared(file, context, v).map((s) =>
        of('on-lenient-list', 'discretion', named(v, s), 33, '初次违法、轻微违法不予处罚'),
      ),
      ...notFirst(file, context, v).map((s) => of('not-first', 'facts', s, 33, '初次违法')),
      ...(v.matter !== undefined || fineOf(v) === 0
        ? []
        : [
            of(
              'no-matter',
              'discretion',
              named(v, '没有选定权责清单中的事项，法定幅度和裁量基准无从核对。'),
              34,
              '规范行使裁量权',
            ),
          ]),
      ...lateFound(file, v).map((s) => of('late-found', 'facts', named(v, s), 36, '追责期限')),
      ...before(file, context, v).map((s) => of('fined-before', 'law', s, 29, '同一违法行为不得两次以上罚款')),
    ]),
    ...shared(proposal).map((s) => of('facts-shared', 'facts', s, 44, '告知拟作出的处罚内容及事实、理由、依据')),
    ...grave(file, context, proposal).map(([code, s]) => of(code, 'kind', s, 57, '情节复杂或者重大的，负责人集体讨论')),
  ]
}

/** How it departs, and why: who signs reads both. */
const departureWords = (v: Violation): string =>
  `${benchmarkFault(v)}${v.departure === undefined ? '' : `调整适用的理由：${v.departure}`}${v.departureApproval === undefined ? '' : `（${v.departureApproval}）`}`

/** The agency said in public that it does not punish this: who signs a penalty for it reads so, and what was answered. */
function spared(file: CaseFile, context: Context, v: Violation): readonly string[] {
  const on = lenientFor(context.lists, v, today(context))
  if (on === undefined) return []
  const answer = answerFor(file, on.ground, v.party)
  const said = answer === 'yes' ? '已经认定符合' : answer === 'no' ? '认定不符合' : '还没有认定是否符合'
  return [
    `列入《${on.list}》（条件：${on.when}），${said}；${answer === 'no' ? '请核对认定的理由。' : '符合的，不予处罚并写明清单事项。'}`,
  ]
}

/** Said to be a first breach, of one the agency has punished before. */
const notFirst = (file: CaseFile, context: Context, v: Violation): readonly string[] =>
  answerFor(file, 'firstMinor', v.party) === 'yes'
    ? (context.earlier ?? [])
        .filter((e) => e.name === partyName(file, v.party))
        .map((e) => `认定${e.name}初次违法，而${e.number}曾因“${e.conduct}”对其处罚，请核对。`)
    : []

/** Of what the party was punished for before, whatever it was called: whether it is the same act is for people. */
const before = (file: CaseFile, context: Context, v: Violation): readonly string[] =>
  (context.earlier ?? [])
    // Another who was punished in the same decision is another.
    .filter((e) => e.name === partyName(file, v.party))
    .filter((e) => e.fine > 0 && e.from <= (v.to ?? v.from) && v.from <= (e.to ?? e.from))
    .map((e) => `${e.number}已对${e.name}同一时期的“${e.conduct}”罚款，请核对是否同一违法行为。`)

function lateFound(file: CaseFile, v: Violation): readonly string[] {
  const over = outOfTime(file, v, limitation.years)
  if (over === undefined) return []
  const { foundEarlier, pollutionHarm, lifeSafetyHarm } = file.facts
  const why = [foundEarlier, pollutionHarm].find((f) => f?.answer === 'yes') ?? lifeSafetyHarm
  return [`${over}认定的例外理由：${why?.reason ?? '没有写明'}。`]
}

/** What is found of all is told to all: where they did different things, what one did would stand in the notice to another. */
function shared({ violations }: Proposal): readonly string[] {
  const parties = new Set(violations.map((v) => v.party))
  const isOfAll = (v: Violation) =>
    [...parties].every((p) => violations.some((other) => other.party === p && other.conduct === v.conduct))
  const apart = violations.filter((v) => v.found === undefined && !isOfAll(v))
  if (apart.length === 0) return []
  const conducts = [...new Set(apart.map((v) => `“${v.conduct}”`))].join('、')
  return [
    `几名当事人的行为不同，${conducts}没有单独写明事实：认定的违法事实会写入全部当事人的告知书，只属于一人的写在该项违法行为中。`,
  ]
}

/** A penalty for a hearing that is said to be no grave matter, with the reason given; or one that a rule calls grave by itself. */
function grave(file: CaseFile, context: Context, proposal: Proposal): readonly (readonly [Caution['code'], string])[] {
  const procedure = procedureOf(context.rules, file.procedure)
  const step = procedure === undefined ? undefined : decidingStep(procedure)
  const main = file.proceedings.find((p) => p.parent === undefined)
  if (step === undefined || main === undefined) return []
  const world: World = { file, context, step, proceeding: main, day: today(context) }
  const scope = hearingScope(world)
  const byRule = situationOf(world).read('majorByRule').answer === 'yes'
  const no = (['majorRights', 'graveOrComplex'] as const).flatMap((id) => {
    const said = file.facts[id]
    return said?.answer === 'no' ? [said] : []
  })
  if (byRule) return [['grave-by-rule', graveWords(world, proposal, scope, no)]]
  if (scope.length === 0 || no.length === 0) return []
  const reasons = [...new Set(no.map((f) => f.reason?.trim() || '没有写明'))].join('；')
  const what = scope.map((s) => `对${partyName(file, s.party)}${s.what}`).join('，')
  return [
    [
      'called-not-grave',
      `第${proposal.version}版意见拟${what}，属于听证范围，而认定不直接关系重大权益或者不属重大违法行为，理由：${reasons}。`,
    ],
  ]
}

/** What makes it grave, with the number it is held against, and what was answered all the same. */
function graveWords(
  { file, context, day }: World,
  { violations }: Proposal,
  scope: ReturnType<typeof hearingScope>,
  no: readonly { readonly reason?: string }[],
): string {
  const from = resolve(layersOf(context), 'major.amountFrom', day)
  const most = from.set ? Number(from.value) : undefined
  const parties = [...new Set(violations.map((v) => v.party))]
  const reaching = parties.flatMap((party) => {
    const weight = weigh(violations.filter((v) => v.party === party))
    const worth = payable(weight) + weight.goods
    return most !== undefined && worth >= most
      ? [`对${partyName(file, party)}罚没合计${plainYuan(worth)}，达到${plainYuan(most)}`]
      : []
  })
  const what = [
    ...reaching,
    ...(reaching.length > 0 ? [] : scope.map((s) => `对${partyName(file, s.party)}${s.what}，属于听证范围`)),
  ].join('；')
  const reasons = [...new Set(no.map((f) => f.reason?.trim() || '没有写明'))].join('；')
  const denied = no.length === 0 ? '' : `而认定不直接关系重大权益或者不属重大违法行为，理由：${reasons}；`
  return `${what}，按适用的规定属于重大处罚，${denied}须法制审核，由负责人集体讨论。`
}
