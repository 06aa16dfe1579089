import { checkLayers, type Day, isDay, type Layer, type Matter, mattersIn, procedureHolds } from '@xiezhi/law'
import { own } from '../own.ts'
import type { FieldError } from '../refusal.ts'
import { fault, type Registering, type RegistryAct, text } from './act.ts'
import { matterErrors } from './matters.ts'
import type { AgencyKind, AgencyRecord, AgencySettings, MatterItem, Oversight, OversightKind } from './records.ts'
import { readSettings } from './settings.ts'

export const registerAgency: RegistryAct = ({ file, form, context }) => {
  if (file.sequence > 0) return fault('name', 'already-registered', '这个编号已经登记。')
  return {
    effects: [
      {
        do: 'agency',
        agency: {
          id: context.stream.id,
          name: text(form, 'name'),
          kind: text(form, 'kind') as AgencyKind,
          region: text(form, 'region'),
          nature: text(form, 'nature'),
          address: text(form, 'address'),
          phone: text(form, 'phone'),
        },
      },
    ],
  }
}

/** The agency's own layer, as the interpreter of layers reads it. */
export const ownLayer = (agency: AgencyRecord, settings: AgencySettings): Layer => ({
  id: `agency.${agency.id}`,
  kind: 'agency',
  title: agency.name,
  settings: settings.own,
  ...(settings.preferences.length === 0 ? {} : { preferences: settings.preferences }),
})

/** Settings load only if every value keeps the direction the law allows; the sentences are those of the layers' own check. */
export const setAgency: RegistryAct = (doing) => {
  const { file, context } = doing
  const agency = file.agency
  if (agency === undefined) return fault('letters', 'not-registered', '先登记执法主体，再设定机关事项。')
  const known = context.rules.layers.map((l) => l.id)
  const read = readSettings(doing.form, known, mattersOf(doing))
  if ('errors' in read) return read
  const upper = context.rules.layers.filter((l) => read.settings.layers.includes(l.id))
  const problems = checkLayers([...upper, ownLayer(agency, read.settings)])
  if (problems.length > 0)
    return {
      errors: problems.map((p) => ({
        field: `settings.${p.parameter}`,
        code: 'layer-wrong-way',
        sentence: p.sentence,
      })),
    }
  return { effects: [{ do: 'settings', settings: read.settings }] }
}

/**
 * What the procedures the agency handles put to an approval chain: of those that the layers given make its own, the ones for which it
 * sets any chain. One for which it sets none it does not handle.
 */
function mattersOf({ form, context, today }: Registering): readonly Matter[] {
  const { rules } = context
  const chosen = form.layers as { readonly ids?: readonly string[] } | undefined
  const layers = rules.layers.filter((l) => Array.isArray(chosen?.ids) && chosen.ids.includes(l.id))
  const { chains } = form
  const isSet = (m: Matter) => chains !== null && typeof chains === 'object' && Object.hasOwn(chains, m)
  return rules.procedures
    .filter((p) => procedureHolds(p, layers, rules.statutes, today))
    .map(mattersIn)
    .filter((own) => own.some(isSet))
    .flat()
}

export const publishMatters: RegistryAct = ({ file, form }) => {
  if (file.agency === undefined) return fault('list', 'not-registered', '先登记执法主体，再发布权责清单。')
  const errors: readonly FieldError[] = matterErrors(form.list)
  if (errors.length > 0) return { errors }
  const { items } = form.list as unknown as { items: readonly MatterItem[] }
  return { effects: [{ do: 'matters', version: file.agency.matters.version + 1, items }] }
}

/**
 * Rows bear the numbers of persons: whoever sets a receiver does not say alone where they go. What is confirmed is what was seen, and
 * another address, or other tables to the same, are confirmed anew.
 */
export const confirmChannel: RegistryAct = ({ file, form }) => {
  const channel = file.agency?.settings?.channels?.find((c) => c.id === text(form, 'channel'))
  if (channel?.address === undefined)
    return fault('channel', 'channel-unknown', '没有登记这个报送通道，或者它没有地址，人工报送不须确认。')
  if (channel.address !== text(form, 'address'))
    return fault('address', 'changed-meanwhile', `登记的地址现在是“${channel.address}”，请核对后确认这一个。`)
  const { id, address, tables } = channel
  return { effects: [{ do: 'channelConfirmed', confirmed: { channel: id, address, tables } }] }
}

/** A new key takes the place of the one before from today on; papers sealed earlier are checked with theirs. */
export const registerKey: RegistryAct = ({ file, form, today }) => {
  const { agency } = file
  const key = text(form, 'key')
  if (agency === undefined) return fault('key', 'not-registered', '先登记执法主体，再登记签章公钥。')
  if (!key.startsWith(`agency/${agency.id}+`) || !/^[^+]+\+[0-9a-f]{8}\+[A-Za-z0-9+/]{44}$/.test(key))
    return fault('key', 'no-key', `签章公钥应为“agency/${agency.id}+8位编号+Base64”一行，请重新复制完整的一行。`)
  if (agency.keys?.some((k) => k.key === key)) return fault('key', 'already-registered', '这个签章公钥已经登记过。')
  return { effects: [{ do: 'key', key: { key, from: today } }] }
}

export const setOversight: RegistryAct = ({ file, form, context }: Registering) => {
  const lower = text(form, 'lower')
  const from = text(form, 'from') as Day
  const to = text(form, 'to')
  if (file.agency === undefined) return fault('lower', 'not-registered', '先登记执法主体，再登记监督关系。')
  if (lower === file.agency.id) return fault('lower', 'oversees-itself', '机关不能监督自己，请选择另一个机关。')
  if (own(context.agencies, lower) === undefined)
    return fault('lower', 'unknown-agency', '被监督的机关没有登记，请先登记该机关。')
  if (isDay(to) && to < from) return fault('to', 'reversed', '终止日期早于起始日期。')
  const oversight: Oversight = { lower, as: text(form, 'as') as OversightKind, from, ...(isDay(to) ? { to } : {}) }
  return { effects: [{ do: 'oversees', oversight }] }
}
