import { expect, test } from 'vitest'
import { book, read } from './testing/files.ts'

test('起 and 止 under 证件有效期 are two days, and the certificate ends on the second', () => {
  const rows = [
    ['云溪县交通运输局行政执法人员清册（2026年）'],
    ['姓名', '执法证', null, '证件有效期', null, '执法门类'],
    [null, '编号', '发证机关', '起', '止', null],
    ['牛犇', '53012345001', '省司法厅', '2024-01-01', '2026-12-31', '行政处罚'],
  ]
  const merges = ['A1:F1', 'B2:C2', 'D2:E2', 'A2:A3', 'F2:F3']
  const preview = read('officers', book([{ rows, merges }]))
  expect(preview.entries.map((e) => e.fields)).toMatchObject([
    {
      name: '牛犇',
      certificate: '53012345001',
      issuer: '省司法厅',
      issued: '2024-01-01',
      expires: '2026-12-31',
      kind: '行政处罚',
    },
  ])
})
