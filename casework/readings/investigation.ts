import { compareDays, type Day, isDay, labelOf, penaltyKinds, type Reading } from '@xiezhi/law'
import { certificateFaultOn, validCertificate } from '../certificates.ts'
import type { Person } from '../context.ts'
import type { Basis, Violation } from '../file.ts'
import { own } from '../own.ts'
import { isIrregular, later, latestProposal, nameOf, no, personOf, strings, type World, when, yes } from './world.ts'

/** 处罚法42, 55: judged on the day of the act, not of its entry. */
export function twoQualifiedOfficers(world: World): Reading {
  if (world.form === undefined) return later
  const officers = [...new Set(strings(world.form.officers))]
  if (officers.length < 2) return no('参加的执法人员不足两人。', '补足两名持证执法人员后再进行')
  for (const id of officers) {
    const fault = certificateFault(personOf(world, id), world.day)
    if (fault !== undefined)
      return no(`${nameOf(world, id)}${fault}，不能作为执法人员参加。`, '由持有有效执法证件的人员参加，或者先办理证件')
  }
  return yes
}

/** Whoever held a valid one on the day of the act is qualified, whatever became of it since. */
function certificateFault(person: Person | undefined, day: Day): string | undefined {
  const latest = person?.certificates.at(-1)
  if (person === undefined) return '不是本机关登记的人员'
  if (latest === undefined) return '没有执法证件'
  return validCertificate(person, day) === undefined ? certificateFaultOn(latest, day) : undefined
}

export function credentialsShown(world: World): Reading {
  if (world.form === undefined) return later
  // Only steps whose form asks are judged; telling somebody his rights happens at the same showing.
  if (!world.step.fields.some((f) => f.id === 'shown')) return yes
  return when(world.form.shown === true, '没有出示执法证件。', '出示执法证件后再进行')
}

export function fromParty(world: World): Reading {
  if (world.form === undefined) return later
  const given = typeof world.form.fromParty === 'string' && world.form.fromParty !== ''
  // What a party states comes from that party, also when the form leaves the field blank.
  return when(given || world.form.kind === 'party')
}

export function rightsTold(world: World): Reading {
  const party = world.form?.fromParty
  if (typeof party !== 'string') return no('没有写明是哪一名当事人的陈述。', '选择提供陈述的当事人，并先登记告知权利')
  const told = own(world.file.told, party)
  return when(told !== undefined && compareDays(told, world.day) <= 0)
}

export function twoOfficersNamed(world: World): Reading {
  const given = strings(world.form?.officers)
  const named = [...new Set(given.length > 0 ? given : world.file.officers)]
  // The last level may still name them in its own form.
  if (world.form === undefined && (named.length === 0 || world.foretelling)) return later
  const able = named.filter((id) => certificateFault(personOf(world, id), world.day) === undefined)
  return when(
    able.length >= 2,
    '尚未指定两名以上持有有效执法证件的办案人员。',
    '由承办机构负责人在审签时指定两名以上办案人员',
  )
}

/** The evidence numbers a finding rests on: of the form where one is given, else of the latest proposal. */
function relied(world: World): readonly number[] {
  const given = world.form?.evidence
  if (Array.isArray(given)) return given.filter((n): n is number => typeof n === 'number')
  return latestProposal(world.file)?.evidence ?? []
}

export function evidenceRelied(world: World): Reading {
  if (world.step.id === 'investigation.conclude' && world.form === undefined) return later
  return when(relied(world).length > 0, '没有列明认定事实所依据的证据。', '在证据清单中选择所依据的证据')
}

export function evidenceVerified(world: World): Reading {
  if (world.step.id === 'investigation.conclude' && world.form === undefined) return later
  for (const number of relied(world)) {
    const e = world.file.evidence.find((x) => x.number === number)
    if (e === undefined) return no(`证据${number}不存在。`, '重新选择证据')
    if (e.excluded !== undefined) return no(`证据${number}“${e.title}”已被排除。`, '从认定依据中去掉')
    if (e.verified === undefined) return no(`证据${number}“${e.title}”尚未查证。`, '先查证该证据，或者从认定依据中去掉')
    if (isIrregular(world.file, e.event))
      return no(`证据${number}“${e.title}”的取得存在瑕疵，尚未补正。`, '补正瑕疵，或者排除该证据')
  }
  return yes
}

export function penaltyProposed(world: World): Reading {
  return when((latestProposal(world.file)?.violations.length ?? 0) > 0)
}

export function basisLawful(world: World): Reading {
  const proposal = latestProposal(world.file)
  for (const v of proposal?.violations ?? []) {
    if (v.basis.length === 0) return no(`“${v.conduct}”没有列明处罚依据。`, '补充罚则')
    const beyond = v.penalties.find((p) => !byRule.includes(p.kind))
    if (beyond !== undefined && v.basis.every((b) => b.level === 'rule'))
      return no(
        `规章只能设定警告、通报批评和罚款，不能作为“${labelOf(penaltyKinds, beyond.kind)}”的依据。`,
        '同时列明所依据的法律、法规',
      )
    for (const b of v.basis) {
      const fault = basisFault(b, v, world)
      if (fault !== undefined) return no(fault, '改用行为发生时有效的法律、法规、规章')
    }
  }
  return yes
}

/** What may stand on a rule (规章) alone (处罚法13, 14); unlawful gains are taken by the law itself (处罚法28), goods are not. */
const byRule: readonly string[] = ['warning', 'criticism', 'fine', 'gains']

function basisFault(basis: Basis, violation: Violation, world: World): string | undefined {
  if (basis.level === 'other') return `《${basis.title}》不是法律、法规、规章，不能作为处罚依据。`
  // A rule that did not yet exist when the conduct ended is refused, unless somebody found it the lighter of two (处罚法37).
  const { ruleChangedSince, lighterRuleApplied } = world.file.facts
  const lighter = ruleChangedSince?.answer === 'yes' && lighterRuleApplied?.answer === 'yes'
  const end = violation.to ?? violation.from
  if (!isDay(basis.inForce)) return `《${basis.title}》没有写明施行日期。`
  if (lighter && compareDays(basis.inForce, world.day) <= 0) return undefined
  if (compareDays(basis.inForce, end) > 0)
    return `《${basis.title}》自${basis.inForce}起施行，晚于违法行为终了之日${end}。`
  return undefined
}
