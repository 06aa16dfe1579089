import type { Basis, Party, Penalty, Violation } from '@xiezhi/casework'
import { addDays, type Day, labelOf, penaltyKinds } from '@xiezhi/law'
import type { PenaltyRow } from '../reading/index.ts'
import type { Note } from './supplied.ts'

/** 分. */
const SUPPLIED_FINE = 1_000_000
const SUPPLIED_CONFISCATION = 500_000
/** A day on which any rule a list may cite was long in force; no list gives it. */
const LONG_AGO: Day = '1996-10-01'
/** An edition, the title, what stands in brackets behind it, and the articles as they are written: 第一款第(三)项, 第五十条、五十三条. */
const CITED =
  /(\d{4}年(?:修订|修正)?)?的?《([^》]+)》((?:[（(][^）)]*[）)])*)((?:的?第?[（(]?[零〇一二三四五六七八九十百千]+[）)]?[条款项目]?|第?\d+[条款项目]|[、，,和及以之至])*)/g
/** Up to the last whole article, paragraph or item. */
const WHOLE = /^的?(.*[条款项目](?:之[一二三四五六七八九十]+)?)/

/** One line a party: what was done, against which rule, under which rule, and what it costs. */
export function violationsOf(
  row: PenaltyRow,
  parties: readonly Party[],
  received: Day,
  note: Note,
): readonly Violation[] {
  const conduct = conductOf(row, note)
  const breached = cited(row.breached, '违反的规定', note)
  const basis = penalBasis(cited(row.basis, '处罚依据', note))
  const from = note.value('违法行为发生日期', addDays(received, -60))
  return parties.map((party, i) => {
    const penalties = penaltiesOf(row, i, parties.length, note)
    return {
      party: party.id,
      conduct,
      from,
      breached,
      basis,
      penalties,
      tier: note.value('裁量档次', 'ordinary'),
      tierReason: note.text('裁量理由', '名单未载明裁量情节，按一般处罚演练'),
      correction: { how: 'done', what: note.text('责令改正', '名单未载明改正情况') },
    }
  })
}

const conductOf = (row: PenaltyRow, note: Note): string =>
  row.violation?.slice(0, 500) ?? note.text('违法行为', '名单所载违法行为')

/** The rules a text names, as it writes them; where none can be told apart, the text itself; where there is none, a supplied one. */
function cited(text: string | undefined, what: string, note: Note): readonly Basis[] {
  if (text === undefined) {
    const title = note.text(what, `演练用${what}`)
    return [{ title, level: 'law', article: note.text(what, '第一条'), inForce: LONG_AGO }]
  }
  note.value(`${what}的施行日期和效力级别`, LONG_AGO)
  const found = [...text.matchAll(CITED)].map(([, year = '', title = '', brackets = '', articles = '']) => ({
    title: `${title}${edition(year, brackets)}`.slice(0, 200),
    level: levelOf(title),
    article: WHOLE.exec(articles.slice(0, 100))?.[1] ?? note.text(`${what}的条款`, '条款见原文'),
    inForce: LONG_AGO,
  }))
  const distinct = found.filter((b, i) => found.findIndex((c) => c.title === b.title && c.article === b.article) === i)
  const given = distinct.filter(
    (b) => !b.article.startsWith('（') || !distinct.some((c) => c.title === b.title && c !== b),
  )
  if (given.length > 0) return given
  return [
    { title: text.slice(0, 200), level: 'law', article: note.text(`${what}的条款`, '条款见原文'), inForce: LONG_AGO },
  ]
}

/** 2005年《证券法》, 《证券法》(2019年修订) and 《…办法》(证监会令第161号,以下简称…) are rules of their own: the edition goes with the title. */
function edition(year: string, brackets: string): string {
  const inside = [...brackets.matchAll(/[（(]([^）)]*)/g)].map(
    ([, text = '']) => text.split(/[，,；;、]?(?:以下|下称|简称|下同)/)[0],
  )
  return [year, ...inside].map((text) => (text ? `（${text}）` : '')).join('')
}

/** Lists cite a scale of discretion beside the law; a penalty rests on the law, and the scale stays in the text as given. */
function penalBasis(all: readonly Basis[]): readonly Basis[] {
  const lawful = all.filter((b) => b.level !== 'normative')
  return lawful.length > 0 ? lawful : all
}

function levelOf(titleAsWritten: string): Basis['level'] {
  const title = titleAsWritten.replace(/[（(][^）)]*[）)]$/, '')
  // 办法 ends like a law and is none.
  if (/(?:办法|规定|规则|细则|令)$/.test(title)) return 'rule'
  if (/法(?:典)?$/.test(title)) return 'law'
  return /条例$/.test(title) ? 'regulation' : 'normative'
}

function penaltiesOf(row: PenaltyRow, index: number, count: number, note: Note): readonly Penalty[] {
  const kinds = new Set<string>(row.kinds)
  if (row.amountFen !== undefined) kinds.add('fine')
  if (row.confiscateFen !== undefined) kinds.add('gains')
  if (kinds.size === 0) kinds.add(note.value('处罚种类', 'warning'))
  const penalties = [...kinds].flatMap((kind): Penalty[] => {
    if (kind === 'fine') return amount(kind, row.amountFen, SUPPLIED_FINE, '罚款金额', index, count, note)
    if (kind === 'gains') return amount(kind, row.confiscateFen, SUPPLIED_CONFISCATION, '没收金额', index, count, note)
    if (kind === 'goods') return goods(row, kinds.has('gains'), note)
    if (kind === 'other')
      return [
        {
          kind,
          text: row.otherKinds ?? row.result?.slice(0, 500) ?? note.text('其他处罚的内容', '名单没有写明是什么处罚'),
        },
      ]
    return row.kinds.length > 0 ? [{ kind }] : [{ kind, text: note.text('处罚种类', labelOf(penaltyKinds, kind)) }]
  })
  // A sum too small to be shared leaves this party without a penalty of its own.
  return penalties.length > 0 ? penalties : [{ kind: 'warning', text: note.text('处罚种类', '警告') }]
}

/** A list names gains and goods by one word: without words for the goods, a sum taken is all there is. */
function goods(row: PenaltyRow, hasGains: boolean, note: Note): Penalty[] {
  const named = row.result?.match(/没收(?!(?:全部)?(?:违法|非法)所得)[^，。；;]{2,200}/)?.[0]
  if (named !== undefined) return [{ kind: 'goods', text: named }]
  return hasGains ? [] : [{ kind: 'goods', text: note.text('没收的财物', '名单没有写明没收了什么') }]
}

/** A sum the row gives stands; among several parties it is shared evenly, and only that is supplied. */
function amount(
  kind: string,
  given: number | undefined,
  otherwise: number,
  what: string,
  index: number,
  count: number,
  note: Note,
): Penalty[] {
  if (given === undefined) {
    return [{ kind, amount: otherwise, text: beside(note, what, '名单没有可以采用的金额') }]
  }
  if (count === 1) return [{ kind, amount: given }]
  const share = Math.floor(given / count) + (index === 0 ? given % count : 0)
  return share === 0
    ? []
    : [{ kind, amount: share, text: beside(note, `${what}在当事人之间的分配`, '合计金额平均分配') }]
}

/** A remark on the sum, in brackets: papers print it behind the sum, and never as goods. */
const beside = (note: Note, what: string, text: string): string => `（系统补充：${note.value(what, text)}）`
