import {
  creditTables,
  goesAnotherWay,
  isDay,
  type Matter,
  matters,
  type PostKind,
  parameters,
  posts,
  type Setting,
} from '@xiezhi/law'
import type { AgencyContext, Channel, Masking } from '../context.ts'
import type { Form, Json } from '../file.ts'
import { checkCreditCode } from '../format/creditCode.ts'
import { isTelephone, noTelephone } from '../format/telephone.ts'
import { shown } from '../forms/shown.ts'
import type { FieldError } from '../refusal.ts'
import { isRecord } from './act.ts'
import type { AgencySettings } from './records.ts'

type Read = { readonly settings: AgencySettings } | { readonly errors: readonly FieldError[] }
type Errors = FieldError[]
type Given = { readonly [k: string]: Json }

const filled = (v: Json | undefined): v is string => typeof v === 'string' && v.trim() !== ''
const error = (field: string, code: string, sentence: string): FieldError => ({ field, code, sentence })

/** Reads the form of `agency.set`. Whether the values may be set at all is the layers' own question, asked afterwards. */
export function readSettings(form: Form, layers: readonly string[], wanted: readonly Matter[]): Read {
  const errors: Errors = []
  const settings: AgencySettings = {
    letters: shown(form.letters).trim(),
    layers: readLayers(form.layers, layers, errors),
    own: readOwn(form.settings, errors),
    preferences: readPreferences(form.preferences, layers, errors),
    chains: readChains(form.chains, wanted, errors),
    organs: readOrgans(form.organs, errors),
    masking: readMasking(form.masking, errors),
    ...(form.channels === undefined ? {} : { channels: readChannels(form.channels, errors) }),
  }
  return errors.length > 0 ? { errors } : { settings }
}

function readLayers(value: Json | undefined, known: readonly string[], errors: Errors): readonly string[] {
  const ids = isRecord(value) && Array.isArray(value.ids) ? value.ids.filter((v) => typeof v === 'string') : []
  const strange = ids.find((id) => !known.includes(id))
  if (strange !== undefined)
    errors.push(error('layers', 'unknown-layer', `规则库没有“${strange}”这一层规定，可用的有：${known.join('、')}。`))
  if (!ids.includes('national'))
    errors.push(error('layers', 'national-required', '国家规定必须适用，请加上“national”。'))
  return ids
}

function readOwn(value: Json | undefined, errors: Errors): readonly Setting[] {
  if (!isRecord(value)) return []
  return Object.entries(value).flatMap(([parameter, lines]) => {
    const field = `settings.${parameter}`
    if (!Object.hasOwn(parameters, parameter)) {
      errors.push(error(field, 'unknown-parameter', `没有名为“${parameter}”的设定事项。`))
      return []
    }
    const { title, unit, direction } = parameters[parameter as Setting['parameter']]
    // Only what no law sets may be nothing at all.
    const least = direction === 'free' ? 0 : 1
    if (!Array.isArray(lines) || lines.length === 0 || !lines.every(isRecord)) {
      errors.push(error(field, 'wrong-kind', `“${title}”要写明数值、起始日期和依据。`))
      return []
    }
    return lines.flatMap((line) => {
      const right =
        unit === '是否'
          ? typeof line.value === 'boolean'
          : unit === '文字'
            ? filled(line.value)
            : typeof line.value === 'number' && Number.isSafeInteger(line.value) && line.value >= least
      if (!right)
        errors.push(
          error(
            field,
            'wrong-value',
            `“${title}”应当是${unit === '是否' ? '是或者否' : unit === '文字' ? '文字' : `不小于${least}的整数（${unit}）`}。`,
          ),
        )
      if (!isDay(line.from) || (line.to !== undefined && !isDay(line.to)))
        errors.push(error(field, 'wrong-day', `“${title}”要写明自哪一天起施行。`))
      if (!filled(line.source)) errors.push(error(field, 'source-required', `“${title}”要写明所依据的本机关文件。`))
      return [setting(parameter as Setting['parameter'], line)]
    })
  })
}

const setting = (parameter: Setting['parameter'], line: Given): Setting => ({
  parameter,
  value: line.value as Setting['value'],
  inForce: { from: line.from, ...(line.to === undefined ? {} : { to: line.to }) } as Setting['inForce'],
  cite: [],
  source: shown(line.source),
})

function readPreferences(
  value: Json | undefined,
  known: readonly string[],
  errors: Errors,
): AgencySettings['preferences'] {
  if (!isRecord(value)) return []
  return Object.entries(value).flatMap(([parameter, choice]) => {
    if (
      !Object.hasOwn(parameters, parameter) ||
      !isRecord(choice) ||
      !known.includes(shown(choice.layer)) ||
      !filled(choice.reason)
    ) {
      errors.push(error(`preferences.${parameter}`, 'incomplete', '规定不一致时，要写明适用哪一个规定和理由。'))
      return []
    }
    return [{ parameter: parameter as Setting['parameter'], layer: shown(choice.layer), reason: choice.reason }]
  })
}

const signers: readonly string[] = ['unitHead', 'legalHead', 'deputyHead', 'agencyHead'] satisfies PostKind[]
const deciders: readonly string[] = ['deputyHead', 'agencyHead'] satisfies PostKind[]

/**
 * A chain ends with a head who may decide (处罚法57); nobody stands in it twice. An agency needs one for every matter that its own
 * procedures put up, and for no other; one it sets all the same must be right.
 */
function readChains(value: Json | undefined, wanted: readonly Matter[], errors: Errors): AgencySettings['chains'] {
  const chains: Partial<Record<Matter, readonly PostKind[]>> = {}
  for (const matter of Object.keys(matters) as Matter[]) {
    const given = isRecord(value) ? value[matter] : undefined
    if (given === undefined && (!wanted.includes(matter) || goesAnotherWay(matter))) continue
    const chain = Array.isArray(given) ? (given as readonly Json[]).map(String) : []
    const title = matters[matter]
    if (chain.length === 0 || !chain.every((p) => signers.includes(p)) || new Set(chain).size !== chain.length)
      errors.push(
        error(
          `chains.${matter}`,
          'wrong-chain',
          `${title}的审批层级只能由${signers.map((p) => posts[p as PostKind]).join('、')}组成，每个岗位至多一次。`,
        ),
      )
    else if (!deciders.includes(chain[chain.length - 1]!))
      errors.push(
        error(`chains.${matter}`, 'wrong-end', `${title}由机关负责人批准，最后一级应当是分管领导或者机关主要负责人。`),
      )
    chains[matter] = chain as readonly PostKind[]
  }
  return chains
}

const organFields = {
  reconsideration: '复议机关',
  court: '管辖法院',
  bank: '代收机构',
  address: '联系地址',
  phone: '联系电话',
  contact: '联系人',
} as const

const accountFields = { accountName: '户名', account: '账号', creditCode: '统一社会信用代码' } as const

const isRight = (field: string, text: string): boolean =>
  field === 'account' ? /^\d[\d -]{6,38}\d$/.test(text) : field !== 'creditCode' || checkCreditCode(text).ok

function readOrgans(value: Json | undefined, errors: Errors): AgencyContext['organs'] {
  const given = isRecord(value) ? value : {}
  for (const [field, title] of Object.entries(organFields))
    if (!filled(given[field])) errors.push(error(`organs.${field}`, 'required', `请写明${title}。`))
  if (filled(given.phone) && !isTelephone(shown(given.phone!)))
    errors.push(error('organs.phone', 'not-a-telephone', `“${organFields.phone}”${noTelephone}`))
  const known = Object.keys(accountFields).filter((f) => given[f] !== undefined && given[f] !== '')
  for (const field of known)
    if (!filled(given[field]) || !isRight(field, shown(given[field]!)))
      errors.push(error(`organs.${field}`, 'wrong-kind', `${accountFields[field as 'account']}不对，请核对。`))
  return Object.fromEntries(
    [...Object.keys(organFields), ...known].map((f) => [f, shown(given[f] ?? '')]),
  ) as unknown as AgencyContext['organs']
}

function readMasking(value: Json | undefined, errors: Errors): Masking {
  const { personName, addresses } = isRecord(value) ? value : {}
  if (personName !== 'surname' && personName !== 'full')
    errors.push(error('masking.personName', 'unknown-choice', '请选择自然人姓名公开的方式。'))
  if (addresses !== 'hidden' && addresses !== 'shown')
    errors.push(error('masking.addresses', 'unknown-choice', '请选择住址是否公开。'))
  return { personName, addresses } as Masking
}

/** Where rows are sent is a whole address of the web, and nothing the server could be made to read instead. */
const isAddress = (text: string): boolean =>
  text.length <= 300 && /^https?:\/\/[^\s/@?#\\]+(?:[/?][^\s\\]*)?$/.test(text)

function readChannels(value: Json | undefined, errors: Errors): readonly Channel[] {
  const given = isRecord(value) && Array.isArray(value.list) ? value.list.filter(isRecord) : []
  const known = Object.keys(creditTables)
  const seen = new Set<string>()
  return given.map((one): Channel => {
    const [id, title, address] = [shown(one.id).trim(), shown(one.title).trim(), shown(one.address).trim()]
    const tables = Array.isArray(one.tables) ? one.tables.map(String) : []
    const at = `channels.${id}`
    if (!/^[a-z][a-z0-9-]{0,39}$/.test(id) || seen.has(id))
      errors.push(error(at, 'wrong-kind', '通道的编号用小写字母、数字和连字符，不重复。'))
    if (title === '' || title.length > 100) errors.push(error(at, 'required', '请写明通道的名称，最多100个字。'))
    if (tables.length === 0 || !tables.every((t) => known.includes(t)))
      errors.push(error(at, 'unknown-choice', `通道报送的表只能是${known.join('、')}。`))
    if (address !== '' && !isAddress(address))
      errors.push(error(at, 'wrong-address', '通道的地址应当是完整的网址，不带账号；断网、专网的不写地址，人工报送。'))
    seen.add(id)
    return {
      id,
      title,
      tables: tables as Channel['tables'],
      ...(one.site === true ? { site: true as const } : {}),
      ...(address === '' ? {} : { address }),
    }
  })
}
