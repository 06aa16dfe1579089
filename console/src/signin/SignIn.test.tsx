import { expect, it } from 'vitest'
import { draw, words } from '../app/testing/draw.tsx'
import { SignIn } from './SignIn.tsx'

const page = (entrance: object, before?: Parameters<typeof SignIn>[0]['before'], accounts: readonly object[] = []) =>
  draw(<SignIn before={before} />, {
    answered: [
      [['entrance'], entrance],
      [['demo-accounts'], accounts],
    ],
  })

it('says where one is, and asks for account and password as browsers know them', () => {
  const html = page({ place: '云岭县', demo: false })
  expect(words(html)).toContain('云岭县行政执法办案平台')
  expect(html).toContain('autoComplete="username"')
  expect(html).toContain('autoComplete="current-password"')
})

it('whom one can be is offered in a demonstration, and nowhere else', () => {
  const account = { account: 'scjg-01', name: '林晓峰', posts: ['承办人'], agencyName: '市监局', password: 'x' }
  expect(words(page({ place: '云岭县', demo: true }, undefined, [account]))).toContain('试一试')
  expect(words(page({ place: '云岭县', demo: true }))).not.toContain('试一试')
})

it('whose session ran out is asked first, by name, and told what becomes of what was typed', () => {
  const html = page({ place: '', demo: false }, { person: { id: 'li', name: '李承办' }, account: 'scjg-01' })
  expect(words(html)).toContain('李承办，登录已过期。')
  expect(words(html)).toContain('不会带到他人名下')
  expect(html).toContain('value="scjg-01"')
})
