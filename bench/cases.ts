// Cases of the stories under other names, with their whole record: what a measure of reading and rebuilding works on.
import { randomUUID } from 'node:crypto'
import { type CaseEvent, fold } from '@xiezhi/casework'
import { concluded } from '@xiezhi/documents/papers/testing/story.ts'
import type { Day } from '@xiezhi/law'
import type { Json } from '@xiezhi/log'
import { draftOf, streamOf } from '../server/src/modules/cases/events.ts'
import { rowsOf } from '../server/src/modules/cases/projection.ts'
import { sealPublication } from '../server/src/modules/cases/publication.ts'
import { resultOf } from '../server/src/modules/cases/write.ts'
import { publicSeal } from '../server/src/modules/disclosure/index.ts'
import { published } from '../server/src/modules/disclosure/testing/published.ts'
import { alone, append } from '../server/src/modules/record/index.ts'
import type { Database } from '../server/src/platform/db/pool.ts'

export const goods = [
  '糕点',
  '乳制品',
  '五金工具',
  '儿童玩具',
  '电热水壶',
  '肥料',
  '瓶装燃气',
  '化妆品',
  '医用口罩',
  '农药',
]
export const places = ['城关', '青坪', '河埠', '石桥', '南岭', '北乡', '东川', '西河']
export const nameOf = (n: number) =>
  `云岭县${places[n % 8]}镇${'甲乙丙丁戊己庚辛壬癸'[n % 10]}${n}${goods[(n * 7) % 10]}经营部`

const patterns = [published(), concluded()]

/** Opens cases until there are `size`, one of `published` decided and made public; gives their ids as they come. */
export async function openCases(database: Database, opened: string[], size: number, published = 4): Promise<void> {
  // Never more: whoever goes on from here begins with the next number.
  while (opened.length < size)
    await Promise.all(
      Array.from({ length: Math.min(16, size - opened.length) }, () => openOne(database, opened, published)),
    )
}

async function openOne(database: Database, opened: string[], published: number): Promise<void> {
  const n = opened.length
  const pattern = patterns[n % published === 0 ? 0 : 1]!
  const id = caseNumber(n)
  opened.push(id)
  const text = JSON.stringify(pattern.events)
    .replaceAll(pattern.file.parties[0]!.name, nameOf(n))
    // Each of another party: who is met a hundred times over is not what is measured.
    .replaceAll(String(pattern.file.parties[0]!.code), `9135${String(n).padStart(14, '0')}`)
    .replaceAll('case-1', id)
  const command = randomUUID()
  const context = pattern.context('li')
  const unsealed = (JSON.parse(text) as CaseEvent[]).map((event) => ({ ...event, command }))
  const events = await sealPublication({ database, publicSeal }, context.actor, [], unsealed)
  // As its last step left it, whenever that was: of another day the rows would be nobody's.
  const rows: Json = rowsOf(fold(events), context, events.at(-1)!.recorded.slice(0, 10) as Day)
  const done = await append(alone(database), {
    actor: context.actor,
    stream: streamOf(id),
    head: null,
    drafts: events.map((event) => draftOf(id, event, context)),
    command: { id: command, digest: Buffer.alloc(32) },
    result: { case: id, ...resultOf(events, []) },
    project: { with: 'casework.project', rows },
  })
  if (done.outcome !== 'appended') throw new Error(done.outcome)
}

/** In the order in which cases are opened, as the ids of real ones are. */
function caseNumber(n: number): string {
  const hex = (0x1900_0000_0000 + n * 1000).toString(16).padStart(12, '0')
  return `${hex.slice(0, 8)}-${hex.slice(8)}-7000-8000-${n.toString(16).padStart(12, '0')}`
}
