/** Days and times as people type them; the same way out everywhere: 2026-11-26, 2026-11-26T08:09. */

const plain = (text: string) => text.normalize('NFKC').trim()
const two = (digits: string) => digits.padStart(2, '0')

const day = /^(\d{4})\s*[-/.年]\s*(\d{1,2})\s*[-/.月]\s*(\d{1,2})\s*日?$/
const run = /^(\d{4})(\d{2})(\d{2})$/
const clock = /^(\d{1,2})\s*[:时点]\s*(\d{1,2})\s*分?$|^(\d{2})(\d{2})$/

/** `2026年11月26日`, `2026.11.26`, `20261126` as `2026-11-26`; undefined: no day that exists. */
export function readDay(text: string): string | undefined {
  const [, year, month, date] = day.exec(plain(text)) ?? run.exec(plain(text)) ?? []
  if (year === undefined || month === undefined || date === undefined) return undefined
  const written = `${year}-${two(month)}-${two(date)}`
  const known = new Date(`${written}T00:00:00Z`)
  return Number.isNaN(known.getTime()) || known.toISOString().slice(0, 10) !== written ? undefined : written
}

/** `2026年11月26日8时9分`, `2026-11-26 08:09` as `2026-11-26T08:09`; undefined: no such time. */
export function readMoment(text: string): string | undefined {
  const whole = plain(text).replace('T', ' ')
  const at = /^(.*?[\s日])\s*([\d:时点分\s]+)$/.exec(whole)
  const on = readDay(at?.[1] ?? '')
  const [, hour, minute, hh, mm] = clock.exec(plain(at?.[2] ?? '')) ?? []
  const written = `${two(hour ?? hh ?? '-')}:${two(minute ?? mm ?? '-')}`
  return on !== undefined && /^([01]\d|2[0-3]):[0-5]\d$/.test(written) ? `${on}T${written}` : undefined
}
