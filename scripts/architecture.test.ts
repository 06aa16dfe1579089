import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, relative, resolve, sep } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseSync, Visitor } from 'oxc-parser'
import { describe, expect, test } from 'vitest'

const root = fileURLToPath(new URL('..', import.meta.url))

/** Which workspaces of ours each may import; an arrow that is not here is not allowed. */
const arrows: Readonly<Record<string, readonly string[]>> = {
  law: [],
  log: [],
  ui: [],
  postgres: [],
  documents: ['law', 'casework'],
  lists: ['law', 'casework'],
  casework: ['law'],
  answers: ['law', 'casework'],
  server: ['law', 'casework', 'answers', 'log', 'documents', 'lists', 'postgres'],
  demo: ['law', 'casework', 'documents', 'server'],
  drill: ['law', 'casework', 'postgres', 'server'],
  portal: ['ui', 'law'],
  console: ['law', 'casework', 'answers', 'ui'],
  field: ['law', 'casework', 'ui'],
}
/**
 * Single doors beside the arrows. What the feed writes into the search and what the portal looks for must be cut by the
 * same pure function; it lives where the portal may reach it, and the server gets this one subpath of the interface only.
 */
const doors: Readonly<Record<string, readonly string[]>> = {
  server: ['@xiezhi/ui/search'],
  // What a list looks like in Excel is said once; the readers of files do not reach the browser.
  console: ['@xiezhi/lists/out/table.ts'],
  // And which characters a reader takes for one, so that lines are looked for as they are kept.
  // And how a rating code is read, so that the one typed is the one that was handed out.
  portal: [
    '@xiezhi/lists/out/table.ts',
    '@xiezhi/lists/out/aside.ts',
    '@xiezhi/casework/format/sameCharacter.ts',
    '@xiezhi/casework/format/ratingCode.ts',
  ],
}
/** The one file in which the platform meets what stands above it. */
const composes: Readonly<Record<string, readonly string[]>> = { 'server/src/main.ts': ['demo', 'drill'] }
/** What the tests of a workspace may stand in: the fictional county, with its people and cases. */
const scenery: Readonly<Record<string, readonly string[]>> = { server: ['demo'] }
const pure = ['law', 'casework', 'log']

interface Source {
  /** From the root, with `/`. */
  path: string
  workspace: string
  text: string
  imports: string[]
  test: boolean
}

function filesUnder(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name)
    if (entry.isDirectory()) return ['node_modules', 'dist'].includes(entry.name) ? [] : filesUnder(path)
    return /\.(ts|tsx|mts|js|mjs)$/.test(entry.name) ? [path] : []
  })
}

/** Every module a file names: `import`, `export … from`, `import()`, and the type-only forms of each. */
function importsOf(path: string, text: string): string[] {
  const names: string[] = []
  const add = (node: { source: unknown }) => {
    const value = (node.source as { value?: unknown } | null)?.value
    if (typeof value === 'string') names.push(value)
  }
  const finds = {
    ImportDeclaration: add,
    ExportNamedDeclaration: add,
    ExportAllDeclaration: add,
    ImportExpression: add,
    TSImportType: add,
  }
  new Visitor(finds).visit(parseSync(path, text).program)
  return names
}

function read(path: string): Source {
  const text = readFileSync(path, 'utf8')
  const own = relative(root, path).split(sep).join('/')
  return {
    path: own,
    workspace: own.split('/')[0] ?? '',
    text,
    imports: importsOf(own, text),
    test: /\.test\.tsx?$|(^|\/)testing\//.test(own),
  }
}

const workspaces = readdirSync(root).filter((name) => Object.hasOwn(arrows, name))
const sources = workspaces.flatMap((name) => filesUnder(join(root, name)).map(read))

/** The file or workspace an import leads to, from the root; undefined: a package of somebody else or of Node. */
function target(source: Source, name: string): string | undefined {
  if (name.startsWith('.')) {
    return relative(root, resolve(root, dirname(source.path), name))
      .split(sep)
      .join('/')
  }
  const [, workspace = '', rest = ''] = /^@xiezhi\/([^/]+)(.*)/.exec(name) ?? []
  if (workspace === '') return undefined
  return workspace === 'server' ? `server/src${rest}` : `${workspace}${rest}`
}

function offences(judge: (source: Source) => string[]): string[] {
  return sources.flatMap((source) => judge(source).map((what) => `${source.path}: ${what}`))
}

/** The source without comments and strings, so that only code is judged. */
function codeOf(path: string, text: string): string {
  const { program, comments } = parseSync(path, text)
  const holes: { start: number; end: number }[] = [...comments]
  const strings = {
    Literal: (node: { value: unknown; start: number; end: number }) => {
      if (typeof node.value === 'string') holes.push(node)
    },
  }
  new Visitor(strings).visit(program)
  holes.sort((a, b) => a.start - b.start)
  const ends = [0, ...holes.map((hole) => hole.end)]
  return [...holes.map((hole) => hole.start), text.length].map((start, n) => text.slice(ends[n], start)).join("''")
}

const impure =
  /\bnew Date\b|\bDate\s*\.|\bMath\s*\.\s*random\b|\bprocess\s*\.|\bperformance\s*\.|\bcrypto\s*\.|\bglobalThis\b|\bsetTimeout\b|\bfetch\s*\(/

describe('the house', () => {
  test('is read: each workspace that stands has files, and together they import each other', () => {
    expect(workspaces).toEqual(expect.arrayContaining(['law', 'casework', 'log', 'server']))
    for (const name of ['law', 'casework', 'log', 'server']) {
      expect(sources.filter((source) => source.workspace === name && !source.test).length, name).toBeGreaterThan(0)
    }
    expect(sources.flatMap((source) => source.imports).length).toBeGreaterThan(50)
  })

  test('keeps its arrows', () => {
    const wrong = offences((source) =>
      source.imports.filter((name) => {
        const to = target(source, name)?.split('/')[0]
        if (to === undefined || to === source.workspace || doors[source.workspace]?.includes(name)) return false
        if (composes[source.path]?.includes(to) || (source.test && scenery[source.workspace]?.includes(to)))
          return false
        // A test may look at anything beside it, but a workspace it may not ship with stays out even there.
        return !arrows[source.workspace]?.includes(to)
      }),
    )
    expect(wrong).toEqual([])
  })

  test('enters another workspace by its name, never by a path', () => {
    const wrong = offences((source) =>
      source.imports.filter((name) => name.startsWith('.') && target(source, name)?.split('/')[0] !== source.workspace),
    )
    expect(wrong).toEqual([])
  })

  test('depends on nothing it does not list', () => {
    const wrong = workspaces.flatMap((name) => {
      const listed = JSON.parse(readFileSync(join(root, name, 'package.json'), 'utf8')) as {
        dependencies?: Record<string, string>
      }
      const ours = Object.keys(listed.dependencies ?? {}).filter((one) => one.startsWith('@xiezhi/'))
      const known = (one: string) =>
        arrows[name]?.includes(one.slice('@xiezhi/'.length)) || doors[name]?.some((door) => door.startsWith(`${one}/`))
      return ours.filter((one) => !known(one)).map((one) => `${name}: ${one}`)
    })
    expect(wrong).toEqual([])
  })
})

describe('the pure core', () => {
  const core = (source: Source) => pure.includes(source.workspace) && !source.test

  test('imports only itself and what its arrows allow', () => {
    const wrong = offences((source) =>
      core(source) ? source.imports.filter((name) => target(source, name) === undefined) : [],
    )
    expect(wrong).toEqual([])
  })

  test('has no clock, no randomness, no process', () => {
    const wrong = offences((source) =>
      core(source) ? (codeOf(source.path, source.text).match(impure) ?? []).slice(0, 1) : [],
    )
    expect(wrong).toEqual([])
  })

  test.each(['new Date()', 'Date.now()', 'Math.random()', 'process.env', 'globalThis.x'])('would notice %s', (text) => {
    expect(codeOf('law/sample.ts', text)).toMatch(impure)
    expect(codeOf('law/sample.ts', `// ${text}\nconst said = '${text}'`)).not.toMatch(impure)
  })
})

test('a server module is entered by its index.ts only, or by a test through its testing/', () => {
  const moduleOf = (path: string | undefined) => /^server\/src\/modules\/([^/]+)\//.exec(path ?? '')?.[1]
  const wrong = offences((source) =>
    source.imports.filter((name) => {
      const path = target(source, name)
      const to = moduleOf(path)
      if (to === undefined || to === moduleOf(source.path) || path === `server/src/modules/${to}/index.ts`) return false
      return !(source.test && new RegExp(`^server/src/modules/${to}/testing(/|\\.ts$)`).test(path ?? ''))
    }),
  )
  expect(wrong).toEqual([])
})

test('the platform knows no module', () => {
  const wrong = offences((source) =>
    source.path.startsWith('server/src/platform/')
      ? source.imports.filter((name) => target(source, name)?.startsWith('server/src/modules/'))
      : [],
  )
  expect(wrong).toEqual([])
})
