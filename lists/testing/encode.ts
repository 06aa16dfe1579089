/** The bytes of a text in an encoding the platform reads but does not write: its two-byte table turned round. */
export function encodeIn(encoding: 'gb18030' | 'big5', text: string): Uint8Array {
  const decoder = new TextDecoder(encoding)
  const table = new Map<string, readonly [number, number]>()
  for (let lead = 0xfe; lead >= 0x81; lead -= 1)
    for (let trail = 0xfe; trail >= 0x40; trail -= 1) {
      const character = decoder.decode(Uint8Array.of(lead, trail))
      if ([...character].length === 1) table.set(character, [lead, trail])
    }
  return Uint8Array.from(
    [...text].flatMap((character) => {
      const code = character.charCodeAt(0)
      const pair = table.get(character)
      if (code >= 0x80 && pair === undefined) throw new Error(`no ${character} in ${encoding}`)
      return code < 0x80 ? [code] : [...(pair ?? [])]
    }),
  )
}

export const utf16 = (text: string, big: boolean, mark: boolean): Uint8Array =>
  Uint8Array.from(
    [...(mark ? '\ufeff' : ''), ...Array.from({ length: text.length }, (_, at) => text[at] ?? '')].flatMap((one) => {
      const code = one.charCodeAt(0)
      return big ? [code >> 8, code & 255] : [code & 255, code >> 8]
    }),
  )
