import { expect, test } from 'vitest'
import type { DocumentKind } from '../documents.ts'
import { bodyOf } from '../papers.ts'
import { ruleBook } from '../rulebook.ts'
import type { Procedure } from '../words/procedure.ts'

/** Handed over by the step that makes it, or told to everybody at once (强制法18, 24; 处罚法52; 征收条例13). */
const otherwise: ReadonlySet<DocumentKind> = new Set([
  'measure-decision',
  'measure-extension',
  'freeze-decision',
  'scene-decision',
  'expropriation-decision',
] as const)

/** From its receipt run the days in which one may turn to 复议 and the court: a paper that says so is brought. */
const saysSo = (paper: DocumentKind): boolean =>
  /自收到本.+内向\{复议机关\}申请行政复议/.test(JSON.stringify(bodyOf(paper) ?? []))
const unbrought = (p: Procedure): readonly string[] => {
  const does = p.steps.flatMap((s) => s.does ?? [])
  const carried = JSON.stringify(does.filter((d) => 'open' in d && d.open === 'service'))
  return [...new Set(does.flatMap((d) => ('paper' in d ? [d.paper] : [])))].filter(
    (paper) => saysSo(paper) && !otherwise.has(paper) && !carried.includes(`"${paper}"`),
  )
}

test.each(ruleBook.procedures.filter((p) => p.stages.service !== undefined))(
  '$title: each paper that says how to fight it is brought to whom it concerns',
  (p) => expect(unbrought(p)).toEqual([]),
)

test('six kinds refuse to take up an application on paper', () => {
  const said = ruleBook.procedures
    .flatMap((p) => p.steps.flatMap((s) => s.does ?? []))
    .flatMap((d) =>
      'paper' in d && (d.paper.endsWith('-rejection') || d.paper === 'general-refusal') && saysSo(d.paper)
        ? [d.paper]
        : [],
    )
  expect([...new Set(said)].length).toBeGreaterThanOrEqual(6)
})
