import { describe, expect, it } from 'vitest'
import { isMaskedName, maskPersonName } from './personName.ts'

describe('masked names', () => {
  it.each([
    ['张三', '张某'],
    ['张三丰', '张某某'],
    ['张 三', '张某'],
    ['欧阳锋', '欧阳某'],
    ['欧阳大锋', '欧阳某某'],
    ['欧阳', '欧某'],
    ['慕容某', '慕容某'],
    ['阿凡提·纳斯尔丁', '阿某某'],
    ['John Smith', 'J某某'],
    ['施xx', '施xx'],
    ['施**', '施**'],
    ['施', '施某'],
    ['', ''],
  ])('%s → %s', (name, masked) => {
    expect(maskPersonName(name)).toBe(masked)
  })

  it('masks only once', () => {
    for (const name of ['张三丰', '欧阳锋', 'John Smith']) {
      expect(isMaskedName(maskPersonName(name))).toBe(true)
      expect(maskPersonName(maskPersonName(name))).toBe(maskPersonName(name))
    }
    expect(isMaskedName('张三丰')).toBe(false)
    expect(isMaskedName('Xavier X')).toBe(false)
  })
})
