import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, relative, resolve, sep } from 'node:path'
import { fileURLToPath } from 'node:url'
import ts from 'typescript'
import { describe, expect, test } from 'vitest'

const root = fileURLToPath(new URL('..', import.meta.url))

/** Which workspaces of ours each may import; an arrow that is not here is not allowed. */
const arrows: Readonly<Record<string, readonly string[]>> = {
  law: [],
  log: [],
  ui: [],
  documents: [],
  casework: ['law'],
  server: ['law', 'casework', 'log', 'documents'],
  portal: ['ui'],
  console: ['law', 'casework', 'ui'],
  field: ['law', 'casework', 'ui'],
}
/**
 * Single doors beside the arrows. What the feed writes into the search and what the portal looks for must be cut by the
 * same pure function; it lives where the portal may reach it, and the server gets this one subpath of the interface only.
 */
const doors: Readonly<Record<string, readonly string[]>> = { server: ['@xiezhi/ui/search'] }
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

function read(path: string): Source {
  const text = readFileSync(path, 'utf8')
  const own = relative(root, path).split(sep).join('/')
  return {
    path: own,
    workspace: own.split('/')[0] ?? '',
    text,
    // Also finds `import()`, `export … from` and type-only imports.
    imports: ts.preProcessFile(text, true, true).importedFiles.map((file) => file.fileName),
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
  return /^@xiezhi\/([^/]+)/.exec(name)?.[1]
}

function offences(judge: (source: Source) => string[]): string[] {
  return sources.flatMap((source) => judge(source).map((what) => `${source.path}: ${what}`))
}

/** The source without comments and strings, so that only code is judged. */
function codeOf(source: Source): string {
  const scanner = ts.createScanner(ts.ScriptTarget.Latest, true, ts.LanguageVariant.Standard, source.text)
  const words: string[] = []
  for (let kind = scanner.scan(); kind !== ts.SyntaxKind.EndOfFileToken; kind = scanner.scan()) {
    words.push(kind === ts.SyntaxKind.StringLiteral ? "''" : scanner.getTokenText())
  }
  return words.join(' ')
}

const impure =
  /\bnew Date\b|\bDate \. |\bMath \. random\b|\bprocess \.|\bperformance \.|\bcrypto \.|\bglobalThis\b|\bsetTimeout\b|\bfetch \(/

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
    const wrong = offences((source) => (core(source) ? (codeOf(source).match(impure) ?? []).slice(0, 1) : []))
    expect(wrong).toEqual([])
  })

  test.each(['new Date()', 'Date.now()', 'Math.random()', 'process.env', 'globalThis.x'])('would notice %s', (text) => {
    expect(codeOf({ path: '', workspace: 'law', text, imports: [], test: false })).toMatch(impure)
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
