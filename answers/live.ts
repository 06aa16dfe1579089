import { integer, object, text } from './words.ts'

/** `data` of the event `case` on the stream. */
export const liveCase = object({ case: text, sequence: integer, step: text, title: text, by: text }).meta({
  id: 'LiveCase',
  description: '实时动态的一条：哪个案件、哪一步、何人',
})
