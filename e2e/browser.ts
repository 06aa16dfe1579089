import { existsSync } from 'node:fs'
import { type Browser, type BrowserContext, chromium as driver, type Page } from 'playwright-core'

/** The browser to drive; undefined: none on this machine, and the journeys are skipped. */
export const chromium: string | undefined =
  process.env.CHROMIUM ??
  ['chromium-headless-shell', 'chromium', 'chromium-browser', 'google-chrome']
    .map((name) => `/usr/bin/${name}`)
    .find(existsSync)

/**
 * A page costs a second of processor each time it is opened. What no journey looks at is left out (1,099 → 860 ms): code made faster
 * for those who stay longer than a journey does, and our own letters, whose hundred files are read anew by each page. Who looks at
 * letters asks for them.
 */
export const launch = (letters: 'ours' | 'the machine’s' = 'the machine’s'): Promise<Browser> =>
  driver.launch({
    ...(chromium === undefined ? {} : { executablePath: chromium }),
    // One process for all pages: each of its own begins with nothing read and no fonts (3.2 s of processor a page, 1.3 in one that has them).
    args: [
      ...['--no-sandbox', '--disable-gpu', '--lang=zh-CN', '--renderer-process-limit=1', '--js-flags=--no-maglev'],
      ...(letters === 'ours' ? [] : ['--disable-remote-fonts']),
    ],
  })

export interface Place {
  readonly base: string
  readonly portal: string
  readonly password: string
}

/** Somebody at a desk or on a phone, signed in by the API as the screen would do it. */
export interface Seat {
  readonly page: Page
  readonly context: BrowserContext
  /** What went wrong in the page itself: uncaught errors and refused content. */
  readonly faults: string[]
}

const sizes = { desk: { width: 1440, height: 900 }, phone: { width: 390, height: 844 } }

export async function sit(browser: Browser, size: keyof typeof sizes = 'desk'): Promise<Seat> {
  const context = await browser.newContext({
    viewport: sizes[size],
    locale: 'zh-CN',
    timezoneId: 'Asia/Shanghai',
    // What moves is drawn again and again, in software.
    reducedMotion: 'reduce',
  })
  // Tells a page that hangs from one that waits its turn on a busy machine, as the limits of the tests do.
  context.setDefaultTimeout(60_000)
  const page = await context.newPage()
  const faults: string[] = []
  page.on('pageerror', (error) => faults.push(error.message))
  page.on('console', (line) => {
    if (line.type() === 'error' && /Content Security Policy|Refused/.test(line.text())) faults.push(line.text())
  })
  return { page, context, faults }
}

export async function signInAs(seat: Seat, place: Place, account: string): Promise<void> {
  const answer = await seat.context.request.post(`${place.base}/api/session`, {
    data: { account, password: place.password },
    headers: { 'x-requested-with': 'xiezhi' },
  })
  if (!answer.ok()) throw new Error(`${account} could not sign in: ${answer.status()} ${await answer.text()}`)
}
