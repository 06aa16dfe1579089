import { type Matter, matters, parameters } from '@xiezhi/law'
import type { Form, Json } from '../file.ts'
import type { Reason } from '../refusal.ts'
import { isRecord } from './act.ts'
import type { RegistryEffect, RegistryEvent } from './event.ts'
import { foldRegistry } from './fold.ts'
import type { RegistryFile } from './records.ts'
import { registryStep } from './steps.ts'

/** What of an entry an effect takes the place of; undefined: it is entered beside what stands, or refused where it stands already. */
function replacedBy(effect: RegistryEffect, { agency, person }: RegistryFile): unknown {
  switch (effect.do) {
    case 'settings':
      return agency?.settings
    case 'matters':
      return agency?.matters
    case 'key':
      return agency?.keys
    case 'oversees':
      return agency?.oversees.find((o) => o.lower === effect.oversight.lower && o.as === effect.oversight.as)
    case 'qualification':
      return person?.qualification
    case 'channelConfirmed':
      return agency?.settings?.channels
    case 'agency':
    case 'person':
    case 'certificate':
    case 'certificateRevoked':
    case 'post':
    case 'postEnded':
    case 'delegationAsked':
    case 'delegation':
    case 'delegationEnded':
      return undefined
  }
}

/**
 * Two who opened the same and enter one after the other: what the second would take the place of is no longer what he looked at, and he
 * is told who changed what. `basis`: the number of the last entry he saw; without one nobody says what he looked at.
 */
export function changedMeanwhile(
  events: readonly RegistryEvent[],
  basis: number | undefined,
  effects: readonly RegistryEffect[],
): Reason | undefined {
  if (basis === undefined || basis >= events.length) return undefined
  const [then, now] = [foldRegistry(events.slice(0, basis)), foldRegistry(events)]
  const lost = effects.filter((e) => JSON.stringify(replacedBy(e, then)) !== JSON.stringify(replacedBy(e, now)))
  if (lost.length === 0) return undefined
  const kinds = new Set(lost.map((e) => e.do))
  const since = events.slice(basis).filter((e) => e.body.effects.some((done) => kinds.has(done.do)))
  const told = since.map((e) => {
    const before = events.slice(0, e.sequence - 1).findLast((b) => b.body.step === e.body.step)
    const parts = changedIn(e, before?.body.form)
    return `${e.actor.name}于${e.recorded.replace('T', ' ')}办理了“${e.body.title}”${parts.length === 0 ? '' : `，变更了${parts.join('、')}`}`
  })
  return {
    code: 'changed-meanwhile',
    sentence: `您打开以后，${told.join('；')}。您填的还没有登记，没有盖过他的。`,
    next: '核对现在登记的内容，再登记一次；填写的内容还在',
    articles: [],
  }
}

const same = (a: Json | undefined, b: Json | undefined): boolean => JSON.stringify(a) === JSON.stringify(b)

/** The parts of a form that say another thing than the form before, as they are called on the screen. */
function changedIn({ body }: RegistryEvent, before: Form | undefined): readonly string[] {
  const fields = registryStep(body.step)?.fields ?? []
  return fields
    .filter((f) => f.id !== 'reason' && !same(body.form[f.id], before?.[f.id]))
    .flatMap((f) => partsOf(f.id, body.form[f.id], before?.[f.id]) ?? [f.label])
}

function partsOf(field: string, now: Json | undefined, before: Json | undefined): readonly string[] | undefined {
  const title = { settings: ofSetting, chains: ofChain }[field]
  if (title !== undefined) return changedKeys(bag(now), bag(before)).map(title)
  if (field !== 'list') return undefined
  const [items, old] = [itemsIn(now), itemsIn(before)]
  return changedKeys(items, old).map((id) => `“${String((items[id] ?? old[id])?.title ?? id)}”`)
}

const ofSetting = (id: string): string => (Object.hasOwn(parameters, id) ? parameters[id as 'P12.length'].title : id)
const ofChain = (id: string): string => `${Object.hasOwn(matters, id) ? matters[id as Matter] : id}的审批层级`

type Bag = { readonly [key: string]: Json }
const bag = (value: Json | undefined): Bag => (isRecord(value) ? value : {})
const itemsIn = (list: Json | undefined): { readonly [id: string]: Bag } => {
  const { items } = bag(list)
  return Object.fromEntries((Array.isArray(items) ? items.filter(isRecord) : []).map((item) => [String(item.id), item]))
}
const changedKeys = (now: Bag, before: Bag): readonly string[] =>
  [...new Set([...Object.keys(before), ...Object.keys(now)])].filter((key) => !same(now[key], before[key]))
