import {
  compareDays,
  type Day,
  type Layer,
  type ListId,
  linesOf,
  listLines,
  parameters,
  type Setting,
} from '@xiezhi/law'
import { addDays } from '@xiezhi/law/day.ts'
import type { AgencyContext, Context } from './context.ts'
import type { Form, Json } from './file.ts'
import { type ListVersion, linesOn } from './listed.ts'

const lists = Object.keys(listLines) as ListId[]
const setting = lists.filter((id) => linesOf(id).sets !== undefined)
const text = (value: Json | undefined): string => (typeof value === 'string' ? value : '')
/** What one line of a version sets, for the days both are in force. */
function settingsOf(version: ListVersion, line: Form): readonly Setting[] {
  return (linesOf(version.list).sets ?? []).flatMap(({ column, parameters: of, where, value }) => {
    const parameter = of[text(line[column])]
    const set = value === undefined ? true : line[value]
    if (parameter === undefined || (where !== undefined && line[where] !== true)) return []
    if (set !== true && typeof set !== 'number') return []
    const to = version.until === undefined ? {} : { to: addDays(version.until, -1) }
    return [{ parameter, value: set, inForce: { from: version.from, ...to }, cite: [], source: version.title }]
  })
}

/** Of several lines that set one thing the one that binds the agency tightest comes first, where a layer looks. */
const tightest = (a: Setting, b: Setting): number =>
  parameters[a.parameter].direction === 'party-minimum'
    ? Number(b.value) - Number(a.value)
    : Number(a.value) - Number(b.value)

const known = new WeakMap<readonly ListVersion[], readonly Setting[]>()

/** What the agency's lists set of it (音像记录事项清单、法制审核目录), as settings of its own. */
export function settingsByLists(versions: Context['lists']): readonly Setting[] {
  if (versions === undefined) return []
  const found =
    known.get(versions) ??
    versions
      .filter((v) => setting.includes(v.list))
      .flatMap((v) => v.lines.flatMap((line) => settingsOf(v, line)))
      .toSorted(tightest)
  known.set(versions, found)
  return found
}

const layers = new WeakMap<readonly Setting[], WeakMap<Layer, Layer>>()

/** The agency's own layer with what its lists set before what it set otherwise: the list is what was reviewed and made public. */
export function ownLayer({ agency, lists: versions }: Pick<Context, 'agency' | 'lists'>): Layer {
  const settings = settingsByLists(versions)
  if (settings.length === 0) return agency.own
  const of = layers.get(settings) ?? new WeakMap<Layer, Layer>()
  layers.set(settings, of)
  const made = of.get(agency.own) ?? { ...agency.own, settings: [...settings, ...agency.own.settings] }
  of.set(agency.own, made)
  return made
}

/** Where to pay and whom to turn to: the account on the list in force on the day stands for what the agency settled once. */
export function organsOn(
  { agency, lists: versions }: Pick<Context, 'agency' | 'lists'>,
  day: Day,
): AgencyContext['organs'] {
  const account = linesOn(versions, 'accounts', day).find(({ use }) => use === 'penalty')
  if (account === undefined) return agency.organs
  const { bank, accountName, account: number } = account
  return { ...agency.organs, bank: text(bank), accountName: text(accountName), account: text(number) }
}

/** Why the certificate was of no use on the day: what the yearly look (年审) found, or that it was taken in. */
export function verificationFault(versions: Context['lists'], certificate: string, day: Day): string | undefined {
  const line = linesOn(versions, 'verifications', day).find(
    (l) => l.certificate === certificate && l.result !== 'passed' && compareDays(text(l.from) as Day, day) <= 0,
  )
  if (line === undefined) return undefined
  const { kind } = linesOf('verifications').columns.find((c) => c.id === 'result')!
  const result = kind.is === 'choice' ? kind.choices.find((c) => c.value === line.result)?.label : undefined
  return `的执法证件${result ?? ''}（${text(line.from)}起）`
}
