/** The size of type, kept by the only cookie the portal sets. */
export type Size = 'large' | 'normal'

export function isLarge(cookies: string | undefined): boolean {
  return cookies !== undefined && /(?:^|;\s*)size=large(?:;|$)/.test(cookies)
}

export function sizeCookie(size: Size): string {
  const keep = size === 'large' ? 31_536_000 : 0
  return `size=${size}; Path=/; Max-Age=${keep}; SameSite=Lax; HttpOnly`
}

/** Where to go back to: a path of this site, else the home page. Never another host, however written. */
export function localPath(back: unknown): string {
  if (typeof back !== 'string' || !back.startsWith('/')) return '/'
  const here = 'http://portal.invalid'
  try {
    const url = new URL(back, here)
    return url.origin === here ? url.pathname.replace(/^\/{2,}/, '/') + url.search : '/'
  } catch {
    return '/'
  }
}
