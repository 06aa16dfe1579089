import { penaltyKinds } from '@xiezhi/law'
import { expect, test } from 'vitest'
import type { Penalty } from '../file.ts'
import { plainYuan } from '../format/money.ts'
import { moneyWords, penaltyWords, plainPenalty } from './penalty.ts'

test('what is taken, paid, stopped or revoked, each in its own words', () => {
  const said: readonly [Penalty, string][] = [
    [{ kind: 'warning' }, '警告'],
    [{ kind: 'fine', amount: 12_345_678 }, '罚款人民币123,456.78元（大写：壹拾贰万叁仟肆佰伍拾陆元柒角捌分）'],
    [{ kind: 'goods', text: '涉案车辆1辆', value: 5_000_000 }, '没收涉案车辆1辆'],
    [{ kind: 'goods', text: '没收糕点20盒。' }, '没收糕点20盒'],
    [{ kind: 'gains', amount: 100, text: '（系统补充）' }, '没收违法所得人民币1.00元（大写：壹元整）（系统补充）'],
    [{ kind: 'gains', amount: 100, text: '没收违法所得' }, '没收违法所得人民币1.00元（大写：壹元整）'],
    [{ kind: 'gains', amount: 100, text: '违法所得' }, '没收违法所得人民币1.00元（大写：壹元整）'],
    [{ kind: 'revocation', text: '吊销食品经营许可证。' }, '吊销食品经营许可证'],
    [{ kind: 'stoppage', text: '为期三个月' }, '责令停产停业：为期三个月'],
  ]
  for (const [penalty, words] of said) expect(penaltyWords(penalty)).toBe(words)
})

test('paper, screen and portal say one penalty alike, but for how the sum is written', () => {
  const texts = [undefined, '过期面包9袋', '没收过期面包9袋', '（系统补充）', '为期三个月', '吊销食品经营许可证']
  for (const { value: kind } of penaltyKinds)
    for (const text of texts)
      for (const amount of [undefined, 30_000]) {
        const penalty = { kind, ...(text !== undefined && { text }), ...(amount !== undefined && { amount }) }
        expect(penaltyWords(penalty).replace(moneyWords(30_000), plainYuan(30_000))).toBe(plainPenalty(penalty))
      }
})

test('what goods are worth is never said as a sum to be paid', () => {
  const penalty = { kind: 'goods', text: '糕点二十盒', value: 20_000 }
  for (const words of [penaltyWords(penalty), plainPenalty(penalty)]) expect(words).not.toMatch(/元|200/)
})
