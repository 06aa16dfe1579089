import { labelOf, partyKinds } from '@xiezhi/law'
import type { CaseFile, Json } from '../../file.ts'
import { partyErrors } from '../party.ts'
import * as parts from '../schemaParts.ts'
import { error, type FormKind, isRecord, type KindField, least, linesOf, nameOfParty, ok, wrong } from './kind.ts'

const partySchema: parts.Schema = parts.object(
  {
    id: parts.titled('编号', {
      type: 'string',
      pattern: '^[A-Za-z0-9-]{1,40}$',
      description: '由登记的人编，例如 p1；同一编号再次提交即更改该当事人',
    }),
    kind: parts.titled('类型', parts.oneOf(partyKinds)),
    name: parts.titled('姓名或者名称', parts.said(parts.longest.title)),
    code: parts.titled('居民身份证号码或者统一社会信用代码', parts.text(parts.longest.title)),
    address: parts.titled('住址或者住所', parts.text(parts.longest.title)),
    representative: parts.titled('法定代表人、负责人或者经营者', parts.text(parts.longest.title)),
    phone: parts.titled('联系电话', {
      ...parts.text(parts.longest.title),
      description: '电话号码；几个号码之间用顿号隔开',
    }),
    role: parts.titled('身份', parts.words({ party: '当事人', third: '第三人' })),
    agent: parts.titled(
      '代理人',
      parts.object(
        {
          name: parts.titled('姓名', parts.said(parts.longest.title)),
          authority: parts.titled('代理权限', parts.said(parts.longest.title)),
        },
        ['name', 'authority'],
      ),
    ),
  },
  ['id', 'kind', 'name', 'role'],
)

export const party: FormKind<'party'> = {
  check: (value, field) => (isRecord(value) ? partyErrors(field.id, value) : wrong(field, '当事人信息')),
  schema: () => partySchema,
  words(value) {
    const { kind, name, code, address } = isRecord(value) ? value : {}
    return [labelOf(partyKinds, String(kind)), name, code, address]
      .filter((t) => typeof t === 'string' && t !== '')
      .join('，')
  },
  telling: true,
}

type Named = Pick<KindField<'partyRef'>, 'id' | 'label'>
const refers = (value: Json, field: Named, file: CaseFile | undefined) =>
  typeof value === 'string' && (file === undefined || file.parties.some((p) => p.id === value))
    ? ok
    : [error(field.id, 'unknown-party', `“${field.label}”不是本案的当事人，请先确认当事人。`)]

export const partyRef: FormKind<'partyRef'> = {
  check: refers,
  schema: () => parts.partyRef,
  words: (value, _field, read) => nameOfParty(read, String(value)),
  asks: '请选择',
  telling: true,
}

export const partyRefs: FormKind<'partyRefs'> = {
  check: (value, field, file) =>
    Array.isArray(value) ? value.flatMap((x) => refers(x, field, file)) : wrong(field, '当事人'),
  schema: (field) => parts.array(parts.partyRef, least(field)),
  words: (value, _field, read) =>
    linesOf(value)
      .map((id) => nameOfParty(read, String(id)))
      .join('、'),
  asks: '请选择',
}

export const partyTexts: FormKind<'partyTexts'> = {
  check(value, field, file) {
    if (!isRecord(value)) return wrong(field, '当事人及写给该当事人的内容')
    const { max } = field.kind
    return Object.entries(value).flatMap(([id, text]) => {
      const known = refers(id, field, file)
      if (known.length > 0) return known
      return typeof text === 'string' && text.length <= max
        ? ok
        : [error(`${field.id}.${id}`, 'wrong-kind', `“${field.label}”应当是${max}字以内的文字。`)]
    })
  },
  schema: ({ kind }) => ({
    type: 'object',
    additionalProperties: parts.text(kind.max),
    description: '以当事人的编号为名、写给该当事人的内容为值',
  }),
  texts: (value, { label }) =>
    Object.entries(isRecord(value) ? value : {}).flatMap(([id, text]) =>
      typeof text === 'string' && text !== '' ? [{ at: [id], label, text }] : [],
    ),
  words: (value, _field, read) =>
    Object.entries(isRecord(value) ? value : {})
      .map(([id, text]) => `${nameOfParty(read, id)}：${String(text)}`)
      .join('\n'),
}
