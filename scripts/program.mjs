// The program in few files (ADR 0029): finding and reading 1,300 modules is most of a short command. Made from the sources again
// whenever one of them is another than it was; where it cannot be made they run as they are.
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs'
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

/** The file to run, undefined where none is made of the sources as they are now. */
export function madeProgram(home = root) {
  const { place, note } = placesIn(home)
  try {
    const { folder, files, looked } = JSON.parse(readFileSync(note, 'utf8'))
    const file = join(place, folder, 'main.js')
    return existsSync(file) && looks(home, files).every((look, at) => look === looked[at]) ? file : undefined
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
async function bundled(home) {
  const { rolldown } = await import('rolldown')
  const bundle = await rolldown({
    input: { main: placesIn(home).source },
    platform: 'node',
    cwd: home,
    // What npm brought stays with npm: some of it looks for files of its own.
    external: (id) => !/^(\.|\/|@xiezhi\/|[A-Za-z]:)/.test(id),
    plugins: [places],
    logLevel: 'silent',
  })
  const { output } = await bundle.generate({ format: 'esm', entryFileNames: '[name].js' })
  await bundle.close()
  const chunks = output.filter((one) => one.type === 'chunk')
  // What the bundler puts in itself has no file.
  const sources = chunks.flatMap((one) => one.moduleIds).filter((id) => !id.startsWith('\0'))
  return { chunks, files: [...new Set(sources)].map((id) => relative(home, id)) }
}

/** Makes it, for whoever asks next. Throws where nobody may write there. */
export async function makeProgram(home = root) {
  const { place, note } = placesIn(home)
  const begun = Date.now()
  const { chunks, files } = await bundled(home)
  const hash = createHash('sha256')
  for (const one of chunks) hash.update(`${one.fileName}\n${one.code}\n`)
  const folder = hash.digest('hex').slice(0, 16)
  const unfinished = join(place, `.${process.pid}`)
  mkdirSync(unfinished, { recursive: true })
  for (const one of chunks) writeFileSync(join(unfinished, one.fileName), one.code)
  try {
    renameSync(unfinished, join(place, folder))
  } catch {
    // Equal sources gave equal files before.
    rmSync(unfinished, { recursive: true, force: true })
  }
  sweep(place, folder)
  const all = [...files, 'scripts/program.mjs', 'package-lock.json']
  const looked = looks(home, all)
  // What changed while it was read may have been read before or after: it is made again.
  const unsure = looked.map((look) => (Number(look.split(' ')[1]) >= begun ? 'changed meanwhile' : look))
  writeFileSync(`${unfinished}.json`, JSON.stringify({ folder, files: all, looked: unsure }))
  renameSync(`${unfinished}.json`, note)
}

/** The one before stays: what was started from it still fetches parts of it. */
function sweep(place, now) {
  const made = readdirSync(place)
    .filter((name) => /^[0-9a-f]{16}$/.test(name) && name !== now)
    .map((name) => ({ name, at: statSync(join(place, name)).mtimeMs }))
    .sort((a, b) => b.at - a.at)
  for (const { name } of made.slice(1)) rmSync(join(place, name), { recursive: true, force: true })
}

/** The file to run, made where it must be; the sources where it cannot be. */
export async function programFile() {
  const made = madeProgram()
  if (made !== undefined) return made
  const code = await run(findNode(), [join(root, 'scripts', 'program.mjs')], { stdio: 'ignore' })
  return (code === 0 && madeProgram()) || placesIn(root).source
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) await makeProgram()
