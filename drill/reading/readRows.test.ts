import { existsSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { columnOf } from './columns.ts'
import { classifyAll, type PenaltyRow, readPenaltyFile } from './index.ts'
import { partiesIn, partiesOfTitle } from './parties.ts'

const bytes = (text: string) => new TextEncoder().encode(text)
function rows(content: string | Uint8Array): PenaltyRow[] {
  const reading = readPenaltyFile(typeof content === 'string' ? bytes(content) : content)
  if (!reading.ok) throw new Error(reading.error.message)
  return reading.rows
}
const only = (given: Record<string, unknown>) =>
  rows(JSON.stringify([{ 案由: '折枝', 日期: '2024-09-09', ...given }]))[0] as PenaltyRow

describe('headings', () => {
  it.each([
    ['行政处罚决定书文号：', 'documentNumber'],
    [' 处罚 决定书文号 ', 'documentNumber'],
    ['CF_WSH', 'documentNumber'],
    ['punishNumber', 'documentNumber'],
    ['被处罚单位(人)名称', 'party'],
    ['案件名称（必填）', 'title'],
    ['作出处罚的机关名称和日期', 'agencyAndDate'],
    ['公告日期', 'publishedOn'],
  ])('%s gives %s', (heading, field) => {
    expect(columnOf(heading)?.field).toBe(field)
  })

  it('carry their unit', () => {
    expect(columnOf('罚款金额（万元）')).toMatchObject({ field: 'fine', unit: 'wanYuan' })
    expect(columnOf('罚款金额(元)')).toMatchObject({ field: 'fine', unit: 'yuan' })
    expect(columnOf('CF_NR_FK')).toMatchObject({ field: 'fine', unit: 'wanYuan' })
    expect(columnOf('罚款金额')?.unit).toBeUndefined()
    expect(columnOf('樱桃')).toBeNull()
  })
})

describe('files', () => {
  const expected = { title: '云县樱桃局行政处罚决定书', decidedOn: '2024-09-09', facts: '折枝,两次' }

  it('takes CSV with columns in any order, quotes, a mark, other separators and a line above the headings', () => {
    expect(
      rows('\ufeff案件名称,处罚日期,违法事实\r\n云县樱桃局行政处罚决定书,2024/9/9,"折枝,两次"\r\n')[0],
    ).toMatchObject(expected)
    expect(
      rows(
        '# 来源：樱桃局\n违法事实：;处罚决定日期：;案件名称：\n"折枝,两次";2024年9月9日;云县樱桃局行政处罚决定书',
      )[0],
    ).toMatchObject(expected)
    expect(rows('处罚日期\t违法事实\t案件名称\n20240909\t折枝,两次\t云县樱桃局行政处罚决定书\n\t\t\n')).toHaveLength(1)
  })

  it('takes GB18030 and UTF-16', () => {
    const gb = [0xb4, 0xa6, 0xb7, 0xa3, 0xc8, 0xd5, 0xc6, 0xda, 0x2c, 0xb0, 0xb8, 0xd3, 0xc9, 0x0a]
    const line = [...bytes('2024-09-09,'), 0xce, 0xde, 0xd5, 0xd5, 0x0a]
    expect(rows(new Uint8Array([...gb, ...line]))[0]).toMatchObject({ decidedOn: '2024-09-09', violation: '无照' })
    const wide = new Uint8Array([
      0xff,
      0xfe,
      ...new Uint8Array(new Uint16Array([...'日期,案由\n2024-09-09,折枝'].map((c) => c.charCodeAt(0))).buffer),
    ])
    expect(rows(wide)[0]).toMatchObject({ violation: '折枝' })
  })

  it('takes JSON arrays, wrapped or several, and numbers the rows through', () => {
    const one = { decisionDate: 1725811200, content: '警告' }
    expect(rows(JSON.stringify({ data: { list: [one] }, more: [one, { x: 1 }, one] })).map((r) => r.row)).toEqual([
      1, 2, 3,
    ])
  })

  it.each([
    ['', 'empty'],
    [' \n', 'empty'],
    ['PK\u0003\u0004', 'spreadsheet'],
    ['{"a":', 'not-a-table'],
    ['[1,2]', 'no-columns'],
    ['樱桃,苹果\n1,2', 'no-columns'],
    ['案由,日期\n"折枝,2024', 'not-a-table'],
  ])('refuses %j with code %s', (content, code) => {
    const reading = readPenaltyFile(bytes(content))
    expect(reading.ok ? null : reading.error.code).toBe(code)
    if (!reading.ok) expect(reading.error.message).toMatch(/请/)
  })

  it('refuses bytes of no known encoding', () => {
    const reading = readPenaltyFile(new Uint8Array([0x61, 0xff, 0xff, 0x62]))
    expect(reading.ok ? null : reading.error.code).toBe('encoding')
  })
})

describe('what a row gives', () => {
  it('is used as it stands, and nothing else is there', () => {
    expect(only({ 案由: '折枝', 处罚结果: ' ', 处罚机关: '其他', 违法事实: '未提取' })).toEqual({
      row: 1,
      decidedOn: '2024-09-09',
      decidedOnFrom: 'decision',
      parties: [],
      violation: '折枝',
      kinds: [],
      notes: [],
    })
  })

  it('keeps the raw number beside the normal form', () => {
    expect(only({ 文号: '云樱罚【2024】第9号' }).documentNumber).toEqual({
      raw: '云樱罚【2024】第9号',
      normalised: '云樱罚〔2024〕9号',
    })
    expect(only({ title: '云县樱桃局行政处罚决定书[2024]9号' }).documentNumber?.normalised).toBe('〔2024〕9号')
    expect(only({ 文号: '见附件' })).toMatchObject({
      documentNumber: { raw: '见附件' },
      notes: [expect.stringContaining('见附件')],
    })
  })

  it('finds dates in many forms, and says where only the day of publication is given', () => {
    expect(only({ 日期: 1725811200 })).toMatchObject({ decidedOn: '2024-09-09', decidedOnFrom: 'decision' })
    expect(only({ 日期: 1725811200000 }).decidedOn).toBe('2024-09-09')
    expect(only({ 日期: '', notice_date: '2024.09.10' })).toMatchObject({
      decidedOn: '2024-09-10',
      decidedOnFrom: 'publication',
    })
    expect(only({ 日期: '去年', notice_date: '2024-09-10' }).notes).toHaveLength(1)
    expect(only({ 日期: '', 作出处罚的机关名称和日期: '云县樱桃局，2024年9月9日' })).toMatchObject({
      agency: '云县樱桃局',
      decidedOn: '2024-09-09',
    })
  })

  it('reads fines and confiscations from sentence or column', () => {
    expect(only({ 处罚结果: '1.没收违法所得100元；2.罚款人民币贰仟元整（2000元）。' })).toMatchObject({
      amountFen: 200_000,
      confiscateFen: 10_000,
      kinds: ['fine', 'gains'],
    })
    expect(only({ '罚款金额（万元）': 0.2, CF_NR_WFFF: '0.0000' })).toMatchObject({
      amountFen: 200_000,
      kinds: ['fine'],
    })
    expect(only({ '罚款金额（万元）': 0.2 }).confiscateFen).toBeUndefined()
  })

  it.each([
    ['罚款5000元', 500_000],
    ['100万', 100_000_000],
    ['RMB 5000', 500_000],
    ['5000元/次', undefined],
    ['每台5000元，共计10000元', undefined],
  ])('reads “%s” in a column of fines', (text, fen) => {
    expect(only({ 罚款金额: text }).amountFen).toBe(fen)
  })

  it('keeps the words of a penalty that is none of the law’s own kinds', () => {
    expect(only({ 处罚种类: '其他、市场禁入、罚款' })).toMatchObject({
      kinds: ['other', 'fine'],
      otherKinds: '市场禁入',
    })
    expect(only({ 处罚种类: '其他、罚款' }).otherKinds).toBeUndefined()
  })

  it.each([
    ['one row', { 文号: '樱罚〔2024〕1号', 日期: '2024-09-09' }, 1],
    [
      'rows by number',
      { 7: { 文号: '樱罚〔2024〕1号', 日期: '2024-09-09' }, 8: { 文号: '樱罚〔2024〕2号', 日期: '2024-09-09' } },
      2,
    ],
    [
      'a row that lacks all but its number',
      [{ 文号: '樱罚〔2024〕1号', 日期: '2024-09-09' }, { 文号: '樱罚〔2024〕2号' }],
      2,
    ],
    ['lists in lists', { data: [{ list: [{ 文号: '樱罚〔2024〕1号', 日期: '2024-09-09' }] }] }, 1],
  ])('are found in JSON as %s', (_, value, count) => {
    expect(rows(JSON.stringify(value))).toHaveLength(count)
  })

  it('are found in JSON lines', () => {
    const line = JSON.stringify({ 文号: '樱罚〔2024〕1号', 日期: '2024-09-09' })
    expect(rows(`${line}\r\n${line}\n`)).toHaveLength(2)
  })

  it.each<[string, [string, string][], boolean]>([
    ['某局行政处罚决定书(恒信玺利及其责任人员)', [['恒信玺利', 'organisation']], true],
    [
      '某局行政处罚决定书(樱桃科技(北京)股份公司、邓大洲、黄某、郜…',
      [
        ['樱桃科技(北京)股份公司', 'organisation'],
        ['邓大洲', 'person'],
        ['黄某', 'person'],
      ],
      true,
    ],
    [
      '冉大夫、李大伟涉嫌内幕交易“樱桃”案行政处罚决定书',
      [
        ['冉大夫', 'person'],
        ['李大伟', 'person'],
      ],
      false,
    ],
    ['某会行政处罚决定书(熊大涛等63人)', [['熊大涛', 'person']], true],
    [
      '某会行政处罚决定书(毛某某、黄某)',
      [
        ['毛某某', 'person'],
        ['黄某', 'person'],
      ],
      false,
    ],
  ])('names the parties of “%s”, and tells whom it leaves out', (title, expected, more) => {
    const row = only({ 标题: title })
    expect(row.parties.map((p) => [p.name, p.kind])).toEqual(expected)
    expect(row.notes.join().includes('没有列明')).toBe(more)
  })

  it('uses no amount that is unclear, and says so', () => {
    const unclear = only({ 罚款金额: '2000' })
    expect(unclear.amountFen).toBeUndefined()
    expect(unclear.notes.join()).toContain('单位')
    const torn = only({ 处罚结果: '罚款贰仟元整（200元）' })
    expect(torn.amountFen).toBeUndefined()
    expect(torn.notes.join()).toContain('不一致')
  })

  it('reads kinds, and keeps what is none of the law as other', () => {
    expect(only({ 处罚种类: '没收非法所得、罚款,警告' }).kinds).toEqual(['gains', 'fine', 'warning'])
    expect(only({ 处罚种类: '市场禁入、其他' }).kinds).toEqual(['other'])
    expect(only({ 处罚内容: '责令停产停业，吊销许可证件' }).kinds).toEqual(['stoppage', 'revocation'])
  })

  it('puts a breach that stands under 依据 where it belongs', () => {
    expect(only({ 处罚依据: '违反了《樱桃法》第一条，依据《樱桃法》第九条处罚' })).toMatchObject({
      breached: '违反了《樱桃法》第一条',
      basis: '依据《樱桃法》第九条处罚',
    })
    const apart = only({ 处罚依据: '《樱桃法》第九条', 违反条款: '《樱桃法》第一条' })
    expect(apart).toMatchObject({ basis: '《樱桃法》第九条', breached: '《樱桃法》第一条' })
  })

  it('takes no agency repeated under the result for a result', () => {
    const lost = only({ 处罚机关: '云县樱桃局', 处罚结果: '云县樱桃局' })
    expect(lost.agency).toBe('云县樱桃局')
    expect(lost.result).toBeUndefined()
  })

  it('reads the agency off the title where no column names it', () => {
    expect(only({ title: '云县樱桃局行政处罚决定书（施某）' }).agency).toBe('云县樱桃局')
    expect(only({ title: '某樱桃有限公司行政处罚决定书' }).agency).toBeUndefined()
  })
})

describe('parties', () => {
  const seen = (text: string) => partiesIn(text).map((p) => `${p.name} ${p.kind}${p.masked ? ' masked' : ''}`)

  it('are told apart', () => {
    expect(seen('云县樱桃园（有限合伙）、施某某，欧阳某;张三丰')).toEqual([
      '云县樱桃园（有限合伙） organisation',
      '施某某 person masked',
      '欧阳某 person masked',
      '张三丰 person',
    ])
    expect(seen('樱樱某')).toEqual(['樱樱某 unknown masked'])
    expect(seen('云县樱桃股份及施某、石某等6人')).toEqual([
      '云县樱桃股份 organisation',
      '施某 person masked',
      '石某 person masked',
    ])
    expect(seen('云县樱桃公司及相关责任人员')).toEqual(['云县樱桃公司 organisation'])
    expect(seen('〔2024〕3号')).toEqual([])
    expect(seen('')).toEqual([])
  })

  it('come from the title where no column names them', () => {
    const names = (title: string) => partiesOfTitle(title).map((p) => p.name)
    expect(names('行政处罚决定书（2024）3号（云樱（集团）有限公司、施某）')).toEqual(['云樱（集团）有限公司', '施某'])
    expect(names('云樱有限公司行政处罚决定书')).toEqual(['云樱有限公司'])
    expect(names('云县樱桃局行政处罚决定书')).toEqual([])
    expect(names('关于收到决定的公告（施某）')).toEqual([])
  })

  it('take kind and credit code from their columns', () => {
    expect(only({ 当事人: '云樱', 统一社会信用代码: '91350100M000100Y43' }).parties).toEqual([
      { name: '云樱', kind: 'organisation', masked: false, creditCode: '91350100M000100Y43' },
    ])
    expect(only({ 当事人: '云樱', 行政相对人类别: '自然人', 统一社会信用代码: '0' }).parties).toEqual([
      { name: '云樱', kind: 'person', masked: false },
    ])
  })
})

/** Published lists beside the repository, or in a folder named by XIEZHI_DATA; not every machine has them. */
const FOLDER = process.env.XIEZHI_DATA ?? fileURLToPath(new URL('../../../shared/data', import.meta.url))

// What a list holds is its keeper's affair: nothing below counts its rows.
describe.runIf(existsSync(FOLDER))('the published lists at hand', () => {
  it.each(['penalties_csrc_1.csv', 'penalties_multi_agency.json'])(
    '%s is sorted into decisions and the rest',
    (file) => {
      const read = rows(readFileSync(`${FOLDER}/${file}`))
      const sorted = classifyAll(read)
      expect(sorted).toHaveLength(read.length)
      expect(sorted.some(({ classification }) => classification.kind === 'decision')).toBe(true)
      const sentences = sorted.flatMap(({ classification: c }) => (c.kind === 'decision' ? [] : [c.reason]))
      expect(sentences.every((sentence) => sentence.length > 0)).toBe(true)
    },
  )

  it('have the numbers, dates and amounts of their decisions read', () => {
    const decisions = classifyAll(rows(readFileSync(`${FOLDER}/penalties_multi_agency.json`))).filter(
      ({ classification }) => classification.kind === 'decision',
    )
    for (const { row } of decisions) {
      expect(row).toMatchObject({ agency: expect.any(String), decidedOn: expect.stringMatching(/^\d{4}-\d{2}-\d{2}$/) })
      expect(row.documentNumber?.normalised, `${row.row}`).toBeTruthy()
      expect(row.amountFen ?? 0).toSatisfy(Number.isSafeInteger)
    }
  })
})

if (!existsSync(FOLDER)) console.info(`没有找到公开决定文件夹 ${FOLDER}，未对公开决定运行这组测试。`)
