import { apart, type DutyId, duties, procedureOf, type Reading, type Step } from '@xiezhi/law'
import { approvalIn } from '../approvals.ts'
import { certificateFaultOn, validCertificate } from '../certificates.ts'
import { entriesIn } from '../entries.ts'
import type { CaseFile } from '../file.ts'
import { evidenceIn } from '../penalty/evidence.ts'
import { proposalsIn } from '../penalty/proposals.ts'
import { isSent, teamOn } from '../team.ts'
import { nameOf, personOf, strings, type World, yes } from './world.ts'

/**
 * 职责分离: what the law keeps apart is not done by one person, whatever posts he holds, for whomever he acts, and whichever of the
 * two came first. Signatures on the way up fall with what their signer did since.
 */
export function dutiesApart(world: World): Reading {
  const wanted = world.step.duty
  if (wanted === undefined) return yes
  const me = world.context.actor.person
  for (const rule of apart) {
    const [one, other] = rule.duties
    const held = one === wanted ? other : other === wanted ? one : undefined
    if (held === undefined || !bears(world, me, held, rule.within)) continue
    const detail = `${nameOf(world, me)}${duties[held].did}，不能${duties[wanted].does}。`
    return { answer: 'no', detail, next: rule.next, cite: rule.cite }
  }
  return wanted === 'approve' ? signersApart(world) : yes
}

/** An endorsement by somebody who has gone over to the investigators since is none any more. */
function signersApart(world: World): Reading {
  const rule = apart.find((a) => a.duties.includes('investigate') && a.duties.includes('endorse'))
  const trail = roundOf(world)?.trail ?? []
  const gone = trail.find((t) => investigators(world.file, world.context.rules).includes(t.person))
  if (rule === undefined || gone === undefined) return yes
  const detail = `审签人${gone.name}参加了本案调查，其审签不能作为批准的依据。`
  return { answer: 'no', detail, next: '退回后，由没有参加调查的人员重新审签', cite: rule.cite }
}

const roundOf = ({ step, file, proceeding }: Pick<World, 'step' | 'file' | 'proceeding'>) => {
  const approval = step.turn === undefined ? undefined : approvalIn(file, step.turn.matter, proceeding)
  return approval?.state === 'pending' ? approval : undefined
}

function bears(world: World, person: string, duty: DutyId, within: 'case' | 'round' | 'review'): boolean {
  const { file, context } = world
  if (duty === 'investigate') return investigators(file, context.rules).includes(person)
  if (within === 'round') return (roundOf(world)?.trail ?? []).some((t) => t.person === person)
  // What was approved before there was anything to review, 立案, is no decision on it.
  const first = proposalsIn(file)[0]?.event ?? Number.POSITIVE_INFINITY
  return file.acts.some(
    (a) =>
      a.actor.person === person &&
      stepOf(file, a.step, context.rules)?.duty === duty &&
      (within !== 'review' || a.proceeding === world.proceeding.id) &&
      (duty !== 'approve' || a.event > first),
  )
}

const stepOf = (file: CaseFile, id: string, rules: World['context']['rules']): Step | undefined =>
  procedureOf(rules, file.procedure)?.steps.find((s) => s.id === id)

/**
 * 办案人员: those named, those sent to help, those who went out to verify, tell or collect, and whoever acted at the handler's post.
 * An entry corrected or withdrawn since counts with whom it first named: mending the record makes nobody a stranger to the case.
 */
export function investigators(file: CaseFile, rules: World['context']['rules']): readonly string[] {
  const before = known.get(file)
  if (before?.rules === rules) return before.persons
  const persons = whoInvestigated(file, rules)
  known.set(file, { rules, persons })
  return persons
}

/** A folded file never changes: it is gone through once. */
const known = new WeakMap<
  CaseFile,
  { readonly rules: World['context']['rules']; readonly persons: readonly string[] }
>()

function whoInvestigated(file: CaseFile, rules: World['context']['rules']): readonly string[] {
  const looks = new Set(
    (procedureOf(rules, file.procedure)?.steps ?? [])
      .filter((s) => s.duty === 'investigate')
      .flatMap((s) => (s.does ?? []).flatMap((d) => ('enter' in d ? [d.enter] : []))),
  )
  const persons = [
    ...file.officers,
    ...file.teams.flatMap((t) => t.persons),
    ...entriesIn(file, 'assistance').flatMap((a) => strings(a.fields.assistants)),
    ...evidenceIn(file).flatMap((e) => e.officers),
    ...file.entries.filter((e) => looks.has(e.kind)).flatMap((e) => strings(e.fields.officers)),
    ...file.acts
      .filter((a) => stepOf(file, a.step, rules)?.duty === 'investigate')
      .flatMap((a) => [...strings(a.form.officers), ...(a.formerOfficers ?? [])]),
    ...file.acts.filter((a) => a.actor.post === 'handler').map((a) => a.actor.person),
  ]
  return [...new Set(persons)]
}

/** What stands against the person's certificate on the day of the act, whatever became of it since (处罚法42). */
export function certificateFault(world: World, id: string): string | undefined {
  const person = personOf(world, id)
  const latest = person?.certificates.at(-1)
  if (person === undefined) return '不是本机关登记的人员'
  if (latest === undefined) return '没有执法证件'
  const kind = procedureOf(world.context.rules, world.file.procedure)?.enforcement
  const needed = kind === undefined ? undefined : { kind, region: world.context.agency.region }
  const { lists } = world.context
  if (validCertificate(person, world.day, needed, lists) !== undefined) return undefined
  // One valid that day but for something else says more than the last one's dates.
  const held = validCertificate(person, world.day, undefined, lists) ?? latest
  return certificateFaultOn(held, world.day, needed, lists)
}

/** 具有行政执法资格的执法人员 (处罚法42): not only who goes out, also who finds, concludes and puts up. */
export function handlerCertified(world: World): Reading {
  const { post, person } = world.context.actor
  if (post !== 'handler') return yes
  const fault = certificateFault(world, person)
  if (fault === undefined) return yes
  return { answer: 'no', detail: `${nameOf(world, person)}${fault}，不能办理案件。` }
}

/** 市监程序19: judged on the day of the act; before anybody was named there is nobody to be apart from. */
export function officersOfCase(world: World): Reading {
  if (world.form === undefined) return { answer: 'later' }
  const team = teamOn(world.file, world.day)
  if (team.length === 0) return yes
  const strange = strings(world.form.officers).find((id) => !team.includes(id) && !isSent(world.file, id, world.day))
  if (strange === undefined) return yes
  const named = team.map((id) => nameOf(world, id)).join('、')
  return {
    answer: 'no',
    detail: `${nameOf(world, strange)}不是本案指定的办案人员（${named}），${world.day}也没有被指派协助。`,
  }
}
