import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto'

/** RFC 6238 as every authenticator knows it: HMAC-SHA-1, six digits, thirty seconds. */
const digits = 6
const period = 30
/** Codes of the step before and after are taken too: clocks of telephones differ. */
const drift = 1

const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567'

/** RFC 4648 base32 without padding, as authenticators take it. */
export function base32(bytes: Uint8Array): string {
  const bits = [...bytes].map((byte) => byte.toString(2).padStart(8, '0')).join('')
  return (bits.match(/.{1,5}/g) ?? []).map((five) => letters[Number.parseInt(five.padEnd(5, '0'), 2)]).join('')
}

/** 160 bits, as long as the hash (RFC 4226 4). */
export const newSecret = (): Uint8Array => randomBytes(20)

/** The code of one time step. RFC 4226 5.3. */
export function codeAt(secret: Uint8Array, step: number): string {
  const counter = Buffer.alloc(8)
  counter.writeBigUInt64BE(BigInt(step))
  const mac = createHmac('sha1', secret).update(counter).digest()
  const offset = mac[mac.length - 1]! & 0x0f
  return String((mac.readUInt32BE(offset) & 0x7fff_ffff) % 10 ** digits).padStart(digits, '0')
}

export const stepOf = (instant: string): number => Math.floor(Date.parse(instant) / 1000 / period)

/** The time step the code belongs to, about now; undefined: none. */
export function stepOfCode(secret: Uint8Array, code: string, instant: string): number | undefined {
  if (!/^[0-9]{6}$/.test(code)) return undefined
  const now = stepOf(instant)
  const steps = Array.from({ length: 2 * drift + 1 }, (_, i) => now - drift + i)
  return steps.filter((step) => timingSafeEqual(Buffer.from(codeAt(secret, step)), Buffer.from(code))).at(-1)
}

/** What the picture to be scanned says. */
export function otpauth(secret: Uint8Array, account: string): string {
  const issuer = encodeURIComponent('獬豸')
  return `otpauth://totp/${issuer}:${encodeURIComponent(account)}?secret=${base32(secret)}&issuer=${issuer}&digits=${digits}&period=${period}`
}
