import type { Party } from '../file.ts'
import { isIdNumber } from '../format/idNumber.ts'
import { hide, type Rule } from './put.ts'

/** Numbers, telephones and homes of a party, in whatever way a text may bear them. */

export const why = {
  name: '自然人姓名按机关设定隐去',
  other: '当事人以外自然人的姓名隐去',
  number: '证件号码不公开',
  phone: '通讯方式不公开',
  address: '住址不公开',
  asked: '拟制公示信息时另行隐去',
}

/** The identity number as it is and as it was before 1999. */
export const numbersOf = ({ code }: Party): readonly Rule[] =>
  [code, formerNumber(code)].flatMap((one) => hide(one, '（证件号码略）', 'number', why.number))

/** Each of the telephones entered, as it may be dialled from elsewhere and from its own town. */
export const phonesOf = ({ phone }: Party): readonly Rule[] =>
  phoneForms(phone).flatMap((one) => hide(one, '（电话略）', 'phone', why.phone))

export const homesOf = ({ address }: Party): readonly Rule[] =>
  addressesIn(address).flatMap((one) => hide(one, '（住址略）', 'address', why.address))

/** The number of fifteen figures that a document of before 1999 bore: without century and check figure. */
const formerNumber = (code: string | undefined): string | undefined =>
  code !== undefined && isIdNumber(code) && code.length === 18 ? code.slice(0, 6) + code.slice(8, 17) : undefined

/** The towns whose number has three figures; all others have four. */
const AREA = /^0?(10|2\d|[3-9]\d{2})(\d{7,8})$/

/**
 * 13912345678、0871-63312345 are two. 0871-63312345 is dialled 63312345 in its own town and +86 871 63312345 from abroad, where its
 * first nought falls away.
 */
function phoneForms(phone = ''): readonly string[] {
  const entered = phone.split(/[、，,;；/／|或\n]+|(?<=\d{7})\s+(?=[\d+(（])/u).map((one) => one.trim())
  const forms = entered.flatMap((one) => {
    const [, area = '', local = ''] =
      AREA.exec(
        one
          .normalize('NFKC')
          .replace(/\D/g, '')
          .replace(/^(?:00)?86(?=\d{9})/, ''),
      ) ?? []
    return [one, ...(local === '' ? [] : [`0${area}${local}`, area + local, local])]
  })
  return [...new Set([phone, ...forms])].filter((one) => one.replace(/\D/g, '').length >= 7 || one === phone)
}

/** An address as it was entered, and where there are two in it each of them. */
function addressesIn(address: string | undefined): readonly string[] {
  if (address === undefined) return []
  const parts = address.split(/[;；、/／\n]+/).filter((part) => [...part.trim()].length >= 6)
  return [address, ...(parts.length > 1 ? parts : [])]
}
