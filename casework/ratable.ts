import { type Day, hold, procedureOf } from '@xiezhi/law'
import { type Context, nobodys } from './context.ts'
import { valueIn } from './engine/value.ts'
import type { CaseFile } from './file.ts'
import { readingScope } from './paperText.ts'
import { situationOf } from './readings/index.ts'

/** By which code whom this case is about may say how it was done, once he was told; undefined: there is none, or he was not told yet. */
export function ratingCodeOf(file: CaseFile, context: Pick<Context, 'rules' | 'calendar'>): string | undefined {
  const rule = procedureOf(context.rules, file.procedure)?.ratable
  if (rule === undefined || file.acts.length === 0) return undefined
  const day = file.acts.at(-1)!.acted.slice(0, 10) as Day
  const scope = readingScope({ file, context: nobodys(context, file.agency, day), day })
  if (hold(rule.when, situationOf(scope)).answer !== 'yes') return undefined
  const code = valueIn(rule.code, scope)
  return typeof code === 'string' ? plainCode(code) : undefined
}

/** As it was meant, however it was typed: in one width and case, without hyphens. The portal takes it so too. */
export const plainCode = (typed: string): string | undefined => {
  const code = typed
    .normalize('NFKC')
    .toUpperCase()
    .replace(/[^0-9A-Z]/g, '')
  return code.length < 8 ? undefined : code
}
