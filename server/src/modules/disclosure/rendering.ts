import { type Party, publicParty, publicWords } from '@xiezhi/casework'
import { longDate, type Publication, publicSections } from '@xiezhi/law'
import { maskedBlocks } from './blocks.ts'
import { drafted, type Masker, type Publishing } from './masker.ts'
import { type Block, kindsOf, type Rendering } from './shapes.ts'

/** The page as the rule of its publication composes it: title, facts, plain words, and the text of the paper as it was made. */
export function renderingByRule(
  rule: Publication,
  publishing: Publishing,
  { mask, minors, shown: composed }: Masker,
): Rendering {
  const { decided, context, day } = publishing
  const proceeding = publishing.file.proceedings.find((p) => p.id === publishing.proceeding)
  if (proceeding === undefined) throw new Error(`case ${decided.id} has no proceeding ${publishing.proceeding}`)
  const parties = partiesByRule(rule, publishing)
  const shown = parties.map((p) => publicParty(p, context.agency.masking, minors.includes(p.id)))
  const codes = shown.flatMap(({ code }) => code ?? [])
  const words = publicWords(rule, { file: composed, context, proceeding, day, codes })
  const said = drafted(publishing)
  return {
    title: mask(words.title),
    party: shown.map(({ name }) => name).join('、'),
    partyKind: kindsOf(parties),
    categories: words.categories,
    summary: {
      what: mask(said?.what ?? ''),
      why: mask(said?.why ?? ''),
      means: mask(words.means),
      remedy: mask(words.remedy),
    },
    elements: words.facts.map(({ label, value }) => ({ label, value: mask(value) })),
    body:
      words.paper === undefined
        ? []
        : [
            { type: 'title', text: words.paper.title },
            ...maskedBlocks(
              words.paper.body.map(({ type, text }): Block => ({ type: type === 'section' ? 'heading' : type, text })),
              mask,
            ),
            { type: 'signature', text: context.agency.name },
            { type: 'signature', text: longDate(day) },
          ],
  }
}

/** Whom the rule has the page name. */
export function partiesByRule(rule: Publication, { decided, proceeding }: Publishing): readonly Party[] {
  const named = publicSections[rule.section].ofParties && rule.unnamed !== true
  // Of what concerns one alone (不予信用修复) the others have no part.
  const only = decided.proceedings.find((p) => p.id === proceeding)?.about.party
  return named ? decided.parties.filter((p) => p.role === 'party' && (only === undefined || p.id === only)) : []
}
