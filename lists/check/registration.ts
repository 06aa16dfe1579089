/** Registration numbers of before 2015 (15 digits, the last by MOD 11,10 of ISO 7064), which credit codes have replaced. */
export function registrationCheckDigit(fourteen: string): string {
  let p = 10
  for (const digit of fourteen) p = (((p + Number(digit)) % 10 || 10) * 2) % 11
  return String((11 - p) % 10)
}

export const isRegistrationNumber = (text: string): boolean =>
  /^\d{15}$/.test(text) && registrationCheckDigit(text.slice(0, 14)) === text[14]
