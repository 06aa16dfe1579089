import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { run } from './import.ts'

let folder = ''
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'xiezhi-list-'))
  const rows = [
    '云县樱桃局权责清单',
    '序号,事项名称,子项名称,权力类型,实施依据',
    '1,樱桃园许可,设立,行政许可,甲',
    '1,樱桃园许可,变更,行政许可,甲',
    '2,对折枝的处罚,无,,乙',
    '合计,2项',
  ]
  writeFileSync(join(folder, 'list.csv'), rows.join('\n'))
})
afterAll(() => rmSync(folder, { recursive: true }))

async function said(...args: string[]): Promise<string[]> {
  const written: string[] = []
  const write = vi.spyOn(process.stdout, 'write').mockImplementation((text) => written.push(String(text)) > 0)
  try {
    expect(await run(args)).toBe(0)
  } finally {
    write.mockRestore()
  }
  return written.join('').trimEnd().split('\n')
}

test('a list is previewed without a database: one line of JSON at the end, the same each time', async () => {
  const path = join(folder, 'list.csv')
  const lines = await said('powers', path, '--preview', '--json')
  expect(lines.filter((line) => line.startsWith('{'))).toHaveLength(1)
  const { seconds, ...answer } = JSON.parse(lines.at(-1) ?? '')
  expect(seconds).toBeGreaterThanOrEqual(0)
  expect(answer).toMatchObject({
    ok: true,
    list: 'powers',
    encoding: 'utf-8',
    items: 2,
    parts: 2,
    leftOut: 2,
    doubts: 1,
    rows: [
      { row: 1, code: 'title', text: '云县樱桃局权责清单' },
      { row: 6, code: 'total' },
    ],
    details: [{ row: 5, column: 'D', heading: '权力类型', code: 'empty', sentence: '没有权力类型，请补上。' }],
  })
  const { seconds: _, ...again } = JSON.parse((await said('powers', path, '--preview', '--json')).at(-1) ?? '')
  expect(again).toEqual(answer)
})

test('in words, and with the problems row by row', async () => {
  const problems = join(folder, 'problems.csv')
  const lines = await said('powers', join(folder, 'list.csv'), '--preview', '--problems', problems)
  expect(lines.at(-1)).toBe('预览：权责清单2项（其下2个子项、阶次，不算项），未导入2处，存疑1处。什么也没有改动。')
  expect(readFileSync(problems, 'utf8').trimEnd().split('\r\n')).toHaveLength(4)
})

test.each([
  ['argument-unknown', ['powers']],
  ['argument-unknown', ['nothing', 'list.csv', '--preview']],
  ['argument-unknown', ['laws', 'list.csv', '--preview']],
  ['list-not-found', ['powers', '/nowhere.csv', '--preview']],
  ['list-no-header', ['officers', 'list.csv', '--preview']],
  ['list-by-procedure', ['powers', 'list.csv']],
])('%s', async (code, [list = '', file, ...rest]) => {
  const args = file === undefined ? [list] : [list, file.startsWith('/') ? file : join(folder, file), ...rest]
  await expect(run(args)).rejects.toMatchObject({ code })
})
