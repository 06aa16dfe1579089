import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { freshDatabase } from '../../platform/testing/database.ts'
import { backUp } from './index.ts'

test('what goes on being signed and chained while a backup is made is not in it: the database in it is never behind', async () => {
  const fresh = await freshDatabase()
  const root = mkdtempSync(join(tmpdir(), 'xiezhi-backup-'))
  const [dataDir, folder] = [join(root, 'data'), join(root, 'backup')]
  mkdirSync(join(dataDir, 'log'), { recursive: true })
  const write = (when: string) => {
    for (const file of ['checkpoint', 'audit']) writeFileSync(join(dataDir, 'log', file), when)
  }
  write('before')
  const told: string[] = []
  const manifest = await backUp({
    migratorUrl: fresh.migratorUrl,
    dataDir,
    folder,
    at: '2026-05-06T09:00:00+08:00',
    tell: (line) => {
      told.push(line)
      write('after')
    },
  })
  expect(told[0]).toContain('数据库已备份')
  for (const file of ['checkpoint', 'audit'])
    expect(readFileSync(join(folder, 'data', 'log', file), 'utf8'), file).toBe('before')
  expect(Object.keys(manifest.files).sort()).toEqual(['log/audit', 'log/checkpoint'])
  await fresh.drop()
  rmSync(root, { recursive: true })
})
