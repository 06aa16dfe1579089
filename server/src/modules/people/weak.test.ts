import { expect, test } from 'vitest'
import { Problem } from '../../platform/errors.ts'
import { commonWords } from './commonWords.ts'
import { refuseWeak } from './weak.ts'

const codeOf = (password: string, account = 'luwen'): string => {
  try {
    refuseWeak(password, account)
    return 'taken'
  } catch (error) {
    if (!(error instanceof Problem)) throw error
    return error.code
  }
}

test.each([
  ['nine', '松下问童子言师采'],
  ['one sign again and again', 'aaaaaaaaaa'],
  ['a sequence', '1234567890'],
  ['a sequence backwards', '9876543210'],
  ['spaces', '          '],
  ['letters in order', 'abcdefghij'],
  ['a row of keys', 'qwertyuiop'],
  ['keys in columns', '1qaz2wsx3edc'],
  ['the commonest of all', 'Password123!'],
  ['written full width', 'ｐａｓｓｗｏｒｄ１２３'],
  ['a pattern that repeats', 'xk7xk7xk7xk7xk7'],
  ['love and a number', 'woaini5201314'],
  ['a birthday', '19870312-1987'],
  ['signs only', '!!!???...,,,;;;'],
  ['what the desk is called', 'xiezhi-admin-2026'],
  ['one word and a year', 'gongan@2026.11'],
])('%s is refused', (_, password) => {
  expect(codeOf(password)).toBe('weak-password')
})

test.each([
  ['market-admin', 'market-admin-1'],
  ['market-admin', 'Market_Admin2026'],
  ['luwen', 'luwenluwen1'],
  ['luwen', 'LUWEN-123456'],
])('the account %s is no password: %s', (account, password) => {
  expect(codeOf(password, account)).toBe('weak-password')
})

test.each(['青石县市场监督管理局', '青石县市监局2026!', '陆闻是青石县执法稽查股的人'])(
  'the names of the person and where he works are no password: %s',
  (password) => {
    const names = ['陆闻', '青石县市场监督管理局', '执法稽查股']
    expect(() => refuseWeak(password, 'luwen', names)).toThrow('容易被猜到')
    expect(() => refuseWeak(`${password}松下问童子言师`, 'luwen', names)).not.toThrow()
  },
)

test('every word of the list, with a year and a mark, is refused', () => {
  expect(commonWords.filter((word) => codeOf(`${word}${word}@2026!!`) === 'taken')).toEqual([])
})

test.each([
  'correct-horse-battery',
  'another-horse-battery',
  '松下问童子言师采药去',
  'yunling-2026',
  'tR7$kq0vLp',
  'mvta-96wb-hekz-33pn',
])('%s is taken', (password) => {
  expect(codeOf(password)).toBe('taken')
})

test('a password of two hundred signs is judged at once', () => {
  const start = performance.now()
  for (const text of ['ab'.repeat(100), 'a'.repeat(200), `${'xy1'.repeat(66)}z`, '1qaz'.repeat(50)]) codeOf(text)
  expect(performance.now() - start).toBeLessThan(500)
})
