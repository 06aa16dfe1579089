import type { DemoAccount } from '@xiezhi/answers'
import { expect, it } from 'vitest'
import { draw, words } from '../app/testing/draw.tsx'
import { DemoAccounts } from './DemoAccounts.tsx'

const account = (name: string, post: string, agencyName = '云岭县市场监督管理局'): DemoAccount => ({
  account: name,
  name,
  posts: [post],
  agencyName,
  password: 'yunling-2026',
})
const shown = (accounts: readonly DemoAccount[], chosen = '') =>
  draw(<DemoAccounts accounts={accounts} chosen={chosen} onChoose={() => undefined} />)

it('whom one can be: by what one comes to try, of the largest agency first', () => {
  const accounts = [
    account('丁', '承办人', '青石镇人民政府'),
    account('甲', '承办人'),
    account('乙', '法制审核人员'),
    account('丙', '执法监督人员'),
  ]
  const text = words(shown(accounts))
  expect(text).toContain('办案登记线索，调查取证，呈批甲承办人云岭县市场监督管理局')
  expect(text).toContain('审核逐项审核，提出审核意见乙')
  expect(text).toContain('监督看各机关的期限和瑕疵丙')
  expect(text).toContain('密码都是yunling-2026')
})

it('what nobody can be is not offered; who is chosen is marked', () => {
  const html = shown([account('甲', '承办人')], '甲')
  expect(words(html)).not.toContain('公示把决定公布给社会')
  expect(html.match(/aria-pressed="true"/g)?.length).toBeGreaterThan(0)
})
