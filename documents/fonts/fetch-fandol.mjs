// Unpacks the Fandol fonts (仿宋, 楷, 宋, 黑) from Debian's texlive-lang-chinese without root, into the folder given,
// or FONT_DIR, or DATA_DIR/fonts, or documents/fonts/local. Plain JavaScript: it also runs before Node 24 is there.
import { execFileSync } from 'node:child_process'
import { copyFileSync, existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const wanted = [
  'FandolFang-Regular.otf',
  'FandolKai-Regular.otf',
  'FandolSong-Regular.otf',
  'FandolSong-Bold.otf',
  'FandolHei-Regular.otf',
]
const target =
  process.argv[2] ||
  process.env.FONT_DIR ||
  (process.env.DATA_DIR && join(process.env.DATA_DIR, 'fonts')) ||
  join(dirname(fileURLToPath(import.meta.url)), 'local')

const skip = (why) => {
  console.log(`未取得仿宋、楷体等字体（${why}）；文书改用思源宋体、思源黑体，内容不受影响。`)
  process.exit(0)
}
const has = (command) => {
  try {
    execFileSync(command, ['--version'], { stdio: 'ignore' })
    return true
  } catch {
    return false
  }
}

if (wanted.every((file) => existsSync(join(target, file)))) {
  console.log('仿宋、楷体等字体已在。')
  process.exit(0)
}
if (!['apt-get', 'dpkg-deb', 'tar'].every(has)) skip('本机不是 Debian 系，没有 apt-get')

const work = mkdtempSync(join(tmpdir(), 'fandol-'))
process.on('exit', () => rmSync(work, { recursive: true, force: true }))
try {
  execFileSync('apt-get', ['download', 'texlive-lang-chinese'], { cwd: work, stdio: 'ignore', timeout: 180_000 })
} catch {
  skip('软件源取不到 texlive-lang-chinese')
}
try {
  const deb = readdirSync(work).find((file) => file.endsWith('.deb'))
  execFileSync(
    'sh',
    ['-c', 'dpkg-deb --fsys-tarfile "$0" | tar x --wildcards --strip-components=9 "*/fandol/Fandol*.otf"', deb],
    { cwd: work, stdio: 'ignore' },
  )
  mkdirSync(target, { recursive: true })
  for (const file of wanted) copyFileSync(join(work, file), join(target, file))
} catch (error) {
  skip(`解包没有成功：${error.message}`)
}
console.log(`已取得 ${wanted.length} 个字体文件，放在 ${target}。`)
