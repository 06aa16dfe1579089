import type { CreditSource } from '@xiezhi/law'
import type { Party } from '../file.ts'
import { checkIdNumber } from '../format/idNumber.ts'

const categories = {
  person: '自然人',
  unlicensed: '自然人',
  household: '个体工商户',
  legal: '法人及非法人组织',
  branch: '法人及非法人组织',
} as const satisfies Record<Party['kind'], string>

/** Whom a row is of, as the register of the case has it: not masked, for the platform masks what it shows. */
export function partyCells(party: Party): Readonly<Partial<Record<CreditSource, string>>> {
  const category = categories[party.kind]
  const code = (party.code ?? '').replace(/\s/g, '').toUpperCase()
  if (category === '自然人')
    return {
      // A stall has no name of its own: it is he who keeps it.
      name: party.kind === 'unlicensed' ? (party.representative ?? party.name) : party.name,
      category,
      identity: code,
      identityKind: code === '' ? '' : checkIdNumber(code).ok ? '身份证' : '其他-',
    }
  return { name: party.name, category, ...numberOf(code), representative: party.representative ?? '' }
}

/** Which of the numbers an organisation has had it is, by how it is written. */
function numberOf(code: string): Readonly<Partial<Record<CreditSource, string>>> {
  if (/^\d{13}(?:\d{2})?$/.test(code)) return { registration: code }
  if (/^[0-9A-Z]{8}-?[0-9X]$/.test(code)) return { organisation: code.replace('-', '') }
  return { creditCode: code }
}
