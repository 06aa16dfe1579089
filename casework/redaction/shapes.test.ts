import { describe, expect, test } from 'vitest'
import { maskText } from '../redaction.ts'
import { candidatesIn } from './candidates.ts'
import { hiddenByShape } from './testing/hiddenByShape.ts'

/** Numbers as people write them who do not want a machine to read them, and texts that only look like such. */
const nobody = { parties: [], hide: [] }
const mask = (text: string) => maskText(text, nobody, { personName: 'surname', addresses: 'hidden' }).text

describe('hidden by its shape', () => {
  test.each(hiddenByShape)('%s', (_, text, public_) => {
    expect(mask(text)).toBe(public_)
  })
})

describe('offered to whoever examines the page', () => {
  test.each([
    ['an embassy’s number plate', '驾驶使015001轿车', '使015001'],
    ['a number plate with its province in full', '驾驶福建A12345', '福建A12345'],
    ['a card in groups', '卡6222,0212,3456,7890,123内', '6222,0212,3456,7890,123'],
    ['a card in halves', '卡62220212/34567890/123内', '62220212/34567890/123'],
    ['a card with its middle hidden', '尾数6222 **** **** 0123的卡', '6222 **** **** 0123'],
    ['a landline in Chinese figures', '打〇五九一—八七六五四三二一', '〇五九一—八七六五四三二一'],
    ['a landline without its town', '他说87654321打得通', '87654321'],
    ['a hotline', '打400-800-1234', '400-800-1234'],
    ['the number of a vehicle', '车架号LSVAA4187C2123456', 'LSVAA4187C2123456'],
    ['the number of a patient', '病历号00123456', '00123456'],
    ['a telephone by its own number', 'IMEI 356938035643809', '356938035643809'],
    ['a passport nobody says it is', '持EA1234567入境', 'EA1234567'],
  ])('%s', (_, text, part) => {
    expect([mask(text), candidatesIn(text, nobody).map((c) => c.text)]).toEqual([text, [part]])
  })
})

describe('somebody who is no party is offered by what stands before or behind his name', () => {
  test.each([
    ['a list behind a word', '证人李四、王五和赵六的证言', ['李四', '王五', '赵六']],
    ['with a point', '证人买买提·吐尔逊的证言', ['买买提·吐尔逊']],
    ['of another people', '证人阿依古丽的证言', ['阿依古丽']],
    ['of another people, behind a seller', '卖给扎西次仁', ['扎西次仁']],
    ['in Latin letters', '顾客John Smith投诉', ['John Smith']],
    ['a familiar name', '患者小李，女儿小花', ['小李', '小花']],
    ['before what he did', '李四证实，王五签收', ['李四', '王五']],
    ['before what was written down of him', '有李四的询问笔录为证', ['李四']],
    ['before who he is', '李四（证人）与李小花（方某之妻）', ['李四', '李小花']],
    ['before whose he is', '刘华的丈夫', ['刘华']],
    ['before his people', '李四,汉族', ['李四']],
    ['behind a label', '姓名：李四', ['李四']],
    ['behind who took it', '签收人李四，送货员王五', ['李四', '王五']],
    ['a name on a network', '昵称：花开富贵', ['花开富贵']],
    ['a class', '云岭县一中初二（3）班学生', ['云岭县一中初二（3）班']],
    ['a school of few words', '云岭一小三年级', ['云岭一小三年级']],
  ])('%s', (_, text, parts) => {
    expect([mask(text), candidatesIn(text, nobody).map((c) => c.text)]).toEqual([text, parts])
  })

  test.each([
    '经销商称该批产品已经售出',
    '当事人的陈述',
    '投诉人称其购买的商品过期',
    '举报人反映当事人销售过期食品',
    '证人证言、书证、现场笔录',
    '负责人批准，执法人员签字',
    '消费者可以依法主张权利',
    '经营者应当在显著位置明示',
    '本机关的调查笔录',
  ])('nobody is named: %s', (text) => {
    expect(candidatesIn(text, nobody).map((c) => c.text)).toEqual([])
  })
})

describe('offered of whom the file knows', () => {
  const who = (name: string, address = '') => ({
    parties: [{ id: 'p1', kind: 'person', role: 'party', name, address } as const],
    hide: [],
  })
  test.each([
    ['方若水', '方某水到场', '方某水'],
    ['方若水', '方*水到场', '方*水'],
    ['王大伟', '王〇伟到场', '王〇伟'],
    ['Li Na', '由Na Li签字', 'Na Li'],
  ])('%s as %s', (name, text, part) => {
    const file = who(name)
    const left = maskText(text, file, { personName: 'surname', addresses: 'hidden' }).text
    expect([left, candidatesIn(left, file).map((c) => c.text)]).toEqual([text, [part]])
  })
  test('nor is another name within a word, or what is masked already', () => {
    expect(candidatesIn('NaLing签字，方某某、方水到场', who('Li Na'))).toEqual([])
    expect(candidatesIn('方某某到场', who('方若水'))).toEqual([])
  })

  test.each([
    ['云岭县工业路8号甜园小区2栋301室', '甜园小区的住户', '甜园小区'],
    ['云岭县城关镇桂花巷甜园小区2栋', '甜园小区的住户', '甜园小区'],
    ['云岭县工业路8弄3单元甜园小区', '甜园小区的住户', '甜园小区'],
    ['云岭县甜园小区2栋301室', '住甜园2-301', '甜园2-301'],
  ])('%s: %s', (address, text, part) => {
    const file = who('林甲乙', address)
    const left = maskText(text, file, { personName: 'surname', addresses: 'hidden' }).text
    expect([left, candidatesIn(left, file).map((c) => c.text)]).toEqual([text, [part]])
  })

  test.each([
    ['工业路8之1号', '（住址略）'],
    ['工业路8号之1', '（住址略）'],
    ['工业路８＃旁', '（住址略）旁'],
    ['工业路Ⅷ号', '（住址略）'],
    ['工业路VIII号', '（住址略）'],
  ])('the house itself is hidden whole: %s', (text, public_) => {
    const file = who('林甲乙', '云岭县城关镇工业路8号')
    expect(maskText(text, file, { personName: 'surname', addresses: 'hidden' }).text).toBe(public_)
  })
})

test.each([
  '在墙上打洞三处，勾兑二锅头，拐三次弯',
  '更加微弱ABCDE信号',
  '自2026年11月30日起。1。共3项。8月1日以前改正',
  '条形码6901234567892，批号20260113800138',
  '什么时候怎么办理，要么一次办完',
  '证书JY15301020012345，标准GB 7718-2011',
  '推荐新GB 7718-2011，全新A级12345件',
  '分别为6200.00、1500.00、3000.00、2500.00元',
  '使用100000元，使120000件产品下架',
  '云市监处罚〔2026〕12345678号，金额87654321元，批号87654321，20260113至20261231',
  '1..2..3，一栋二单元',
  '序号|1|2|3|4|5|6|7|8|9|10|11',
])('left as it is: %s', (text) => {
  expect(mask(text)).toBe(text)
})
