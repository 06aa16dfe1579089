import type { AgencySetting, RegistryView } from '@xiezhi/answers'
import type { Form, Json } from '@xiezhi/casework'
import { addDays, type Day } from '@xiezhi/law/day.ts'
import { type Field, may, must } from '@xiezhi/law/words/field.ts'
import { isBag } from '../form/model.ts'

/** Which way an agency may move what stands above it. */
const directionWords: Readonly<Record<AgencySetting['direction'], string>> = {
  'agency-maximum': '本机关只能定得更短、更少',
  'party-minimum': '本机关只能定得更长',
  either: '本机关可以另定',
  free: '没有上位规定，由本机关自定',
  'switch-on': '本机关只能要求得更多',
}

/** What is asked of one that is set anew: no value, and the agency's own no longer stands from that day on. */
export const settingFields = ({ title, unit, own }: AgencySetting, today: Day): readonly Field[] => [
  own.some((l) => stands(l, today))
    ? may('value', title, kindOf(unit), [countedIn(unit), '不填的，自该日起不再另定'].filter(Boolean).join('；'))
    : must('value', title, kindOf(unit), countedIn(unit)),
  must('from', '自哪一天起', { is: 'day' }, '今天以前已经起算的期限，按起算时的设定'),
  must('source', '依据的本机关文件', { is: 'text', max: 200 }, '文件名称和文号'),
]

const kindOf = (unit: AgencySetting['unit']): Field['kind'] =>
  unit === '是否'
    ? { is: 'yesNo' }
    : unit === '分'
      ? { is: 'money' }
      : unit === '文字'
        ? { is: 'text', max: 100 }
        : { is: 'integer' }

const countedIn = (unit: AgencySetting['unit']): string | undefined =>
  ['是否', '分', '文字'].includes(unit) ? undefined : `以${unit}计，填整数`

const stands = ({ from, to }: { readonly from: Day; readonly to?: Day | undefined }, day: Day): boolean =>
  from <= day && (to === undefined || day <= to)

/** The form by which the agency set its matters last; what was never set is not to be guessed here. */
export const lastSet = (register: Pick<RegistryView, 'events'>): Form | undefined =>
  register.events.findLast((e) => e.step === 'agency.set')?.form

/**
 * The whole form once more with one value of it another: what stood until then stands to the day before, and what was to begin later
 * gives way. No value: the agency says nothing of its own any more.
 */
export function withSetting(form: Form, parameter: string, set: Form): Form {
  const from = String(set.from) as Day
  const settings = isBag(form.settings) ? form.settings : {}
  const before = settings[parameter]
  const lines = (Array.isArray(before) ? before : []).filter(isBag)
  const kept = lines
    .filter((l) => String(l.from) < from)
    .map((l) => (l.to === undefined || String(l.to) >= from ? { ...l, to: addDays(from, -1) } : l))
  const added = set.value === undefined ? [] : [{ value: set.value, from, source: set.source ?? '' }]
  const { [parameter]: _, ...others } = settings
  const all: readonly Json[] = [...kept, ...added]
  return { ...form, settings: all.length === 0 ? others : { ...others, [parameter]: all } }
}

/** What the agency has set of its own, or with it what nobody has; of a search everything. */
export const found = (settings: readonly AgencySetting[], q: string, unset = false): readonly AgencySetting[] => {
  const text = q.trim()
  return text === ''
    ? settings.filter((s) => s.own.length > 0 || (unset && s.inForce === null))
    : settings.filter((s) => `${s.title} ${s.parameter}`.includes(text))
}

/** Which way it may be moved, said of what stands above it; where nothing does it is the agency's to say. */
export const movedWords = ({ above, direction }: AgencySetting): string =>
  above === null ? '没有上位规定的，由本机关定' : directionWords[direction]
