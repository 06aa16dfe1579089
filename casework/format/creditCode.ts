/** Unified social credit codes (GB 32100-2015). */

const ALPHABET = '0123456789ABCDEFGHJKLMNPQRTUWXY'
/** Powers of 3 modulo 31, for the seventeen places before the check character. */
const WEIGHTS = [1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28]

export type CreditCodeCheck =
  | { ok: true; code: string }
  | { ok: false; error: { code: 'length' | 'character' | 'check'; message: string } }

/** Checks form and check character; lower case, full width and spaces are put right first. */
export function checkCreditCode(text: string): CreditCodeCheck {
  const code = text
    .replace(/[０-９Ａ-Ｚａ-ｚ]/g, (c) => String.fromCharCode(c.charCodeAt(0) - 0xfee0))
    .replace(/[\s　]+/g, '')
    .toUpperCase()
  if (code.length !== 18)
    return no('length', `统一社会信用代码应为18位，现为${code.length}位。请对照营业执照或者登记证书改正。`)
  if (!/^[0-9A-HJ-NP-RTUWXY]{2}\d{6}[0-9A-HJ-NP-RTUWXY]{10}$/.test(code))
    return no('character', '统一社会信用代码中有不该有的字符（不用I、O、Z、S、V，第3至8位是数字）。请对照证照改正。')
  if (creditCodeCheckCharacter(code.slice(0, 17)) !== code[17])
    return no('check', '统一社会信用代码的校验位不符，可能抄错了一位。请对照证照逐位核对。')
  return { ok: true, code }
}

/** The eighteenth character for seventeen valid ones. */
export function creditCodeCheckCharacter(seventeen: string): string {
  const sum = WEIGHTS.reduce((total, weight, i) => total + weight * ALPHABET.indexOf(seventeen[i] ?? ''), 0)
  return ALPHABET[(31 - (sum % 31)) % 31] ?? ''
}

function no(code: 'length' | 'character' | 'check', message: string): CreditCodeCheck {
  return { ok: false, error: { code, message } }
}
