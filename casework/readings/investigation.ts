import { type Day, evidenceWays, kindsOfPeople, kindsOfWords, type Reading, verificationWays } from '@xiezhi/law'
import { dayOfMoment } from '../context.ts'
import type { CaseFile } from '../file.ts'
import { essence } from '../format/essence.ts'
import { shown } from '../forms/shown.ts'
import { evidenceIn } from '../penalty/evidence.ts'
import { certificateFault } from './persons.ts'
import { later, nameOf, no, partyName, strings, type World, when, yes } from './world.ts'

/** 处罚法42, 55: judged on the day of the act, not of its entry. */
export function twoQualifiedOfficers(world: World): Reading {
  if (world.form === undefined) return later
  const officers = [...new Set(strings(world.form.officers))]
  if (officers.length < 2) return no('参加的执法人员不足两人。', '补足两名持证执法人员后再进行')
  for (const id of officers) {
    const fault = certificateFault(world, id)
    if (fault !== undefined)
      return no(`${nameOf(world, id)}${fault}，不能作为执法人员参加。`, '由持有有效执法证件的人员参加，或者先办理证件')
  }
  return yes
}

const deals = (way: unknown): boolean =>
  ![...evidenceWays, ...verificationWays].some((w) => w.value === way && !w.deals)

interface Piece {
  readonly way: string
  readonly kind: string
  readonly party: string
  readonly source: string
  readonly on: Day
}

/** What was got from people and premises and still counts; a piece that does not say how was got there. */
const gathered = (file: CaseFile): readonly Piece[] =>
  file.acts
    .filter((a) => a.step === 'evidence.collect' && a.withdrawn !== true && deals(a.form.way))
    .filter((a) => evidenceIn(file).some((e) => e.event === a.event && e.excluded === undefined))
    .map(({ form, acted }): Piece => {
      const kind = shown(form.kind)
      const way = shown(form.way) || (kindsOfWords.includes(kind) ? 'questioning' : 'inspection')
      return { way, kind, party: shown(form.fromParty), source: essence(shown(form.source)), on: dayOfMoment(acted) }
    })

const wentOut = (file: CaseFile): boolean =>
  file.acts.some((a) => a.step === 'clue.verify' && a.withdrawn !== true && deals(a.form.way))

export function inspected(world: World): Reading {
  const at = gathered(world.file)
  return when(wentOut(world.file) || at.some((p) => p.way === 'inspection' || p.way === 'questioning'))
}

/** 现场笔录, 询问笔录 (处罚法55; 市监程序28, 29): of each inspection on its day, of each person who was questioned. */
export function recordsMade(world: World): Reading {
  const pieces = gathered(world.file)
  const whose = (p: Piece) => (p.party === '' ? '' : partyName(world.file, p.party))
  // What was written down where nobody said whose place it was may be of any; said of another party's it is not.
  const sameParty = (a: Piece, b: Piece) => a.party === b.party || a.party === '' || b.party === ''
  for (const p of pieces) {
    const isRecorded = (r: Piece) => r.kind === 'record' && r.on === p.on && sameParty(r, p)
    if (p.way === 'inspection' && !pieces.some(isRecorded)) return no(`${p.on}检查${whose(p)}，没有当日的现场笔录。`)
    const isWritten = (r: Piece) =>
      kindsOfPeople.includes(r.kind) && (p.party === '' ? r.source === p.source : r.party === p.party)
    if (p.way === 'questioning' && !pieces.some(isWritten)) return no(`询问${whose(p) || p.source}，没有询问笔录。`)
  }
  // A clue looked into on the spot leaves a record too; its day is that of whatever was seen there.
  return when(!wentOut(world.file) || pieces.some((r) => kindsOfPeople.includes(r.kind)))
}

export function twoOfficersNamed(world: World): Reading {
  const given = strings(world.form?.officers)
  if (world.form === undefined && world.step.id === 'officers.change') return later
  const named = [...new Set(given.length > 0 ? given : world.file.officers)]
  // The last level may still name them in its own form.
  if (world.form === undefined && (named.length === 0 || world.foretelling)) return later
  const able = named.filter((id) => certificateFault(world, id) === undefined)
  return when(
    able.length >= 2,
    '尚未指定两名以上持有有效执法证件的办案人员。',
    '由承办机构负责人在审签时指定两名以上办案人员',
  )
}
