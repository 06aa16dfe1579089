/** Resident identity numbers (GB 11643-1999): form, birth date and check digit. */
import { type Day, dayOf } from './day.ts'

const WEIGHTS = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2]
const CHECKS = '10X98765432'

export type IdNumberCheck =
  | { ok: true; number: string; born: Day; sex: 'male' | 'female' }
  | { ok: false; error: { code: 'form' | 'birth-date' | 'check'; message: string } }

/** Checks an 18-digit number; a lower-case x, full width and spaces are put right first. */
export function checkIdNumber(text: string): IdNumberCheck {
  const number = text
    .replace(/[０-９Ｘｘ]/g, (c) => String.fromCharCode(c.charCodeAt(0) - 0xfee0))
    .replace(/[\s　]+/g, '')
    .toUpperCase()
  if (!/^[1-9]\d{16}[\dX]$/.test(number))
    return no('form', '公民身份号码应为18位，前17位是数字，末位是数字或者X。请对照证件改正。')
  const born = dayOf(Number(number.slice(6, 10)), Number(number.slice(10, 12)), Number(number.slice(12, 14)))
  if (born === null) return no('birth-date', '公民身份号码第7至14位不是有效的出生日期。请对照证件改正。')
  if (idCheckCharacter(number.slice(0, 17)) !== number[17])
    return no('check', '公民身份号码的校验位不符，可能抄错了一位。请对照证件逐位核对。')
  return { ok: true, number, born, sex: Number(number[16]) % 2 === 1 ? 'male' : 'female' }
}

/** The same as a plain yes or no. */
export function isIdNumber(text: string): boolean {
  return checkIdNumber(text).ok
}

/** The eighteenth character for seventeen digits. */
export function idCheckCharacter(seventeen: string): string {
  const sum = WEIGHTS.reduce((total, weight, i) => total + weight * Number(seventeen[i]), 0)
  return CHECKS[sum % 11] ?? ''
}

function no(code: 'form' | 'birth-date' | 'check', message: string): IdNumberCheck {
  return { ok: false, error: { code, message } }
}
