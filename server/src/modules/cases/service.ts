import type { Opened } from '@xiezhi/answers'
import {
  type Actor,
  type CaseEvent,
  type CaseFile,
  type Command,
  type Context,
  type FieldError,
  type FileRef,
  type Form,
  fold,
  type Opening,
  type OpeningCommand,
  open,
  openings,
  perform,
} from '@xiezhi/casework'
import { veilFor } from '@xiezhi/casework/sealing.ts'
import { papersOf, procedureOf } from '@xiezhi/law'
import { Problem } from '../../platform/errors.ts'
import { newId } from '../../platform/ids.ts'
import { alone, answerOf, digestOf } from '../record/index.ts'
import { addedNumber, sentNumber } from './arrived.ts'
import { openAtOnce, performAtOnce } from './atOnce.ts'
import { basisChanged, versionMeanwhile } from './basis.ts'
import type { CasesDeps } from './deps.ts'
import { EarlierAsked } from './earlier.ts'
import { namesFiles, withFiles } from './files.ts'
import { databaseActor, mayAct } from './policy.ts'
import { sealPublication } from './publication.ts'
import { readCase, readCaseForStep } from './store.ts'
import {
  type Answer,
  accepted,
  answer,
  busy,
  contextOf,
  momentOf,
  quickContextOf,
  refused,
  resultOf,
  sameAgain,
  sequenced,
  writeCase,
} from './write.ts'

/** A step as the API takes it. */
export interface StepRequest extends Omit<Command, 'step' | 'proceeding'> {
  /** The sequence the client saw when it decided. */
  readonly basis?: number
}

const attempts = 5

/** Opens a case by the first step of a procedure. */
export async function openCase(
  deps: CasesDeps,
  actor: Actor,
  procedure: string,
  command: OpeningCommand,
): Promise<Answer<Opened>> {
  const { id: _, ...said } = command
  const digest = digestOf({ person: actor.person, procedure, ...said })
  const { context, answered } = await deps.database.read(databaseActor(actor), async (trx) => ({
    answered: await answerOf(trx, command.id),
    context: await deps.contextFor(trx, actor, momentOf(deps.clock.now())),
  }))
  if (answered) return sameAgain(answered, digest)
  const id = newId()
  await refuseDoubtful(deps, context, procedureOf(context.rules, procedure)?.first ?? '')
  if (deps.arrived !== undefined && sentNumber(procedure, command.form) !== undefined)
    return openAtOnce(deps, actor, { id, procedure, command, digest })
  const outcome = open(id, procedure, command, context)
  if (outcome.outcome === 'numbers') return openAtOnce(deps, actor, { id, procedure, command, digest })
  const performed = accepted(outcome)
  const events = sequenced(performed.events, 0)
  const result = { case: id, ...resultOf(events, [], deps.papers.notice(events[0]!.body.form)) }
  const write = { id, head: null, before: [], events, context, command: { id: command.id, digest }, result }
  const done = await writeCase(alone(deps.database), write)
  if (done.outcome === 'conflict') throw busy()
  return answer<Opened>(done.result, done.outcome === 'repeated')
}

/** What whoever asks may begin: the procedures of the agency whose first step the post takes. */
export const openingsFor = (deps: CasesDeps, actor: Actor): Promise<readonly Opening[]> =>
  deps.database.read(databaseActor(actor), async (trx) =>
    openings(await deps.contextFor(trx, actor, momentOf(deps.clock.now()))),
  )

/** What takes effect by its date waits while the clock is in doubt, or was when this case was last written to. */
async function refuseDoubtful(deps: CasesDeps, context: Context, step: string): Promise<void> {
  if (deps.clockHolds === undefined) return
  const effect = context.rules.procedures.flatMap((p) => p.steps).find((s) => s.id === step)?.effect
  if (effect !== 'constitutive') return
  await deps.clockHolds()
  // Entries follow each other in time: one that was written by a clock far ahead would lend its date to this act.
  const ahead = Date.parse(`${context.now}:00+08:00`) - Date.parse(deps.clock.now())
  if (ahead > 5 * 60_000)
    throw new Problem(
      503,
      'clock-doubtful',
      `本案已有记录的时间是 ${context.now.replace('T', ' ')}，晚于现在，日期可能不对：审批、决定等行为暂停办理，查看和如实登记照常。`,
      {
        next: '请系统管理员查明当时服务器的时钟；记录的时间确实不对的，由他在服务器上核定（./xiezhi clock confirm，安装说明“时钟”一节），核定之后本案按现在的时间继续办理，原来的记录保持原样；您填写的内容没有丢失',
      },
    )
}

type Place = { readonly proceeding: string; readonly step: string }

/** Takes one step of a case; who is said to have done it on paper is told that somebody says so. */
export async function performStep(
  deps: CasesDeps,
  actor: Actor,
  id: string,
  at: Place,
  request: StepRequest,
): Promise<Answer> {
  const done = await takeStep(deps, actor, id, at, request)
  const { paper, acted = '' } = request
  if (paper !== undefined && paper.person !== actor.person && !done.repeated) {
    const title = done.result.events[0]?.title ?? ''
    await deps.claimed?.({ by: actor, person: paper.person, post: paper.post, title, acted, case: id })
  }
  return done
}

/** On a case that moved on meanwhile it is judged anew on what is there now. */
async function takeStep(deps: CasesDeps, actor: Actor, id: string, at: Place, request: StepRequest): Promise<Answer> {
  const { id: commandId, basis, ...content } = request
  const digest = digestOf({ person: actor.person, case: id, ...at, ...content })
  const check = (events: readonly CaseEvent[]): void => {
    mayAct(actor, events[0]!.actor.agency)
    if (basis === undefined) return
    const other = versionMeanwhile(at.step, at.proceeding, events, basis)
    if (other !== undefined)
      throw new Problem(
        409,
        'changed-meanwhile',
        `您打开以后，${other.actor.name}于${other.recorded.replace('T', ' ')}办理了“${other.title}”（第${other.event}号记录）。您填的是在它之前的内容上改的，还没有办理，没有盖过他的。`,
        { next: '先看那一号记录，要保留的写进您的表单，再提交一次；填写的内容还在' },
      )
    if (!basisChanged(at.step, at.proceeding, events, basis)) return
    throw new Problem(409, 'basis-changed', '您看过之后，所要批准的内容已经变更，请重新查看后再作决定。', {
      next: '重新查看案卷，再按现在的版本办理',
    })
  }
  // What needs a look at more than the case itself is read anew, all of it at one moment.
  // The originals of what was done on paper lie in the case as the files of a form do.
  const files = { form: content.form, paper: (content.paper?.files ?? []) as unknown as Form['files'] } as Form
  let read = namesFiles(files) ? readWhole : readQuickly
  for (let attempt = 1; attempt <= attempts; attempt += 1) {
    try {
      const { stored, context, filled } = await read(deps, actor, id, { id: commandId, form: files, step: at.step })
      const { strange } = filled
      const { paper } = content
      const command: Command = {
        id: commandId,
        ...at,
        ...content,
        form: filled.form.form as Form,
        ...(paper === undefined
          ? {}
          : { paper: { ...paper, files: filled.form.paper as unknown as readonly FileRef[] } }),
      }
      if (stored.answered) return sameAgain(stored.answered, digest)
      check(stored.events)
      await refuseDoubtful(deps, context, at.step)
      const outcome = perform(stored.events, command, context)
      if (strange.length > 0 && outcome.outcome !== 'blocked')
        throw refused({ outcome: 'invalid', errors: strange.map(inForm) })
      const brings = deps.added !== undefined && addedNumber(at.step, command.form) !== undefined
      // Numbers to be given, a paper drawn once more under the one it has, or what was sent in with its files: all of it at once.
      if (brings || outcome.outcome === 'numbers' || (outcome.outcome === 'performed' && outcome.papers.length > 0)) {
        const done = await performAtOnce(deps, actor, { id, command, digest, check })
        if (done !== 'conflict') return done
        continue
      }
      const performed = accepted(outcome, { events: stored.events, context })
      const made = sequenced(performed.events, stored.head!.sequence)
      const events = await sealPublication(deps, actor, stored.events, made)
      const result = resultOf(events, [], deps.papers.notice(events[0]!.body.form))
      const write = {
        id,
        head: stored.head,
        before: stored.events,
        events,
        context,
        command: { id: commandId, digest },
        result,
      }
      const done = await writeCase(alone(deps.database), write)
      if (done.outcome !== 'conflict') return answer(done.result, done.outcome === 'repeated')
    } catch (error) {
      if (!(error instanceof EarlierAsked)) throw error
      read = readWhole
    }
  }
  throw busy()
}

/** Of a file the store does not know: the field of the form it stands in, or the originals. */
const inForm = (e: FieldError): FieldError => ({
  ...e,
  field: e.field.startsWith('form.') ? e.field.slice(5) : e.field.replace(/^paper/, 'paper.files'),
})

/** The case with what nearly every step on it depends on, in one statement. */
async function readQuickly(deps: CasesDeps, actor: Actor, id: string, command: Pick<Command, 'id' | 'form' | 'step'>) {
  const runs = { query: deps.database.call }
  const { stored, register } = await readCaseForStep(runs, actor, id, command.id)
  const context = await quickContextOf(deps, runs, actor, id, stored.events, register)
  return { stored, context, filled: { form: command.form, strange: [] } }
}

/** The case with all that any step depends on, in one transaction that sees one moment. */
function readWhole(deps: CasesDeps, actor: Actor, id: string, command: Pick<Command, 'id' | 'form' | 'step'>) {
  return deps.database.read(databaseActor(actor), async (trx) => {
    const stored = await readCase(trx, id, command.id)
    const context = await contextOf(deps, trx, actor, id, stored.events, {
      step: command.step,
      form: command.form.form,
    })
    return { stored, context, filled: await withFiles(trx, id, command.form) }
  })
}

/** The case file for a reader, with the context it was read in. */
export async function readFile(
  deps: CasesDeps,
  actor: Actor,
  id: string,
): Promise<{ file: CaseFile; events: readonly CaseEvent[]; context: Context }> {
  const { stored, context } = await deps.database.read(databaseActor(actor), async (trx) => {
    const stored = await readCase(trx, id)
    return { stored, context: await contextOf(deps, trx, actor, id, stored.events) }
  })
  return { file: fold(stored.events), events: stored.events, context }
}

interface StepAt {
  readonly proceeding: string
  readonly step: string
}
interface Typed {
  readonly form: Form
  readonly party?: string | undefined
}

/** The paper the step would make with this form: what is typed so far, on pages; nothing is kept. */
export const previewStep = async (deps: CasesDeps, actor: Actor, id: string, at: StepAt, typed: Typed) =>
  deps.papers.previewStep(await typing(deps, actor, id, at, typed))

/** The same paper for a word processor. Throws `Problem` 404 `no-paper`. */
export const wordOfStep = async (deps: CasesDeps, actor: Actor, id: string, at: StepAt, typed: Typed) =>
  deps.papers.wordOfDraft(await typing(deps, actor, id, at, typed))

/** What was worded otherwise in it outside; nothing is kept, and the form stays as it is. */
export const changesOfStep = async (
  deps: CasesDeps,
  actor: Actor,
  id: string,
  at: StepAt,
  { docx, ...typed }: Typed & { readonly docx: Uint8Array },
) => deps.papers.changesOfDraft(await typing(deps, actor, id, at, typed), docx)

async function typing(deps: CasesDeps, actor: Actor, id: string, at: StepAt, { form, party }: Typed) {
  const { file, events, context } = await readFile(deps, actor, id)
  const step = procedureOf(context.rules, file.procedure)?.steps.find((s) => s.id === at.step)
  if (step === undefined || !file.proceedings.some((p) => p.id === at.proceeding && p.kind === step.proceeding)) {
    throw new Problem(404, 'unknown-step', '本程序没有这个步骤，或者案件没有这个子程序，请在步骤清单中选择。')
  }
  const veil = veilFor(file, actor, context.rules)
  if (papersOf(step).some((kind) => veil.hidesPaper(kind)))
    throw new Problem(403, 'sealed', '这份文书写有密封的内容，只有本案办理人员可以预览。')
  return { events, ...at, form, context, ...(party === undefined ? {} : { party }) }
}
