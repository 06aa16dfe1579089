import { describe, expect, test } from 'vitest'
import { takenOf } from './exif.ts'
import { inspect } from './inspect.ts'
import { sniff } from './sniff.ts'
import { picture } from './testing/picture.ts'

describe('a file is told by its first bytes', () => {
  const many = (step: number, first = 0) =>
    Buffer.from(Array.from({ length: step * 3 + first }, (_, i) => (i >= first && (i - first) % step === 0 ? 0x47 : 1)))
  test.each<[string, Buffer | string, string]>([
    ['application/pdf', '25504446', 'a.pdf'],
    ['image/jpeg', 'ffd8ffe0', 'a.jpg'],
    ['image/heic', `00000018${Buffer.from('ftypheic').toString('hex')}`, 'IMG_1.HEIC'],
    ['image/heic', `00000024${Buffer.from('ftypmif1').toString('hex')}`, 'IMG_2.HEIC'],
    ['video/mp4', `00000018${Buffer.from('ftypisom').toString('hex')}`, 'a.mp4'],
    ['audio/mpeg', 'fff340c0', 'a.mp3'],
    ['audio/aac', 'fff15080', 'a.aac'],
    ['audio/ogg', '4f67675300', 'a.ogg'],
    ['video/mp2t', many(188), 'a.ts'],
    ['video/mp2t', many(192, 4), 'a.mts'],
    ['video/mpeg', '000001ba44', 'a.mpg'],
    ['video/x-dav', '44484156fd', 'a.dav'],
    ['video/x-ms-asf', '3026b2758e66cf11', 'a.wmv'],
    ['application/vnd.rar', '526172211a0700', 'a.rar'],
    ['application/x-7z-compressed', '377abcaf271c', 'a.7z'],
    ['application/zip', '504b0304', 'a.zip'],
    ['application/ofd', '504b0304', 'a.OFD'],
    ['application/octet-stream', '7f454c46000000', 'a.pdf'],
    ['application/octet-stream', '41433130323700', 'a.dwg'],
    ['text/plain', Buffer.from('现场检查'), 'a.txt'],
    ['text/plain; charset=gb18030', 'cfd6b3a1bcecb2e9', 'a.txt'],
    ['text/plain; charset=utf-16le', 'fffe3073', 'a.txt'],
    ['application/octet-stream', '', 'a.txt'],
  ])('%s', (type, bytes, name) => {
    expect(sniff(typeof bytes === 'string' ? Buffer.from(bytes, 'hex') : bytes, name)).toBe(type)
  })
})

describe('what a camera wrote into a picture', () => {
  test('is kept apart: when it was taken, when it was changed, where, by what', () => {
    const bytes = picture({
      at: '2026:03:03 10:11:12',
      changed: '2026:03:05 08:00:00',
      place: [26, 4, 28.2, 'N', 119, 17, 47.4, 'E'],
      maker: 'Huawei',
      model: 'Huawei P60',
    })
    const taken = {
      at: '2026-03-03T10:11:12',
      changed: '2026-03-05T08:00:00',
      place: '26.074500,119.296500',
      device: 'Huawei P60',
    }
    expect(takenOf(bytes)).toEqual(taken)
    expect(inspect(bytes, bytes, 'a.jpg')).toEqual({ type: 'image/jpeg', taken })
  })
  test.each<[string, Parameters<typeof picture>[0]]>([
    ['a clock never set', { at: '0000:00:00 00:00:00' }],
    ['an empty time', { at: '    :  :     :  :  ' }],
    ['a day that is none', { at: '2026:02:30 10:00:00' }],
    ['a receiver without a fix', { place: [0, 0, 0, 'N', 0, 0, 0, 'E'] }],
    ['parts divided by nothing', { place: [Number.NaN, 0, 0, 'N', 1, 0, 0, 'E'] }],
  ])('%s is nothing', (_, facts) => {
    expect(takenOf(picture(facts))).toBeUndefined()
  })
  test('a day of the receiver that is empty spoils nothing else', () => {
    expect(takenOf(picture({ at: '2026:03:03 10:11:12', gpsDay: '' }))).toEqual({ at: '2026-03-03T10:11:12' })
  })
  test('a picture that was forwarded has none of it, and a spoiled one throws nothing', () => {
    expect(takenOf(Buffer.from('ffd8ffe000104a464946', 'hex'))).toBeUndefined()
    const whole = picture({ at: '2026:03:03 10:11:12', place: [26, 0, 0, 'S', 119, 0, 0, 'W'] })
    for (let cut = 0; cut < whole.length; cut += 1) expect(() => takenOf(whole.subarray(0, cut))).not.toThrow()
    for (let at = 0; at < whole.length; at += 1) {
      const spoiled = Buffer.from(whole)
      spoiled[at] = 0xff
      expect(() => takenOf(spoiled)).not.toThrow()
    }
  })
})

describe('what is wrong with a file is told, and it is kept', () => {
  const zip = (middle: string) => Buffer.from(`PK\x03\x04\x14\0\0\0${middle}PK\x05\x06`, 'latin1')
  const compound = (text: string) =>
    Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.from(text, 'utf16le')])
  test.each<[string, string | undefined, Buffer, string]>([
    ['a whole PDF', undefined, Buffer.from('%PDF-1.4\n%%EOF'), 'a.pdf'],
    ['a PDF cut off', 'damaged', Buffer.from('%PDF-1.4\n'), 'a.pdf'],
    ['a PDF with a password', 'encrypted', Buffer.from('%PDF-1.4\ntrailer<</Encrypt 4 0 R>>\n%%EOF'), 'a.pdf'],
    ['a PDF with a script', 'scripted', Buffer.from('%PDF-1.4\n<</S /JavaScript>>\n%%EOF'), 'a.pdf'],
    ['a DOCX', undefined, zip('word/document.xml'), 'a.docx'],
    ['a DOCX cut off', 'damaged', Buffer.from('PK\x03\x04\x14\0\0\0', 'latin1'), 'a.docx'],
    ['a DOCX with a macro', 'scripted', zip('word/vbaProject.bin'), 'a.docx'],
    ['a DOCX with a password', 'encrypted', compound('EncryptedPackage'), 'a.docx'],
    ['a DOC named DOCX', 'disguised', compound('WordDocument'), 'a.docx'],
    ['a program named PDF', 'disguised', Buffer.from('MZ\x90\0', 'latin1'), 'a.pdf'],
    ['a zip whose member would be large', undefined, zip('../../x 4294967295'), 'bomb.zip'],
  ])('%s: %s', (_, flaw, bytes, name) => {
    expect(inspect(bytes, bytes, name).flaw).toBe(flaw)
  })
})
