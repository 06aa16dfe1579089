import {
  type Block,
  type Condition,
  type Day,
  hold,
  longDate,
  procedureOf,
  step,
  type Table,
  type Value,
} from '@xiezhi/law'
import { approvalIn } from './approvals.ts'
import type { Context } from './context.ts'
import { scopesOver } from './engine/ask.ts'
import { type Scope, unsaid } from './engine/scope.ts'
import { valueIn } from './engine/value.ts'
import { onPaper, said } from './engine/worded.ts'
import type { CaseFile, Json, Proceeding } from './file.ts'
import { mainProceeding } from './fold.ts'
import { numeral } from './format/numeral.ts'
import { organsOn } from './fromLists.ts'
import { type Opinion, opinionOf } from './opinions.ts'
import { partyBlock, partyRows } from './partyBlock.ts'
import { situationOf } from './readings/index.ts'
import { ofItsParty, partyName } from './readings/world.ts'

/** Running text as it is laid out: a heading of the first rank, or a paragraph. */
export interface TextBlock {
  readonly type: 'section' | 'paragraph'
  readonly text: string
}

/** A part of a paper: running text, a row of a form, a table, an opinion with its signatures, lines to be signed by hand. */
export type PaperPart =
  | TextBlock
  | { readonly type: 'row'; readonly label: string; readonly text: string; readonly half: boolean }
  | {
      readonly type: 'table'
      readonly columns: { readonly title: string; readonly wide: number }[]
      readonly rows: string[][]
    }
  | ({ readonly type: 'opinion'; readonly label: string } & Opinion)
  | { readonly type: 'signs'; readonly lines: string[] }

interface Of {
  readonly file: CaseFile
  readonly context: Context
  /** The day of the paper. */
  readonly day: Day
  readonly party?: string | undefined
  /** Where what it tells of stands; absent: the main proceeding. */
  readonly proceeding?: Proceeding
  /** What else is known to it by name. */
  readonly also?: Readonly<Record<string, string>>
}

/** Nobody takes a step by reading a paper. */
const reading = step({
  id: '',
  title: '',
  proceeding: '',
  from: [],
  effect: 'constitutive',
  posts: [],
  fields: [],
  cite: [{ statute: '', article: 0, gist: '' }],
})

/** Where a value is set in: {名称}. */
const places = /\{([^{}]+)\}/g
/** To be written in by hand. */
const blank = '＿＿＿＿'

/** What a paper says in this case, as its rule composes it, part by part. */
export function paperParts(body: readonly Block[], of: Of): readonly PaperPart[] {
  const scope = readingScope(of)
  let sections = 0
  return body.flatMap((block): readonly PaperPart[] => {
    if (block.when !== undefined && hold(block.when, situationOf(scope)).answer !== 'yes') return []
    if (block.each !== undefined)
      return (scopesOver(block.each, scope) ?? []).flatMap((one) => paragraphs(block, one, of))
    if (block.section !== undefined) {
      sections += 1
      return [{ type: 'section', text: `${numeral(sections)}、${block.section}` }]
    }
    if (block.to !== undefined) return []
    if (block.parties === true) return headOf(of)
    if (block.table !== undefined) return [tableOf(block.table, scope)]
    if (block.signs !== undefined) return [{ type: 'signs', lines: [...block.signs] }]
    const { row: label, opinion } = block
    if (label !== undefined && opinion !== undefined)
      return [
        { type: 'opinion', label, ...opinionOf(approvalIn(of.file, opinion.matter, scope.proceeding), opinion.posts) },
      ]
    const text = paragraphs(block, scope, of)
    if (label === undefined) return text
    const whole = text.map((t) => t.text).join('\n')
    // A row that says nothing by itself is there to be written into.
    const isOpen = text.length > 0 || block.text === ''
    return isOpen ? [{ type: 'row', label, text: whole, half: block.half === true }] : []
  })
}

/** Of whom it speaks: the party it is made for, else every party of the case, one below the other. */
function headOf({ file, party, context }: Of): readonly PaperPart[] {
  // As its kind calls whom it is about: 当事人、检查对象、申请人.
  const called = procedureOf(context.rules, file.procedure)?.head.parties?.party ?? '当事人'
  const concerned = file.parties.filter((p) => (party === undefined ? p.role === 'party' : p.id === party))
  return concerned.flatMap((one) =>
    partyRows(partyBlock(one)).map(
      ({ label, value, wide }): PaperPart => ({
        type: 'row',
        label: label === '名称' || label === '姓名' ? called : label,
        text: value,
        half: wide !== true,
      }),
    ),
  )
}

/** The same as running text, for who reads it without its form: what was said inside the agency and who signs stay on the paper. */
export const paperText = (body: readonly Block[], of: Of): readonly TextBlock[] =>
  paperParts(body, of).flatMap((part): readonly TextBlock[] => {
    if (part.type === 'section' || part.type === 'paragraph') return [part]
    if (part.type === 'row') return part.text === '' ? [] : [{ type: 'paragraph', text: `${part.label}：${part.text}` }]
    if (part.type !== 'table') return []
    const lines = part.rows.filter((cells) => cells.some((cell) => cell !== ''))
    return lines.map((cells, i) => ({
      type: 'paragraph',
      text: `${i + 1}. ${cells.flatMap((cell, at) => (cell === '' ? [] : [`${part.columns[at]!.title}：${cell}`])).join('，')}`,
    }))
  })

/** Whom a letter is sent to. */
export function sentTo(body: readonly Block[], of: Of): string {
  const to = body.find((b) => b.to !== undefined)?.to
  return to === undefined ? addressee(of) : said(to, readingScope(of), onPaper)
}

/** A line for each of what is gone through; of none one that is empty, to be written into. */
function tableOf({ over, columns }: Table, scope: Scope): PaperPart {
  const lines = scopesOver(over, scope) ?? []
  const rows = lines.map((line) => columns.map(({ value }) => said(value, line, onPaper)))
  return {
    type: 'table',
    columns: columns.map(({ title, wide = 1 }) => ({ title, wide })),
    rows: rows.length > 0 ? rows : [columns.map(() => '')],
  }
}

/** As nobody in particular reads the record. */
export const readingScope = ({ file, context, day, party, proceeding }: Of): Scope =>
  ofItsParty({
    file,
    context,
    step: reading,
    proceeding: proceeding ?? mainProceeding(file),
    day,
    ...(party === undefined ? {} : { party }),
  })

/** What a value comes to for whoever reads; undefined: nothing. */
export function valueFor(value: Value, of: Of): Json | undefined {
  const found = valueIn(value, readingScope(of))
  return found === unsaid ? undefined : (found as Json | undefined)
}

/** Whether it holds for whoever reads. */
export const holdsFor = (condition: Condition, of: Of): boolean =>
  hold(condition, situationOf(readingScope(of))).answer === 'yes'

function paragraphs(block: Block, scope: Scope, of: Of): readonly TextBlock[] {
  const given = Object.entries(block.with ?? {}).map(([name, value]) => [name, said(value, scope, onPaper)] as const)
  const { name } = of.context.agency
  const organs = organsOn(of.context, of.day)
  const always = {
    当事人: addressee(of),
    机关: name,
    机关地址: organs.address,
    日期: longDate(of.day),
    复议机关: organs.reconsideration,
    法院: organs.court,
    银行: organs.bank,
  }
  const words: Readonly<Record<string, string>> = { ...always, ...of.also, ...Object.fromEntries(given) }
  const text = block.text ?? ''
  if (block.ifGiven === true && [...text.matchAll(places)].some(([, name = '']) => !words[name])) return []
  return filled(text, words)
    .split('\n')
    .flatMap((line) => (line.trim() === '' ? [] : [{ type: 'paragraph' as const, text: line.trim() }]))
}

/**
 * What was entered often ends with a stop, or with 的规定, where the sentence of the paper goes on: neither is said twice. Of a text that ends the
 * sentence nothing is taken.
 */
const filled = (text: string, words: Readonly<Record<string, string>>): string =>
  text.replace(places, (place, name: string, at: number) => {
    const said = words[name] || blank
    const behind = text.slice(at + place.length)
    const ended = /^[，。；、：）]/u.test(behind) ? said.replace(/[。；，、\s]+$/u, '') : said
    return behind.startsWith('的规定') ? ended.replace(/的?规定$/u, '') : ended
  })

/** Whom a paper of the case speaks of: the party it is made for, else all of them. */
export const addressee = ({ file, party }: Pick<Of, 'file' | 'party'>): string =>
  party !== undefined
    ? partyName(file, party)
    : file.parties
        .filter((p) => p.role === 'party')
        .map((p) => p.name)
        .join('、')
