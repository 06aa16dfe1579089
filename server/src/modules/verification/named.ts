import type { Queries } from '../../platform/db/pool.ts'
import type { Passing } from '../leaves/index.ts'
import type { VerifyFinding } from '../log/index.ts'
import type { Gist, NamedEvent } from './gist.ts'
import { findingAt } from './told.ts'

const page = 1000

/**
 * Records of cases that were joined or parted name each other's events by their links: an act that went from one to the other is in the
 * first as it says, or one of the two is not what it was.
 */
export function createNamed() {
  const named: { readonly at: { stream: string; sequence: number }; readonly event: NamedEvent }[] = []
  return {
    see({ stream, sequence, said }: Passing<Gist>): void {
      if (said === null || typeof said === 'string') return
      for (const event of said.names) named.push({ at: { stream, sequence }, event })
    },

    /** Call when all have passed. */
    async finish(trx: Queries): Promise<readonly VerifyFinding[]> {
      const found: VerifyFinding[] = []
      for (let from = 0; from < named.length; from += page) {
        const part = named.slice(from, from + page)
        const rows = await trx.query<{ place: number; link: string | null }>({
          name: 'verification.named',
          text: `select n.place::int - 1 as place, encode(e.link, 'hex') as link
            from unnest($1::text[], $2::int[]) with ordinality n (stream, sequence, place)
            left join record.event e on e.stream = n.stream and e.sequence = n.sequence`,
          values: [part.map((n) => `case/${n.event.case}`), part.map((n) => n.event.event)],
        })
        for (const { place, link } of rows) {
          const { at, event } = part[place]!
          if (link === event.link) continue
          const what = link === null ? '不在记录之中' : '与它所载的链值不符'
          const sentence = `${at.stream} 第 ${at.sequence} 号记录所指的 case/${event.case} 第 ${event.event} 号${what}，两案的记录有一件已被改动。请从备份恢复后重新核验。`
          found.push(findingAt('named', at, sentence))
        }
      }
      return found
    },
  }
}
