import type { Procedure } from './words/procedure.ts'

const generally: Readonly<Record<string, string>> = { 复议机关: '复议机关', 法院: '人民法院', 机关: '办理的机关' }

/**
 * What may be done against what a procedure decides, as its public pages say it, but of no agency in particular: before a decision there is
 * only the law in force, which its first paragraph is of (复议前置 of what is decided on the spot). undefined: its pages say nothing.
 */
export function remedyWordsOf({ publications }: Pick<Procedure, 'publications'>): string | undefined {
  const first = publications.flatMap(({ remedy = [] }) => remedy)[0]
  if (first?.text === undefined) return undefined
  return first.text.replace('，电话{电话}', '').replace(/\{(.+?)\}/g, (_, name: string) => generally[name] ?? name)
}
