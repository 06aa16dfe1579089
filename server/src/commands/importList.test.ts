import { rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { CaseFile, Json } from '@xiezhi/casework'
import { entriesIn } from '@xiezhi/casework/entries.ts'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { demoPassword } from '../modules/people/index.ts'
import { type Served, serveCounty } from '../parts/testing/served.ts'
import { run } from './import.ts'

/** `import` without --preview: the draft somebody would have made at the console, by the same call and under the same rules. */
let served: Served
beforeAll(async () => {
  served = await serveCounty('demo.xiezhi.test/import')
  process.env.XIEZHI_PASSWORD = demoPassword
})
afterAll(async () => {
  delete process.env.XIEZHI_PASSWORD
  await served.close()
})

const grades = (most: string) =>
  [
    '违法行为,法律依据,裁量阶次,裁量情节,裁量标准',
    '不明码标价,《价格法》第四十二条,较轻,首次,处五百元以下罚款',
    `不明码标价,《价格法》第四十二条,一般,再次,处五百元以上${most}以下罚款`,
    '合计,,,,',
  ].join('\n')

async function imported(text: string, more: readonly string[] = [], list = 'benchmarks') {
  const path = join(served.dataDir, 'grades.csv')
  writeFileSync(path, text)
  const written: string[] = []
  const write = vi.spyOn(process.stdout, 'write').mockImplementation((said) => written.push(String(said)) > 0)
  const args = ['--account', 'scjg-01', '--title', '价格裁量基准', '--basis', '《价格法》', '--server', served.base]
  try {
    await run([list, path, ...args, '--json', ...more])
  } finally {
    write.mockRestore()
    rmSync(path)
  }
  return JSON.parse(written.join('').trimEnd().split('\n').at(-1) ?? '')
}
async function drafts(id: string, list = 'discretion'): Promise<readonly Json[]> {
  const cookie = await served.signIn('scjg-01')
  const { file } = (await (await fetch(`${served.base}/api/cases/${id}`, { headers: { cookie } })).json()) as {
    file: CaseFile
  }
  return entriesIn(file, 'listDraft').map((e) => e.fields[list] ?? null)
}

test('drafts the list once, changes nothing for the same again, and revises it for another', async () => {
  const first = await imported(grades('二千元'))
  expect(first).toMatchObject({ ok: true, list: 'benchmarks', items: 1, changed: true, step: '拟制清单' })
  const lines = [
    { conduct: '不明码标价', grade: '较轻', when: '首次', most: 50_000 },
    { conduct: '不明码标价', grade: '一般', when: '再次', least: 50_000, most: 200_000 },
  ]
  expect(await drafts(first.case)).toMatchObject([lines])

  expect(await imported(grades('二千元'))).toMatchObject({ case: first.case, changed: false })
  expect(await drafts(first.case)).toHaveLength(1)

  const second = await imported(grades('三千元'), ['--changes', '提高上限'])
  expect(second).toMatchObject({ case: first.case, changed: true, step: '修订清单' })
  expect(await drafts(first.case)).toMatchObject([lines, [lines[0], { ...lines[1], most: 300_000 }]])
})

test('a list of powers is lines with columns, of whichever file', async () => {
  const powers = '序号,事项名称,权力类型,职权编码,实施依据\n1,对折枝的处罚,行政处罚,Y-1,《樱桃条例》第三条'
  const one = await imported(powers, ['--title', '权责清单'], 'powers')
  expect(one).toMatchObject({ changed: true, items: 1 })
  const lines = [{ title: '对折枝的处罚', kind: 'penalty', matter: 'Y-1', basis: '《樱桃条例》第三条' }]
  expect(await drafts(one.case, 'powers')).toEqual([lines])
  expect(await imported(`${powers}\n合计1项`, ['--title', '权责清单'], 'powers')).toMatchObject({ changed: false })
})

test('of a table of subjects it is said which list it is for', async () => {
  const subjects = '企业名称,统一社会信用代码\n甲公司,91350100M000100Y43'
  const as = ['--title', '市场主体名录', '--as', '市场主体名录']
  const one = await imported(subjects, as, 'subjects')
  expect(await drafts(one.case, 'subjects')).toEqual([[{ name: '甲公司', code: '91350100M000100Y43' }]])
  await expect(imported(subjects, ['--as', '没有这种'], 'subjects')).rejects.toMatchObject({ code: 'list-not-drafted' })
})

test('nothing is done for whom the platform would refuse it, and nothing of a file that is none', async () => {
  await expect(imported(grades('二千元'), ['--account', 'scjg-12'])).rejects.toMatchObject({
    code: expect.stringMatching(/post-not-allowed|step-blocked|sign-in-failed/),
  })
  process.env.XIEZHI_PASSWORD = 'wrong'
  await expect(imported(grades('二千元'))).rejects.toMatchObject({ code: 'sign-in-failed' })
  process.env.XIEZHI_PASSWORD = demoPassword
  await expect(imported('甲,乙\n1,2')).rejects.toMatchObject({ code: 'list-no-header' })
  await expect(imported(grades('二千元'), ['--server', 'http://127.0.0.1:9'])).rejects.toMatchObject({
    code: 'server-unreachable',
  })
  await expect(imported(grades('二千元'), ['--account', 'nobody'])).rejects.toMatchObject({ code: 'sign-in-failed' })
})
