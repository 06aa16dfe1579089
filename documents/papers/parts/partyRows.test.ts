import { partyRows } from '@xiezhi/casework'
import { expect, it } from 'vitest'
import { decision } from '../../src/fixtures/papers/platform.ts'

it('names the rows of a block by the kind of party', () => {
  expect(decision.parties.map((party) => partyRows(party).map((row) => row.label))).toEqual([
    ['名称', '主体资格证照名称', '统一社会信用代码', '法定代表人', '联系电话', '住所（住址）'],
    ['名称', '所属法人', '主体资格证照名称', '统一社会信用代码', '负责人', '住所（住址）'],
    ['姓名', '性别', '身份证件号码', '联系电话', '工作单位', '住所（住址）'],
    ['名称（字号）', '主体资格', '经营者', '身份证件号码', '住所（住址）'],
  ])
})

it('leaves out what is not given, keeps what is blank', () => {
  const rows = partyRows({ kind: 'natural', name: '某', idNumber: '', address: '' })
  expect(rows.map((row) => row.label)).toEqual(['姓名', '身份证件号码', '住所（住址）'])
})
