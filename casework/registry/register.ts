import { administers, compareDays, type Day, type PostKind, posts } from '@xiezhi/law'
import { articleOf } from '../article.ts'
import { dayOfMoment } from '../context.ts'
import type { Actor } from '../file.ts'
import { cleanForm } from '../format/cleanText.ts'
import { validateForm } from '../forms/validate.ts'
import type { Reason, Refusal } from '../refusal.ts'
import type { RegistryAct } from './act.ts'
import { confirmChannel, publishMatters, registerAgency, registerKey, setAgency, setOversight } from './agencyActs.ts'
import type { RegistryCommand, RegistryContext } from './context.ts'
import type { NewRegistryEvent, RegistryEvent } from './event.ts'
import { foldRegistry } from './fold.ts'
import * as person from './personActs.ts'
import type { RegistryFile } from './records.ts'
import { changedMeanwhile } from './replaced.ts'
import { type RegistryStep, type RegistryStepId, registryStep } from './steps.ts'

const acts: Readonly<Record<RegistryStepId, RegistryAct>> = {
  'agency.register': registerAgency,
  'agency.set': setAgency,
  'channel.confirm': confirmChannel,
  'matters.publish': publishMatters,
  'oversight.set': setOversight,
  'key.register': registerKey,
  'person.register': person.registerPerson,
  'certificate.issue': person.issueCertificate,
  'certificate.revoke': person.revokeCertificate,
  'post.assign': person.assignPost,
  'post.end': person.endPost,
  'qualification.record': person.recordQualification,
  'delegation.grant': person.grantDelegation,
  'delegation.confirm': person.confirmDelegation,
  'delegation.end': person.endDelegation,
}

export type RegistryOutcome = { readonly outcome: 'registered'; readonly events: readonly NewRegistryEvent[] } | Refusal

/**
 * Enters one step on a register, or refuses it. Pure, as `perform` is for cases: the same history, command and context give the same event.
 * Nothing entered is ever changed; a certificate, post or delegation ends by an event of its own.
 */
export function register(
  events: readonly RegistryEvent[],
  asked: RegistryCommand,
  context: RegistryContext,
): RegistryOutcome {
  const command = { ...asked, form: cleanForm(asked.form) }
  const step = registryStep(command.step)
  if (step === undefined || step.stream !== context.stream.kind) return blocked(unknownStep)
  const file = foldRegistry(events)
  const bar = authority(step, file, command, context)
  if (bar !== undefined) return blocked(bar)
  const errors = validateForm(step.fields, command.form, undefined)
  if (errors.length > 0) return { outcome: 'invalid', errors }
  const done = acts[step.id]({
    file,
    form: command.form,
    context,
    today: dayOfMoment(context.now),
    key: `${context.stream.id}:${file.sequence + 1}`,
  })
  if ('errors' in done) return { outcome: 'invalid', errors: done.errors }
  const changed = changedMeanwhile(events, command.basis, done.effects)
  if (changed !== undefined) return blocked(changed)
  return {
    outcome: 'registered',
    events: [
      {
        type: step.type,
        v: 1,
        proceeding: '',
        command: command.id,
        actor: context.actor,
        acted: context.now,
        recorded: context.now,
        body: { step: step.id, title: step.title, form: command.form, effects: done.effects },
      },
    ],
  }
}

const blocked = (reason: Reason): Refusal => ({ outcome: 'blocked', reasons: [reason], mayHaveHappened: false })

const unknownStep: Reason = {
  code: 'unknown-step',
  sentence: '登记簿没有这个步骤，或者它不属于这一类登记。',
  next: '在登记步骤清单中选择',
  articles: [],
}

/**
 * Only administrators register, each what is his (三员分立) and for his own agency; agencies and who oversees them only that
 * of the government: so that nobody is given a name, a post and an account by one hand.
 * While no administrator stands on the register, whoever sets the installation up enters the first.
 */
function authority(
  step: RegistryStep,
  file: RegistryFile,
  command: RegistryCommand,
  context: RegistryContext,
): Reason | undefined {
  const { actor, home } = context
  const no = (sentence: string, next: string) => notHeld(step, context.rules, sentence, next)
  if (context.bootstrap) return undefined
  if (step.by === 'holder') return mayConfirm(file, command, context) ? undefined : no(notHis, '请委托人本人登录后确认')
  const others = notByPost(step, actor.post, context.rules)
  if (others !== undefined) return others
  // Where its rows go is confirmed by who sends them, and by nobody above him.
  if (home?.kind === 'government' && step.id !== 'channel.confirm') return undefined
  if (step.id === 'agency.register' || step.id === 'oversight.set')
    return no(`“${step.title}”由本级政府的${posts[step.by]}办理。`, `请本级政府的${posts[step.by]}办理`)
  const strange =
    step.stream === 'agency'
      ? context.stream.id !== actor.agency
      : isElsewhere(file, command, actor, dayOfMoment(context.now))
  return strange
    ? no('只能登记本机关的事项和人员。', `请该机关的${posts[step.by]}办理；调入的人员先由原机关办理离岗`)
    : undefined
}

/** Whose post has nothing to do with a step, whatever he would enter: known before anything he sends is read. */
export const notByPost = (step: RegistryStep, post: PostKind, rules: RegistryContext['rules']): Reason | undefined =>
  step.by === 'holder' || post === step.by
    ? undefined
    : notHeld(
        step,
        rules,
        `“${step.title}”由${posts[step.by]}办理，现在的岗位是${posts[post]}。`,
        `请${posts[step.by]}办理`,
      )

const notHeld = ({ cite }: RegistryStep, rules: RegistryContext['rules'], sentence: string, next: string): Reason => ({
  code: 'post',
  sentence,
  next,
  articles: cite.map((c) => articleOf(c, rules)),
})

const notHis = '委托代行由委托人本人确认；委托人不能确认的，由本机关主要负责人确认，但不能确认自己的和委托给自己的。'

/** The holder of the post himself, or the head over him: neither who would act for him, nor anybody who acts for the head. */
function mayConfirm(file: RegistryFile, { form }: RegistryCommand, { actor, stream }: RegistryContext): boolean {
  if (actor.behalfOf !== undefined || administers(actor.post)) return false
  if (actor.person === stream.id) return true
  const asked = file.person?.asked?.find((d) => d.id === form.delegation)
  const holding = file.person?.posts.find((p) => p.id === asked?.holding)
  if (asked === undefined || holding === undefined || asked.to === actor.person) return false
  return actor.post === 'agencyHead' && actor.agency === holding.agency && holding.post !== 'agencyHead'
}

/**
 * A person belongs to the agencies where he holds posts now. One who sits elsewhere is taken over only after he has left there,
 * or by the government: else an administrator could draw a stranger into his own agency, and his certificates with him.
 */
function isElsewhere(file: RegistryFile, command: RegistryCommand, actor: Actor, today: Day): boolean {
  const { form, step } = command
  if (step === 'post.assign' && form.agency !== actor.agency) return true
  if (step === 'post.end' || step === 'delegation.grant') {
    const holding = file.person?.posts.find((p) => p.id === form.holding)
    if (holding !== undefined) return holding.agency !== actor.agency
  }
  const seats = (file.person?.posts ?? []).filter((p) => p.to === undefined || compareDays(today, p.to) <= 0)
  return seats.length > 0 && !seats.some((p) => p.agency === actor.agency)
}
