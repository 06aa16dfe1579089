import type { NewEvent } from '../event.ts'

/** With the links of what it names filled in, which are known when that has been sealed; `linkOf`: of an event of the case that names it. */
export function bound(event: NewEvent, linkOf: (sequence: number) => string): NewEvent {
  const { into, from, moved } = event.body
  const yet = <T extends { readonly event: number; readonly link?: string }>(key: string, name: T | undefined) =>
    name?.link === '' ? { [key]: { ...name, link: linkOf(name.event) } } : {}
  return { ...event, body: { ...event.body, ...yet('into', into), ...yet('from', from), ...yet('moved', moved) } }
}
