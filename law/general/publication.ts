import { remedyLines } from '../remedies.ts'
import { equal, not } from '../words/condition.ts'
import { paragraph } from '../words/paper.ts'
import { factLine, type Publication } from '../words/publication.ts'
import { last } from '../words/value.ts'
import { finding, start } from './records.ts'

const matter = { 事项: last(start, 'matter') }
const isReward = equal(last(start, 'category'), 'reward')
const isUnnamed = equal(last(start, 'unnamed'), true)

const page = {
  proceeding: 'publication',
  title: paragraph('{事项}', matter),
  facts: [
    factLine('决定机关', '{机关}'),
    factLine('事项', '{事项}', matter),
    factLine('类别', '{类别}', { 类别: last(start, 'category') }),
    factLine('依据', '{依据}', { 依据: last(finding, 'law') }),
    factLine('决定日期', '{日期}'),
  ],
  remedy: remedyLines(last(finding, 'reviewFirst')),
  clock: 'D02-general',
} as const
const named = { ...page, facts: [...page.facts, factLine('当事人', '{当事人}')] }

/** Whoever must not be known by name (举报人) is not: the page then says what was decided, and of nobody. */
export const generalPublications: readonly Publication[] = [
  { ...page, section: 'reward', unnamed: true, when: { all: [isReward, isUnnamed] } },
  { ...named, section: 'reward', when: { all: [isReward, not(isUnnamed)] } },
  { ...page, section: 'general', unnamed: true, when: isUnnamed },
  { ...named, section: 'general' },
]
