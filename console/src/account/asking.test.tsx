import type { KeptAccount } from '@xiezhi/answers'
import { expect, it } from 'vitest'
import { ApiProblem } from '../api/client.ts'
import { draw, words } from '../app/testing/draw.tsx'
import { FirstPassword } from '../signin/FirstPassword.tsx'
import { NewPassword } from '../signin/NewPassword.tsx'
import { AskDialog } from './AskDialog.tsx'

const nothing = () => undefined
const kept: KeptAccount = {
  person: 'lin',
  name: '林晓峰',
  account: null,
  posts: [],
  set: false,
  factor: false,
  waiting: null,
}
const dialog = (of: KeptAccount) => draw(<AskDialog kept={of} onClose={nothing} onDone={nothing} />)

it('an account is asked for by a name, a new way into one by a reason its owner will read', () => {
  const opening = dialog(kept)
  expect(words(opening)).toContain('开设账号：林晓峰')
  expect(opening).toContain('value="lin"')
  expect(words(opening)).not.toContain('理由')
  const reset = words(dialog({ ...kept, account: 'lin' }))
  expect(reset).toContain('重置密码：林晓峰')
  expect(reset).toContain('本人登录时会看到')
  expect(reset).toContain('连同二次验证')
  expect(reset).toContain('确认以后立即停用')
})

it('a new password is typed twice, under the rule, and what the server says of it stands above', () => {
  const problem = new ApiProblem(422, { code: 'password-weak', detail: '密码太常见。', next: '换一个。' })
  const form = draw(<NewPassword label="修改密码" button="修改" busy={false} problem={problem} onSubmit={nothing} />)
  expect(form.match(/type="password"/g)).toHaveLength(2)
  expect(form.match(/autoComplete="new-password"/g)).toHaveLength(2)
  expect(words(form)).toContain('至少10个字符')
  expect(words(form)).toContain('密码太常见。')
  expect(words(form)).toContain('换一个。')
})

it('a one-time token is turned into a password of one’s own before anything else', () => {
  const page = words(draw(<FirstPassword account="lin" token="abc" onSet={nothing} />))
  expect(page).toContain('您用一次性口令登录了账号lin')
  expect(page).toContain('一次性口令就不能再用')
  expect(page).not.toContain('abc')
})
