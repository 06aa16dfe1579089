import { expect, it } from 'vitest'
import type { PenaltyRow } from '../reading/index.ts'
import { Note } from './supplied.ts'
import { violationsOf } from './violations.ts'

const row = (given: Partial<PenaltyRow>): PenaltyRow => ({ row: 1, parties: [], kinds: [], notes: [], ...given })
const party = { id: 'p1', kind: 'legal', name: '甲公司', address: '', role: 'party' } as const
const of = (given: Partial<PenaltyRow>) => violationsOf(row(given), [party], '2024-01-02', new Note())[0]!
const cited = (breached: string) => of({ breached }).breached.map((b) => [b.title, b.article, b.level])

it.each<[string, string[][]]>([
  [
    '违反《证券法》第七十八条第一款,第八十条第一款、第二款第(三)项的规定。',
    [['证券法', '第七十八条第一款,第八十条第一款、第二款第(三)项', 'law']],
  ],
  ['违反了《证券法》第五十条、五十三条的规定。', [['证券法', '第五十条、五十三条', 'law']]],
  [
    '违反2005年《证券法》第四十三条第一款、《证券法》第四十条第一款的规定。',
    [
      ['证券法（2005年）', '第四十三条第一款', 'law'],
      ['证券法', '第四十条第一款', 'law'],
    ],
  ],
  [
    '违反《公司债券管理办法》(证监会令第161号,以下简称2019年《办法》)第二十一条第一款的规定',
    [['公司债券管理办法（证监会令第161号）', '第二十一条第一款', 'rule']],
  ],
  [
    '违反《某准则1141号》(2010)(2019)第十四条、第十五条',
    [['某准则1141号（2010）（2019）', '第十四条、第十五条', 'normative']],
  ],
  ['违反《某法》第五条之一，一并处罚', [['某法', '第五条之一', 'law']]],
  ['依据《某条例》第九条第一、二项', [['某条例', '第九条第一、二项', 'regulation']]],
])('cites the articles of “%s” as they are written', (text, expected) => {
  expect(cited(text)).toEqual(expected)
})
