import { describe, expect, test } from 'vitest'
import type { Party } from './file.ts'
import { hiddenStrings, maskText, publicParties, publicParty } from './redaction.ts'

const surname = { personName: 'surname', addresses: 'hidden' } as const
const full = { personName: 'full', addresses: 'shown' } as const
const who = (more: Partial<Party>): Party => ({ id: 'p1', kind: 'person', name: '林甲乙', role: 'party', ...more })

describe('what the public reads in place of a party', () => {
  test('a person is 某, an organisation keeps name and code', () => {
    expect(publicParty(who({ code: '110101199003070011' }), surname)).toEqual({ name: '林某某', kind: 'person' })
    const firm = who({ kind: 'legal', name: '云岭食品有限公司', code: '91350100M000100Y43' })
    expect(publicParty(firm, surname)).toEqual({
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
    const file = {
      hide: [],
      parties: [who({ code: '110101199003070011', phone: '13900000000', address: '云岭县城关镇一号' })],
    }
    const { text, map } = maskText(
      '林甲乙（110101199003070011，13900000000）住云岭县城关镇一号，林甲乙承认。',
      file,
      surname,
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

test('a telephone number told as one says it aloud is the same number, and 什么 is no figure', () => {
  const file = { hide: [], parties: [who({ phone: '13900000319' })] }
  const masked = (text: string) => maskText(text, file, surname).text
  expect(masked('电话幺三九零零零零零三幺九。')).not.toMatch(/三九|三幺/)
  expect(masked('问他为什么一二三年没有年检。')).toBe('问他为什么一二三年没有年检。')
  expect(masked('怎么13900000319')).not.toContain('0319')
})

describe('texts that are not written as the file has it', () => {
  const person = who({
    code: '11010519491231002X',
    phone: '13900000000',
    address: '云岭县林甲乙村8号',
    agent: { name: '林甲乙丙', authority: '一般代理' },
  })
  const shop = who({
    id: 'p2',
    kind: 'household',
    name: '王建国小吃店',
    representative: '王建国',
    code: '92350100M000100Y5L',
  })
  const firm = who({
    id: 'p3',
    kind: 'legal',
    name: '云岭食品有限公司',
    representative: '阿不都·热合曼',
    phone: '0000-6210001',
  })
  const file = { hide: [], parties: [person, shop, firm, who({ id: 'p4', name: '林甲乙丙丁', role: 'third' })] }
  const mask = (text: string) => maskText(text, file, surname).text

  test.each([
    ['林 甲　乙', '林某某'],
    ['林甲\n乙到场', '林某某\n到场'],
    ['身份证11010519491231002x', '身份证（证件号码略）'],
    ['110105 19491231 002X', '（证件号码略）'],
    ['１１０１０５１９４９１２３１００２Ｘ', '（证件号码略）'],
    ['139-0000-0000、139 0000 0000、１３９００００００００', '（电话略）、（电话略）、（电话略）'],
    ['00006210001', '（电话略）'],
    ['阿不都•热合曼和阿不都热合曼', '阿某某和阿某某'],
    ['住云岭县林甲乙村8号', '住（住址略）'],
    ['林甲乙丙代为签收，林甲乙丙丁在场', '林某某代为签收，林某某在场'],
    ['王建国经营王建国小吃店', '王某某经营王建国小吃店'],
    ['林先生、老林、林某', '林先生、老林、林某'],
  ])('%s', (text, public_) => {
    expect(mask(text)).toBe(public_)
  })

  test.each([
    ['证人身份证11010519491231002X', '证人身份证（证件号码略）'],
    ['抄错一位的110105194912310021', '抄错一位的（证件号码略）'],
    ['证人138-1234-5678', '证人（电话略）'],
    ['汇入6222 0212 3456 7890 123', '汇入（账号略）'],
    ['驾驶云A·B1234、云AD12345', '驾驶（号牌略）、（号牌略）'],
  ])('of somebody the file does not know: %s', (text, public_) => {
    expect(mask(text)).toBe(public_)
  })

  test.each([
    '产品批号20260908001',
    '货值13800.00元',
    '云市监处罚〔2026〕3号',
    '信用代码91350100M000100Y43',
    '条码6901234567892',
  ])('no number of a person: %s', (text) => {
    expect(mask(text)).toBe(text)
  })

  test('a household whose owner nobody named is a person where it bears a person’s name, and a shop where it bears a sign', () => {
    const named = (name: string) => publicParty(who({ kind: 'household', name, code: '92350100M000100Y5L' }), surname)
    expect(named('骆骉')).toEqual({ name: '骆某', kind: 'person' })
    expect(named('骆 骉（个体工商户）').kind).toBe('person')
    expect(named('买买提·艾力').kind).toBe('person')
    for (const sign of ['骆骉小吃店', '老骆面馆', '云岭县城关镇骆骉百货经营部'])
      expect(named(sign)).toEqual({ name: sign, code: '92350100M000100Y5L', kind: 'organisation' })
  })
  test('a business under its owner’s own name is a person, with neither code nor address', () => {
    const own = who({ kind: 'household', name: '王建国', representative: '王 建国', code: '92350100M000100Y5L' })
    expect(publicParty(own, surname)).toEqual({ name: '王某某', kind: 'person' })
    expect(maskText('王建国，92350100M000100Y5L', { hide: [], parties: [own] }, surname).text).toBe(
      '王某某，（证件号码略）',
    )
  })

  describe('beside a minor', () => {
    const minor = who({ id: 'p2', name: '林小戊', code: '110101201003070016', representative: '林戊' })
    const text = '林甲乙与林小戊合伙，林小戊由其父林戊陪同，代理人何己到场，证人林庚在场。'
    const adult = who({ agent: { name: '何己', authority: '一般代理' } })
    const third = who({ id: 'p3', name: '林庚', role: 'third' })
    const file = { hide: [], parties: [adult, minor, third], minors: ['p2'] }

    test('an adult is published as any adult is, and only the minor is a minor', () => {
      expect(maskText('林甲乙与林小戊', file, surname).text).toBe('林某某与未成年当事人')
      expect(maskText('林甲乙与林小戊', file, full).text).toBe('林甲乙与未成年当事人')
      const { parties } = publicParties(file, full)
      expect(parties.map((p) => p.name)).toEqual(['林甲乙', '未成年当事人', '林某'])
    })
    test('of nobody whom the page does not name is even the surname told', () => {
      expect(maskText(text, file, full).text).toBe(
        '林甲乙与未成年当事人合伙，未成年当事人由其父某某陪同，代理人某某到场，证人某某在场。',
      )
      const asked = { ...file, hide: ['林庚', '林辛'] }
      expect(maskText('其母林辛', asked, full).text).toBe('其母某某')
      expect(maskText('其母林辛', { ...asked, minors: [] }, full).text).toBe('其母林某')
    })
    test('an adult who is the guardian too is not named where the text says whose', () => {
      const father = who({ name: '林戊' })
      expect(maskText('林小戊之父林戊', { hide: [], parties: [father, minor], minors: ['p2'] }, full).text).toBe(
        '未成年当事人之父某某',
      )
    })
    test('left out of the page, the minor is no more in the text than a minor, nor under a sign', () => {
      const out = { ...file, leftOut: ['p2'], hide: ['林小戊', '林戊'] }
      expect(maskText(text, out, full).text).not.toMatch(/林小|林某|林戊/)
      const stall = who({ id: 'p2', kind: 'unlicensed', name: '小戊烤肠摊', representative: '林小戊' })
      const under = { parties: [stall], minors: ['p2'], leftOut: ['p2'], hide: ['小戊烤肠摊'] }
      expect(maskText('小戊烤肠摊由林小戊经营', under, full).text).toBe('（略）由某某经营')
    })
  })

  test('who is left out of the page for another reason is not shown in full in its text', () => {
    const one = who({ name: '王小明（曾用名王大明）' })
    expect(maskText('王小明', { hide: [], parties: [one], leftOut: ['p1'] }, full).text).toBe('王某某')
  })

  test('the guardian of a minor does not give the surname away', () => {
    const minor = who({ representative: '林戊' })
    expect(maskText('林甲乙由林戊陪同', { hide: [], parties: [minor], minors: ['p1'] }, full).text).toBe(
      '未成年当事人由某某陪同',
    )
  })
})

describe('what was typed into a name beside the name', () => {
  const masking = { personName: 'surname', addresses: 'hidden' } as const
  const party = (more: Partial<Party> & Pick<Party, 'name'>): Party => ({
    id: 'p1',
    kind: 'unlicensed',
    role: 'party',
    representative: '王小明',
    phone: '13912345678',
    address: '云岭县城关镇工业路8号2单元301室',
    ...more,
  })
  test.each([
    [party({ name: '流动摊贩（王小明13912345678）' }), '流动摊贩（王某某（电话略））'],
    [party({ name: '王小明烧烤摊（身份证110105199003071234）' }), '王某某烧烤摊（身份证（证件号码略））'],
    [party({ name: '城关镇工业路8号2单元301室无名烧烤摊' }), '（住址略）无名烧烤摊'],
    [
      party({ kind: 'household', name: '小明烧烤店（经营者王小明，电话13912345678）' }),
      '小明烧烤店（经营者王某某，电话（电话略））',
    ],
    // A registered name is public, whoever's name it bears.
    [party({ kind: 'household', name: '王小明烧烤店' }), '王小明烧烤店'],
    [
      party({ kind: 'legal', name: '云岭县（王小明）食品有限公司', representative: '李大海' }),
      '云岭县（王小明）食品有限公司',
    ],
    [party({ kind: 'person', name: '王小明13912345678' }), '王某某'],
  ])('%s', (one, shown) => {
    expect(publicParty(one, masking).name).toBe(shown)
    const text = maskText(`对${one.name}罚款。`, { parties: [one], hide: [] }, masking).text
    expect(text).toBe(`对${shown}罚款。`)
  })
  test('nor where persons are shown in full', () => {
    const one = party({ kind: 'person', name: '王小明（身份证110105199003071234）' })
    expect(publicParty(one, { ...masking, personName: 'full' }).name).toBe('王小明（身份证（证件号码略））')
  })
})

describe('telephones of a party', () => {
  test.each([
    ['13912345678、0871-63312345', '拨打63312345、0871-63312345、+86 871 63312345或者13912345678'],
    ['0871-63312345', '拨打(0871)63312345、86-871-63312345'],
    ['010 63312345', '拨打01063312345，63312345'],
    ['+86 871 63312345', '拨打0871-63312345'],
    ['13912345678 13812345678', '拨打13812345678'],
  ])('%s', (phone, text) => {
    const parties = [{ id: 'p1', kind: 'legal', role: 'party', name: '甲食品有限公司', phone } as const]
    expect(maskText(text, { parties, hide: [] }, { personName: 'surname', addresses: 'shown' }).text).not.toMatch(
      /\d{5}/,
    )
  })
})
