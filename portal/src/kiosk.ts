/** A device that stands in a hall: set by opening /kiosk/on there once. A cookie of the session, beside that of the size of type. */
export function isKiosk(cookies: string | undefined): boolean {
  return cookies !== undefined && /(?:^|;\s*)hall=kiosk(?:;|$)/.test(cookies)
}

export const kioskCookie = (on: boolean): string =>
  `hall=${on ? 'kiosk' : ''}; Path=/; ${on ? '' : 'Max-Age=0; '}SameSite=Lax; HttpOnly`

/** Seconds until a page left standing goes home by itself; a form takes longer to fill in. */
export const idle = { page: 180, form: 900 } as const
