import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { z } from 'zod'
import * as answers from './index.ts'

const root = join(import.meta.dirname, '..')
const sources = readdirSync(join(root, 'console/src'), { recursive: true, encoding: 'utf8' }).filter((name) =>
  /\.tsx?$/.test(name),
)

test('the console takes types from the answers, and carries no schema to the browser', () => {
  const carried = sources.filter((name) => {
    const text = readFileSync(join(root, 'console/src', name), 'utf8')
    const imports = [...text.matchAll(/^import [^']*?from '(?:@xiezhi\/answers|zod)[^']*'/gm)]
    return imports.some(([line]) => !line.startsWith('import type'))
  })
  expect(carried).toEqual([])
})

const schemas = Object.entries(answers).flatMap(([name, it]): [string, z.ZodType][] =>
  it instanceof z.ZodType ? [[name, it]] : [],
)

test('every answer can be printed, and no name is given twice', () => {
  expect(schemas.length).toBeGreaterThan(30)
  for (const [name, schema] of schemas) expect(z.toJSONSchema(schema), name).toBeTypeOf('object')
  const ids = schemas.flatMap(([, schema]) => schema.meta()?.id ?? [])
  expect(new Set(ids).size).toBe(ids.length)
})

test('what is said to a reader is said in Chinese', () => {
  const said = [...JSON.stringify(schemas.map(([, s]) => z.toJSONSchema(s))).matchAll(/"description":"([^"]*)"/g)]
  const strange = said.map(([, text]) => text!).filter((text) => !/\p{Script=Han}|^(Base32|JSON Schema)/u.test(text))
  expect(strange).toEqual([])
})
