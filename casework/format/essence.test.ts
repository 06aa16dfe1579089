import { expect, test } from 'vitest'
import { essence } from './essence.ts'

test.each([
  ['货架上有二十盒糕点，货值二百元。', '货架上有20盒糕点; 货值200元'],
  ['《食品安全法》', '食品安全法 '],
  ['货值１，０００元', '货值1,000元'],
  ['甲（云岭）公司', '甲(云岭) 公司'],
  ['ABC公司', 'ａｂｃ公司'],
  ['贰佰元', '200元'],
])('“%s” says what “%s” says', (one, other) => {
  expect(essence(one)).toBe(essence(other))
})

test.each([
  ['货值1.5万元', '货值15万元'],
  ['二十盒', '二十一盒'],
  ['未标明生产日期', '标明生产日期'],
])('“%s” does not say what “%s” says', (one, other) => {
  expect(essence(one)).not.toBe(essence(other))
})
