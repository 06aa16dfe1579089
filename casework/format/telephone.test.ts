import { expect, it } from 'vitest'
import { isTelephone } from './telephone.ts'

it.each([
  '13900000000',
  '0999-6210001',
  '(0999) 621 0001',
  '（0999）6210001',
  '１３９００００００００',
  '+86 139 0000 0000',
  '12315',
  '110',
  '6210001转802',
  '13900000000、0999-6210001',
  '13900000000，13900000001',
  '000-0000 0117',
])('%s is a number one can call', (text) => expect(isTelephone(text)).toBe(true))

it.each([
  'abc',
  '无',
  '1',
  '12',
  '139000000a0',
  '13900000000、',
  '、',
  '1390000000000000',
  '张三13900000000',
  'a@b.cn',
  '转802',
  '（）',
])('%s is none', (text) => expect(isTelephone(text)).toBe(false))
