// The program in few files (ADR 0030): finding and reading 1,300 modules is most of a short command. Made from the sources again
// whenever one of them is another than it was; where it cannot be made they run as they are.
import { createHash } from 'node:crypto'
import {
  accessSync,
  constants,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { dirname, join, relative } from 'node:path'
import { pathToFileURL } from 'node:url'
import { look } from '../console/look.mjs'
import { findNode, root, run } from './bring.mjs'

/** Where it lies in a folder of the product. */
const placesIn = (home) => {
  const place = join(home, 'node_modules', '.cache', 'xiezhi', 'program')
  return { source: join(home, 'server', 'src', 'main.ts'), place, note: join(place, 'made.json') }
}

const looks = (home, files) => files.map((file) => look(join(home, file)))

/** What names a made program: all that is in it, so one that was cut short or changed is none. */
function nameOf(chunks) {
  const hash = createHash('sha256')
  for (const { fileName, code } of chunks) hash.update(`${fileName}\n${code.length}\n${code}\n`)
  return hash.digest('hex').slice(0, 32)
}

/** Whether what lies there is what its name says. */
function isWhole(place, folder) {
  const at = join(place, folder)
  if (!existsSync(at)) return false
  const files = readdirSync(at).sort()
  return nameOf(files.map((fileName) => ({ fileName, code: readFileSync(join(at, fileName), 'utf8') }))) === folder
}

/** The file to run, undefined where none is made of the sources as they are now, where they are now. */
export function madeProgram(home = root) {
  const { place, note } = placesIn(home)
  try {
    const { of, folder, files, looked } = JSON.parse(readFileSync(note, 'utf8'))
    // Moved or copied: the places it says are those of the old house.
    if (of !== home || looks(home, files).some((look, at) => look !== looked[at])) return undefined
    return isWhole(place, folder) ? join(place, folder, 'main.mjs') : undefined
  } catch {
    return undefined
  }
}

/** What a source says about its own place stays true; a thread or a process it starts from a file beside it is made with it. */
const places = {
  name: 'places',
  transform: {
    filter: { code: /import\.meta\.(url|dirname)/ },
    handler(code, id) {
      return code
        .replace(/new URL\('(\.[^']+\.ts)', import\.meta\.url\)/g, (_, file) => {
          const made = this.emitFile({ type: 'chunk', id: join(dirname(id), file) })
          return `new URL(import.meta.ROLLUP_FILE_URL_${made})`
        })
        .replace(/import\.meta\.url/g, JSON.stringify(pathToFileURL(id).href))
        .replace(/import\.meta\.dirname/g, JSON.stringify(dirname(id)))
    },
  },
}

/** The chunks it is made of, and the sources they are made from. */
async function bundled(home, source = placesIn(home).source) {
  const { rolldown } = await import('rolldown')
  const bundle = await rolldown({
    input: { main: source },
    platform: 'node',
    cwd: home,
    // What npm brought stays with npm: some of it looks for files of its own.
    external: (id) => !/^(\.|\/|@xiezhi\/|[A-Za-z]:)/.test(id),
    plugins: [places],
    logLevel: 'silent',
  })
  const { output } = await bundle.generate({
    format: 'esm',
    // By its name a module: in node_modules nothing else says so, and each would be read twice to find out.
    entryFileNames: '[name].mjs',
    chunkFileNames: '[name]-[hash].mjs',
    comments: false,
  })
  await bundle.close()
  const chunks = output.filter((one) => one.type === 'chunk').sort((a, b) => (a.fileName < b.fileName ? -1 : 1))
  // What the bundler puts in itself has no file.
  const sources = chunks.flatMap((one) => one.moduleIds).filter((id) => !id.startsWith('\0'))
  return { chunks, files: [...new Set(sources)].map((id) => relative(home, id)) }
}

/** Makes it, for whoever asks next. Throws where nobody may write there. */
export async function makeProgram(home = root) {
  const { place, note } = placesIn(home)
  const begun = Date.now()
  const { chunks, files } = await bundled(home)
  const folder = nameOf(chunks)
  const unfinished = join(place, `.${process.pid}`)
  mkdirSync(unfinished, { recursive: true })
  for (const one of chunks) writeFileSync(join(unfinished, one.fileName), one.code)
  // Equal sources give equal files: what lies there already may be running, or was cut short.
  if (isWhole(place, folder)) rmSync(unfinished, { recursive: true })
  else {
    rmSync(join(place, folder), { recursive: true, force: true })
    renameSync(unfinished, join(place, folder))
  }
  sweep(place, folder)
  const all = [...files, 'scripts/program.mjs', 'package-lock.json']
  const looked = looks(home, all)
  // What changed while it was read may have been read before or after: it is made again.
  const unsure = looked.map((look) => (Number(look.split(' ')[1]) >= begun ? 'changed meanwhile' : look))
  writeFileSync(`${unfinished}.json`, JSON.stringify({ of: home, folder, files: all, looked: unsure }))
  renameSync(`${unfinished}.json`, note)
}

/** Those of the last month stay: what was started from one still fetches parts of it. */
const keptFor = 30 * 86_400_000

function sweep(place, now) {
  for (const name of readdirSync(place).filter((one) => /^[0-9a-f]{32}$/.test(one) && one !== now))
    if (Date.now() - statSync(join(place, name)).mtimeMs > keptFor)
      rmSync(join(place, name), { recursive: true, force: true })
}

/** Whether it can be kept: asked before it is made, for who may not write there would make it at each command in vain. */
function mayWrite(folder) {
  if (!existsSync(folder)) return mayWrite(dirname(folder))
  try {
    accessSync(folder, constants.W_OK)
    return true
  } catch {
    return false
  }
}

/** The file to run, made where it must be; the sources where it cannot be. */
export async function programFile() {
  const made = madeProgram()
  if (made !== undefined) return made
  const { place, source } = placesIn(root)
  if (!mayWrite(place)) return source
  const code = await run(findNode(), [join(root, 'scripts', 'program.mjs')], { stdio: 'ignore' })
  return (code === 0 && madeProgram()) || source
}

/** Another source in few files, into a folder below this house's: for tests that start a part of it again and again. */
async function makeOf(source, folder) {
  const { chunks } = await bundled(root, source)
  mkdirSync(folder, { recursive: true })
  for (const one of chunks) writeFileSync(join(folder, one.fileName), one.code)
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const [source, folder] = process.argv.slice(2)
  await (source === undefined ? makeProgram() : makeOf(source, folder))
}
