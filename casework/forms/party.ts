import { partyKinds } from '@xiezhi/law'
import type { Json } from '../file.ts'
import { checkCreditCode } from '../format/creditCode.ts'
import { checkIdNumber } from '../format/idNumber.ts'
import { isTelephone, noTelephone } from '../format/telephone.ts'
import { shapesIn } from '../redaction/shapes.ts'
import type { FieldError } from '../refusal.ts'
import { shown } from './shown.ts'

type Given = { readonly [k: string]: Json }
const keys = ['id', 'kind', 'name', 'code', 'address', 'representative', 'phone', 'agent', 'role']

/** A party as entered: names and addresses as they are, numbers by their check digits where the kind has one. */
export function partyErrors(field: string, party: Given): readonly FieldError[] {
  const errors: FieldError[] = []
  const add = (sub: string, code: string, sentence: string) => errors.push({ field: `${field}.${sub}`, code, sentence })
  const text = (k: string) => (typeof party[k] === 'string' ? (party[k] as string).trim() : '')
  for (const k of Object.keys(party)) if (!keys.includes(k)) add(k, 'unknown-field', `当事人没有名为“${k}”的栏目。`)
  if (!/^[A-Za-z0-9-]{1,40}$/.test(text('id'))) add('id', 'required', '当事人缺少编号。')
  if (!partyKinds.some((k) => k.value === party.kind)) add('kind', 'unknown-choice', '请选择当事人类型。')
  if (text('name') === '') add('name', 'required', '请填写当事人姓名或者名称。')
  if (shapesIn(text('name')).length > 0)
    add('name', 'number-in-name', '名称里不要写证件号码、电话和账号：名称要向社会公开，号码请填在各自的栏目里。')
  if (text('name').length > 200) add('name', 'too-long', '当事人名称最多200个字。')
  for (const k of ['code', 'address', 'representative', 'phone'])
    if (party[k] !== undefined && (typeof party[k] !== 'string' || text(k).length > 200))
      add(k, 'wrong-kind', '当事人信息应当是不超过200字的文字。')
  if (text('phone') !== '' && text('phone').length <= 200 && !isTelephone(text('phone')))
    add('phone', 'not-a-telephone', `“联系电话”${noTelephone}`)
  if (!['party', 'third'].includes(shown(party.role))) add('role', 'unknown-choice', '请选择当事人或者第三人。')
  const code = text('code')
  if (code !== '' && party.kind === 'person' && /^\d{17}[\dXx]$/.test(code) && !checkIdNumber(code).ok)
    add('code', 'check-digit', '居民身份证号码的校验位不对，请核对。')
  // A trader without a licence has no credit code: what is entered is the number of the trader's own document.
  const isTraders = party.kind === 'unlicensed' && checkIdNumber(code).ok
  if (code !== '' && party.kind !== 'person' && code.length === 18 && !isTraders && !checkCreditCode(code).ok)
    add(
      'code',
      'check-digit',
      party.kind === 'unlicensed' ? '居民身份证号码的校验位不对，请核对。' : '统一社会信用代码的校验位不对，请核对。',
    )
  if (party.agent !== undefined && !isAgent(party.agent)) add('agent', 'wrong-kind', '代理人要写明姓名和代理权限。')
  return errors
}

const isAgent = (agent: Json): boolean =>
  agent !== null &&
  typeof agent === 'object' &&
  !Array.isArray(agent) &&
  Object.keys(agent).length === 2 &&
  ['name', 'authority'].every((k) => {
    const value = (agent as Given)[k]
    return typeof value === 'string' && value.trim() !== '' && value.length <= 200
  })
