import type { Queries } from '../../platform/db/pool.ts'
import type { Passing } from '../leaves/index.ts'
import type { VerifyFinding } from '../log/index.ts'
import { type Gist, isMembers } from './gist.ts'
import { findingAt } from './told.ts'

/** A command whose events are passing. */
interface Open {
  readonly command: string
  readonly last: number
  /** What its answer says of its events; undefined where it says nothing of them. */
  readonly events: readonly unknown[] | undefined
  /** The event it is to go on with. */
  next: number
  differs: boolean
  /** A body was destroyed, or is none any more: what the answer says of the events cannot be held against them. */
  gone: boolean
}

const wrong = {
  removed: '已被删除',
  invented: '没有对应的记录',
  changed: '与记录不符，已被改动',
} as const

const most = 1000

/**
 * The answers given to commands: a retry is answered from them, so that they must be what the events tell. They are
 * compared while the events pass, whose bodies are at hand then; only commands that are not yet at their end are kept.
 */
export function createAnswers() {
  const open = new Map<string, Open>()
  const strange = new Map<string, VerifyFinding>()

  /** One finding a command. */
  function tell(what: keyof typeof wrong, at: { stream: string; sequence: number }, command: string): void {
    if (strange.size >= most || strange.has(command)) return
    const sentence = `${at.stream} 第 ${at.sequence} 号记录的命令及其答复${wrong[what]}。请从备份恢复后重新核验。`
    strange.set(command, findingAt('command', at, sentence))
  }

  function see(event: Passing<Gist>): void {
    const { stream, sequence, command, answered, said } = event
    const before = open.get(stream)
    if (before !== undefined && before.command !== command) close(stream, before)
    if (answered === null) {
      tell('removed', event, command)
      return
    }
    const one = sequence === answered.first ? begin(event) : open.get(stream)
    if (one === undefined || one.command !== command || one.next !== sequence) {
      tell('changed', event, command)
      return
    }
    one.gone ||= said === null
    one.differs ||= one.events !== undefined && !saysOf(one.events[sequence - answered.first], event)
    one.next += 1
    if (sequence === one.last) close(stream, one)
    else open.set(stream, one)
  }

  function close(stream: string, one: Open): void {
    open.delete(stream)
    const whole = one.next === one.last + 1
    if (!whole || (one.differs && !one.gone)) tell('changed', { stream, sequence: one.next - 1 }, one.command)
  }

  /** As its first event passes, which has the answer beside it. */
  function begin(event: Passing<Gist>): Open {
    const { stream, sequence, command, answered, said } = event
    const { last, result } = answered!
    const answer: unknown = JSON.parse(result ?? 'null')
    const told = isMembers(answer) ? answer : {}
    // Whoever takes a step is told of it.
    const silent = typeof told.sequence !== 'number' && steps.test(stream) && typeof titleOf(said) === 'string'
    const elsewhere = 'case' in told && `case/${told.case}` !== stream
    if (silent || elsewhere || ('sequence' in told && told.sequence !== last)) tell('changed', event, command)
    const events = Array.isArray(told.events) ? told.events : undefined
    // Whoever began another case is told of it, and of no other than the record has.
    const led = said !== null && linksOf(told.began) !== linksOf(beganBy(said))
    const differs = led || ('events' in told && events?.length !== last - sequence + 1)
    return { command, last, events, next: sequence, differs, gone: false }
  }

  return {
    see,
    /** Call when all have passed. */
    async finish(trx: Queries): Promise<readonly VerifyFinding[]> {
      for (const [stream, one] of open) close(stream, one)
      const rows = await trx.query<{ id: string; stream: string; sequence: number }>({
        name: 'verification.invented',
        text: `select c.id, c.stream, c.first as sequence from record.command c
          where not exists (select from record.event e where e.command = c.id and e.stream = c.stream)
          order by c.stream, c.first limit ${most}`,
      })
      for (const row of rows) tell('invented', row, row.id)
      return [...strange.values()]
    },
  }
}

/** Cases by id, kind and title, in their order, however they were stored. */
const linksOf = (began: unknown): string =>
  JSON.stringify((Array.isArray(began) ? began : []).map((b) => (isMembers(b) ? [b.case, b.procedure, b.title] : b)))

const titleOf = (said: Gist): unknown => (typeof said === 'string' ? said : said?.title)
const beganBy = (said: Gist): unknown => (typeof said === 'string' ? undefined : said?.began)

/** Streams on which steps are taken. */
const steps = /^(case|agency|person)\//

/** Whether the answer has exactly this of the event. */
function saysOf(told: unknown, { sequence, type, said }: Passing<Gist>): boolean {
  return (
    isMembers(told) &&
    Object.keys(told).length === 3 &&
    told.sequence === sequence &&
    told.type === type &&
    told.title === (titleOf(said) ?? null)
  )
}
