/** The browser for the browser tests, as `npm test` found it: `describe.skipIf(!chromium)`, and no other skipping. */
export const chromium: string | undefined = process.env.CHROMIUM
