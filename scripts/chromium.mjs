// Finds the browser for the browser tests, and brings Debian's where we may install.
import { spawnSync } from 'node:child_process'
import { accessSync, constants, existsSync, readdirSync } from 'node:fs'
import { homedir } from 'node:os'
import { join } from 'node:path'

function isRunnable(file) {
  try {
    accessSync(file, constants.X_OK)
    return true
  } catch {
    return false
  }
}

/** Browsers that a browser-test tool put into the user's cache earlier. */
function cached(kind, file) {
  const folder = join(homedir(), '.cache', 'ms-playwright')
  if (!existsSync(folder)) return []
  return readdirSync(folder)
    .filter((name) => name.startsWith(`${kind}-`))
    .map((name) => join(folder, name, 'chrome-linux', file))
}

const inFolders = (names) => {
  const folders = [...(process.env.PATH ?? '').split(':'), '/usr/bin', '/usr/local/bin', '/snap/bin'].filter(Boolean)
  return names.flatMap((name) => folders.map((folder) => join(folder, name)))
}

/** The browser without the windows around a page: half the processor's time of the whole one, and the same pages. */
const findShell = () =>
  [
    ...inFolders(['chromium-headless-shell', 'chrome-headless-shell']),
    ...cached('chromium_headless_shell', 'headless_shell'),
  ].find(isRunnable)

/** The path of a Chromium or Chrome: from CHROMIUM, or where systems usually keep it, without windows first; undefined: none. */
export function findChromium() {
  if (process.env.CHROMIUM) return isRunnable(process.env.CHROMIUM) ? process.env.CHROMIUM : undefined
  return (
    findShell() ??
    [
      ...inFolders(['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome']),
      '/opt/google/chrome/chrome',
      '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
      '/Applications/Chromium.app/Contents/MacOS/Chromium',
      ...cached('chromium', 'chrome'),
    ].find(isRunnable)
  )
}

function apt(...args) {
  const result = spawnSync('apt-get', ['-qq', '-y', ...args], {
    stdio: ['ignore', 'ignore', 'ignore'],
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  })
  return result.status === 0
}

/** As `findChromium`; where none is without windows and we are root on a Debian, installs it first, else the whole browser. */
export function bringChromium() {
  const mayInstall = !process.env.CHROMIUM && process.getuid?.() === 0 && isRunnable('/usr/bin/apt-get')
  if (!mayInstall || findShell()) return findChromium()
  process.stderr.write('正在安装测试用的 Chromium……\n')
  const install = (name) => apt('install', '--no-install-recommends', name)
  if (!install('chromium-headless-shell')) {
    apt('update')
    if (!install('chromium-headless-shell') && !findChromium()) install('chromium')
  }
  return findChromium()
}
