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
function cached() {
  const folder = join(homedir(), '.cache', 'ms-playwright')
  if (!existsSync(folder)) return []
  return readdirSync(folder)
    .filter((name) => /^chromium-\d+$/.test(name))
    .map((name) => join(folder, name, 'chrome-linux', 'chrome'))
}

/** The path of a Chromium or Chrome: from CHROMIUM, or where systems usually keep it; undefined: none. */
export function findChromium() {
  if (process.env.CHROMIUM) return isRunnable(process.env.CHROMIUM) ? process.env.CHROMIUM : undefined
  const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome']
  const folders = [...(process.env.PATH ?? '').split(':'), '/usr/bin', '/usr/local/bin', '/snap/bin'].filter(Boolean)
  return [
    ...folders.flatMap((folder) => names.map((name) => join(folder, name))),
    '/opt/google/chrome/chrome',
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    ...cached(),
  ].find(isRunnable)
}

function apt(...args) {
  const result = spawnSync('apt-get', ['-qq', '-y', ...args], {
    stdio: ['ignore', 'ignore', 'ignore'],
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  })
  return result.status === 0
}

/** As `findChromium`; where there is none and we are root on a Debian, installs it first. */
export function bringChromium() {
  const found = findChromium()
  if (found || process.env.CHROMIUM || process.getuid?.() !== 0 || !isRunnable('/usr/bin/apt-get')) return found
  process.stderr.write('正在安装测试用的 Chromium……\n')
  const install = () => apt('install', '--no-install-recommends', 'chromium')
  if (!install()) {
    apt('update')
    install()
  }
  return findChromium()
}
