import type { Form, Json } from '@xiezhi/casework'
import { isDay, type ListId, linesOf } from '@xiezhi/law'
import { guideParts } from '@xiezhi/law/list/lines/guides.ts'
import { powerKinds } from '@xiezhi/law/list/lines/line.ts'
import { timesAYear } from '../check/frequency.ts'
import { fineIn, rangeIn } from '../check/range.ts'
import type { Entry } from '../entries.ts'
import type { ListKind } from '../kinds/kind.ts'
import { citedIn } from './lines.ts'

const given = (fields: { readonly [column: string]: Json | undefined }): Form =>
  Object.fromEntries(
    Object.entries(fields).filter((field): field is [string, Json] => field[1] !== undefined && field[1] !== ''),
  )

/** A grade under its violation: what it applies to, and the range its standard words. */
function gradesOf({ name, fields, parts }: Entry): readonly Form[] {
  const rows = parts.length === 0 ? [{ name: '', fields: {} as Readonly<Record<string, string>> }] : parts
  return rows.map((part) => {
    const of = { ...fields, ...part.fields }
    const standard = of.standard ?? ''
    const { range } = rangeIn(standard)
    return given({
      conduct: name,
      matter: /^[A-Za-z0-9.-]{1,40}$/.test(of.code ?? '') ? of.code : undefined,
      basis: of.basis === undefined ? undefined : citedIn(of.basis),
      grade: part.name,
      when: of.circumstance ?? (part.name === '' ? standard.slice(0, 1000) : part.name),
      ...range,
      standard,
    })
  })
}

const short = (text: string | undefined, most: number): string | undefined =>
  text === undefined || text.length <= most ? text : `${text.slice(0, most - 1)}…`
const codeOf = (text: string | undefined): string | undefined =>
  /^[A-Za-z0-9.-]{1,40}$/.test(text ?? '') ? text : undefined
const dayOf = (text: string | undefined): string | undefined => (isDay(text) ? text : undefined)
const cited = (text: string | undefined): string | undefined =>
  text === undefined ? undefined : short(citedIn(text), 5000)
const partsOf = ({ parts }: Entry): string =>
  parts
    .map(({ name }) => name)
    .filter(Boolean)
    .join('\n')

/** Columns of the same name and meaning go over as they are. */
const same = (fields: Entry['fields'], ...ids: readonly string[]): Form =>
  given(Object.fromEntries(ids.map((id) => [id, short(fields[id], 300)])))
const long = (fields: Entry['fields'], ...ids: readonly string[]): Form =>
  given(Object.fromEntries(ids.map((id) => [id, short(fields[id], 5000)])))

function powerOf(entry: Entry): Form {
  const { name, fields } = entry
  const kind = powerKinds.find(([, label]) => label === fields.kind)?.[0]
  return given({
    title: name,
    kind,
    matter: codeOf(fields.code),
    part: short(partsOf(entry), 5000),
    basis: cited(fields.basis),
    ...same(fields, 'agency', 'unit', 'level', 'term', 'promised'),
    ...long(fields, 'object', 'fee', 'duties', 'accountability', 'complaint'),
    // What is called otherwise than the law calls it is not lost.
    remark: short(
      [kind === undefined && fields.kind ? `类型：${fields.kind}` : '', fields.remark ?? ''].filter(Boolean).join('；'),
      5000,
    ),
  })
}

const checkOf = (entry: Entry): Form =>
  given({
    title: entry.name,
    basis: cited(entry.fields.basis),
    part: short(partsOf(entry), 5000),
    ...same(entry.fields, 'category', 'agency', 'ratio', 'frequency', 'joint'),
    ...long(entry.fields, 'object', 'content', 'manner'),
    cap: timesAYear(entry.fields.frequency),
  })

const natures: readonly (readonly [RegExp, string])[] = [
  [/委托/, 'entrusted'],
  [/授权/, 'authorised'],
  [/行政机关|法定/, 'organ'],
]
/** 执法主体 and 市场主体 stand in tables alike; which it is says the list that takes the lines. */
const subjectOf = ({ name, fields }: Entry): Form =>
  given({
    name: short(name, 300),
    ...same(
      fields,
      'code',
      'registration',
      'person',
      'state',
      'address',
      'capital',
      'authority',
      'oversight',
      'region',
      'phone',
    ),
    ...long(fields, 'scope'),
    nature: short(fields.nature, 300),
    founded: dayOf(fields.founded),
    basis: short(fields.powers, 5000),
    entrustedBy: short(fields.entrusted, 300),
  })
const agencyOf = (entry: Entry): Form => {
  const { name, code, region, person, address, phone, basis, entrustedBy } = subjectOf(entry)
  const nature = natures.find(([like]) => like.test(entry.fields.nature ?? ''))?.[1]
  return given({ name, code, region, person, address, phone, basis, entrustedBy, nature })
}

const officerOf = ({ name, fields }: Entry): Form =>
  given({
    name: short(name, 100),
    ...same(fields, 'certificate', 'agency', 'unit', 'post', 'area', 'issuer', 'state'),
    kinds: short(fields.kind, 300),
    issued: dayOf(fields.issued),
    expires: dayOf(fields.expires),
  })

const scenes: readonly (readonly [RegExp, string])[] = [
  [/听证/, 'hearing'],
  [/先行登记|登记保存/, 'registration'],
  [/强制(?:执行|拆除)|代履行|拆除/, 'enforcement'],
  [/送达/, 'service'],
  [/询问|问话|讯问/, 'questioning'],
  [/核查/, 'verification'],
  [/检查|勘验|抽样|勘查|采样/, 'inspection'],
]
const recordingOf = (entry: Entry): Form => {
  const { name, fields } = entry
  const words = [name, fields.part, fields.content].filter(Boolean).join(' ')
  const whole =
    /^(?:是|有|√|全程|应当|必须|Y)/i.test(fields.whole ?? '') || /全程|全过程/.test(`${fields.manner ?? ''}${name}`)
  return given({
    title: name,
    scene:
      scenes.find(([like]) => like.test(`${name} ${fields.part ?? ''}`))?.[1] ??
      scenes.find(([like]) => like.test(words))?.[1] ??
      'other',
    ...(whole ? { whole: true } : {}),
    ...same(fields, 'kind', 'part', 'manner', 'by', 'place', 'device', 'keeping'),
    ...long(fields, 'content'),
    basis: cited(fields.basis),
  })
}

/** 罚款、没收 of a sum make a case one of those to be reviewed; anything else is for a person to see. */
const reviewOf = ({ name, fields }: Entry): Form => {
  const sum = /罚款|罚没|没收/.test(name) ? fineIn(name) : undefined
  const every = /(?:全部|所有|一切).{0,6}(?:普通程序|一般程序)/.test(name)
  return given({
    title: name,
    trigger: every ? 'everyCase' : sum === undefined ? 'other' : 'fineFrom',
    ...(every ? {} : { amount: sum }),
    ...same(fields, 'kind', 'unit', 'reviewer', 'term'),
    ...long(fields, 'points', 'materials'),
    basis: cited(fields.basis),
  })
}

/** What a guide's headings call an element, where it is not the law's own word for it. */
const elements: readonly (readonly [RegExp, (typeof guideParts)[number][0]])[] = [
  [/材料/, 'material'],
  [/条件/, 'condition'],
  [/环节|流程|程序|步骤/, 'step'],
  [/时限|期限/, 'term'],
  [/受理(?:机构|部门|单位|机关)/, 'receives'],
  [/(?:审批|决定|办理)(?:（决定）)?(?:机构|部门|单位|机关)/, 'decides'],
  [/优惠/, 'favour'],
  [/质量|服务标准|承诺/, 'quality'],
  [/权利|救济/, 'rights'],
  [/监督|投诉/, 'oversight'],
  [/追究|责任/, 'duty'],
  [/地址|时间|电话|窗口|咨询/, 'window'],
  [/依据/, 'basis'],
]
/** Where each element has a column, its lines are a line each: conditions, materials, steps one after the other. */
const inColumns = (fields: Entry['fields']) =>
  guideParts.flatMap(([id]) =>
    (id === 'basis' ? '' : (fields[id] ?? ''))
      .split('\n')
      .map((content) => content.replace(/^\s*[（(]?\d{1,2}[.．、）)]\s*/, '').trim())
      .filter(Boolean)
      .map((content) => ({ part: id, content })),
  )

/** Every part of a guide a line; of what no guide has (收费、备注) the person sees the line and says what it is. */
function elementsOf({ name, fields, parts }: Entry): readonly Form[] {
  const matter = { matter: short(name, 1000), code: codeOf(fields.code) }
  const wide = inColumns(fields)
  if (wide.length > 0) {
    const basis = cited(fields.basis)
    const first = basis === undefined ? [] : [{ part: 'basis', content: basis }]
    return [...first, ...wide].map(({ part, content }) => given({ ...matter, part, content: short(content, 5000) }))
  }
  const rows = parts.length === 0 ? [{ name: fields.part ?? '', fields }] : parts
  return rows.map((part) => {
    // Of a matter with one row alone the row is the item's own.
    const of = parts.length < 2 ? { ...fields, ...part.fields } : part.fields
    const element =
      guideParts.find(([, label]) => label === part.name)?.[0] ?? elements.find(([like]) => like.test(part.name))?.[1]
    return given({
      ...matter,
      part: element,
      content: short(
        element === undefined && part.name !== '' ? `${part.name}：${of.content ?? ''}` : of.content,
        5000,
      ),
      basis: cited(of.basis),
      ...same(of, 'post'),
      ...long(of, 'plain'),
    })
  })
}

type Rows = (entry: Entry) => readonly Form[]
const one =
  (of: (entry: Entry) => Form): Rows =>
  (entry) => [of(entry)]

/** Lists whose lines are typed (law/list/lines), from the items of a table; what of a line is a question of the form it stands in. */
const typed: Readonly<Record<string, Readonly<Partial<Record<ListId, Rows>>>>> = {
  benchmarks: { discretion: gradesOf },
  powers: { powers: one(powerOf) },
  checks: { inspections: one(checkOf), draws: one(checkOf) },
  subjects: { agencies: one(agencyOf), subjects: one(subjectOf) },
  officers: { officers: one(officerOf) },
  recordings: { recordings: one(recordingOf) },
  reviews: { reviews: one(reviewOf) },
  guides: { guides: elementsOf },
}

/** The same items as lines of a list that other cases ask; undefined: a list of this kind is a text. `list`: which, where several may be read so. */
export function typedLines(
  kind: ListKind,
  entries: readonly Entry[],
  list?: ListId,
): { list: ListId; rows: readonly Form[] } | undefined {
  const of = Object.entries(typed[kind.id] ?? {}).find(([id]) => list === undefined || id === list)
  if (of === undefined) return undefined
  const known = new Set(linesOf(of[0] as ListId).columns.map((c) => c.id))
  const rows = entries
    .flatMap(of[1])
    .map((row) => Object.fromEntries(Object.entries(row).filter(([column]) => known.has(column))))
  return { list: of[0] as ListId, rows }
}
