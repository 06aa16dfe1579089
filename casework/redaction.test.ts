import { describe, expect, test } from 'vitest'
import type { Party } from './file.ts'
import { hiddenStrings, maskText, publicParty } from './redaction.ts'

const surname = { personName: 'surname', addresses: 'hidden' } as const
const full = { personName: 'full', addresses: 'shown' } as const
const who = (more: Partial<Party>): Party => ({ id: 'p1', kind: 'person', name: '林甲乙', role: 'party', ...more })

describe('what the public reads in place of a party', () => {
  test('a person is 某, an organisation keeps name and code', () => {
    expect(publicParty(who({ code: '110101199003070011' }), surname, false)).toEqual({ name: '林某某', kind: 'person' })
    const firm = who({ kind: 'legal', name: '云岭食品有限公司', code: '91350100M000100Y43' })
    expect(publicParty(firm, surname, false)).toEqual({
      name: '云岭食品有限公司',
      code: '91350100M000100Y43',
      kind: 'organisation',
    })
  })
  test('somebody without a licence is a person, and the number is never shown', () => {
    expect(publicParty(who({ kind: 'unlicensed', code: '110101199003070011' }), full, false)).toEqual({
      name: '林甲乙',
      kind: 'person',
    })
  })
  test('a minor is never named, a third person only by surname, whatever the setting', () => {
    expect(publicParty(who({}), full, true).name).toBe('未成年当事人')
    expect(publicParty(who({ role: 'third' }), full, false).name).toBe('林某某')
  })
  test('free text loses names, numbers, phones and addresses, and the map says what and why', () => {
    const file = { parties: [who({ code: '110101199003070011', phone: '13900000000', address: '云岭县城关镇一号' })] }
    const { text, map } = maskText(
      '林甲乙（110101199003070011，13900000000）住云岭县城关镇一号，林甲乙承认。',
      file,
      surname,
      false,
    )
    expect(hiddenStrings(file, surname).filter((s) => text.includes(s))).toEqual([])
    expect(map.map((m) => [m.what, m.count])).toEqual([
      ['name', 2],
      ['number', 1],
      ['phone', 1],
      ['address', 1],
    ])
  })
})
