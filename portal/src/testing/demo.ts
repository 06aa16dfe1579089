import { createHash } from 'node:crypto'
import { formatMoney, longDate } from '@xiezhi/ui/format'
import type { Block, Element, Entry, PlainWords } from '../entry.ts'
import { agencies, causes, parties } from './causes.ts'

const PLACE = '云岭县'
const MARK = '演示数据'

function idOf(name: string): string {
  const hex = createHash('sha256').update(name).digest('hex')
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20, 32)].join('-')
}

function daysAfter(day: string, count: number): string {
  return new Date(Date.parse(day) + count * 86_400_000).toISOString().slice(0, 10)
}

const at = <T>(list: readonly T[], index: number): T => list[index % list.length] as T

type Made = { cause: (typeof causes)[number]; party: (typeof parties)[number]; number: string; day: string }

const fined = ({ cause }: Made) => (cause.fine ? `罚款${formatMoney(cause.fine * 100)}元` : '警告')

function wordsOf(made: Made): PlainWords {
  const { cause, party } = made
  const agency = at(agencies, cause.agency)
  return {
    what: `${agency.name}对${party.name}作出行政处罚：${fined(made)}${cause.categories.includes('没收非法财物') ? '，没收涉案物品' : ''}。`,
    why: `${party.name}${cause.found}。这违反了${cause.broke}。`,
    means: cause.means,
    remedy: `当事人不服的，可以自收到决定书之日起六十日内向${PLACE}人民政府申请行政复议，或者六个月内向${PLACE}人民法院提起行政诉讼。\n其他人发现本条信息有误的，可以向${agency.name}反映，电话 ${agency.phone}。`,
  }
}

function bodyOf(made: Made): Block[] {
  const { cause, party, day } = made
  const agency = at(agencies, cause.agency)
  const paragraph = (text: string): Block => ({ type: 'paragraph', text })
  return [
    { type: 'title', text: '行政处罚决定书' },
    paragraph(`当事人：${party.name}。住所（住址）：***。`),
    paragraph(
      `${longDate(daysAfter(day, -48))}，本机关执法人员在日常检查中发现，${party.name}${cause.found}。经批准，本机关于${longDate(daysAfter(day, -45))}立案调查。`,
    ),
    paragraph(
      `经查明，${party.name}${cause.found}。上述事实有现场笔录、现场照片、询问笔录、进货票据和当事人的陈述等证据证明，证据之间能够相互印证。`,
    ),
    paragraph(
      `${longDate(daysAfter(day, -12))}，本机关向当事人送达了行政处罚告知书，告知拟作出的行政处罚内容及事实、理由、依据，以及依法享有的陈述、申辩权利。当事人在规定期限内没有提出陈述、申辩意见。`,
    ),
    paragraph(
      `本机关认为，当事人的行为违反了${cause.broke}的规定。当事人配合调查，及时改正，没有造成危害后果，符合从轻处罚的情形。依据${cause.under}的规定，决定对当事人作出如下行政处罚：`,
    ),
    ...cause.categories.map(
      (category, index): Block => ({
        type: 'item',
        text: `${index + 1}．${category === '罚款' ? `罚款人民币${formatMoney(cause.fine * 100)}元` : category}；`.replace(
          /；$/,
          index === cause.categories.length - 1 ? '。' : '；',
        ),
      }),
    ),
    ...(cause.fine
      ? [
          paragraph(
            '当事人应当自收到本决定书之日起十五日内，到指定银行或者通过电子支付系统缴纳罚款。逾期不缴纳的，每日按罚款数额的百分之三加处罚款，加处罚款的数额不超过罚款的数额。',
          ),
        ]
      : []),
    paragraph(
      `如不服本决定，可以自收到本决定书之日起六十日内向${PLACE}人民政府申请行政复议，也可以在六个月内依法向${PLACE}人民法院提起行政诉讼。行政复议或者行政诉讼期间，本决定不停止执行，法律另有规定的除外。`,
    ),
    { type: 'signature', text: agency.name },
    { type: 'signature', text: longDate(day) },
  ]
}

function elementsOf(made: Made): Element[] {
  const { cause, party, day, number } = made
  return [
    { label: '行政相对人', value: `${party.name}（${party.kind}）` },
    ...(party.kind === '自然人' ? [] : [{ label: '统一社会信用代码', value: '92990101MA0DEMO00X' }]),
    { label: '处罚决定书文号', value: number },
    { label: '违法事实', value: cause.found },
    { label: '违反的规定', value: cause.broke },
    { label: '处罚依据', value: cause.under },
    { label: '处罚内容', value: fined(made) },
    { label: '处罚机关', value: at(agencies, cause.agency).name },
    { label: '决定日期', value: day },
  ]
}

const blank = {
  partyKind: '',
  stateReason: null,
  stateAt: null,
  expiresOn: null,
  state: 'public',
  demoMark: MARK,
  lines: null,
  visits: 0,
} as const

function sealed(entry: Omit<Entry, 'sha256'>): Entry {
  return { ...entry, sha256: createHash('sha256').update(JSON.stringify(entry)).digest('hex') }
}

/** The number-th penalty before `today`; every 17th is corrected, every 23rd withdrawn, every 29th expired. */
export function demoPenalty(number: number, today: string): Entry {
  const cause = at(causes, number * 7 + Math.floor(number / 8))
  const party = at(parties, number * 3 + Math.floor(number / 10))
  const agency = at(agencies, cause.agency)
  const day = daysAfter(today, -3 - (Math.floor(number * 2.7) % 1000))
  const text = `${agency.short}罚〔${day.slice(0, 4)}〕${number + 1}号`
  const made: Made = { cause, party, number: text, day }
  const state =
    number % 29 === 28 ? 'expired' : number % 23 === 22 ? 'withdrawn' : number % 17 === 3 ? 'corrected' : 'public'
  const gone = state === 'expired' || state === 'withdrawn'
  const changed = state === 'corrected' || state === 'withdrawn'
  return sealed({
    ...blank,
    id: idOf(text),
    version: changed ? 2 : 1,
    kind: 'penalty',
    agencyCode: agency.code,
    agencyName: agency.name,
    region: PLACE,
    title: gone ? '' : cause.title,
    documentNumber: text,
    decidedOn: day,
    publishedAt: `${daysAfter(day, 2)} 10:${String(number % 60).padStart(2, '0')}`,
    expiresOn: state === 'expired' ? daysAfter(today, -1) : daysAfter(day, 1095),
    state,
    stateReason:
      state === 'corrected'
        ? '违法事实中的日期有误，已按决定书原件更正。'
        : state === 'withdrawn'
          ? '该处罚决定经行政复议被撤销。'
          : null,
    stateAt: changed ? `${daysAfter(day, 3)} 09:30` : null,
    party: gone ? '' : party.name,
    partyKind: gone ? '' : party.kind,
    categories: gone ? [] : cause.categories,
    summary: gone ? { what: '', why: '', means: '', remedy: '' } : wordsOf(made),
    body: gone ? [] : bodyOf(made),
    elements: gone ? [] : elementsOf(made),
    performed: gone ? [] : [{ party: '', says: cause.fine % 1000 ? '正在履行' : '已经缴清', on: day, due: null }],
    source: `${agency.name}（獬豸办案平台）`,
  })
}

type Item = Pick<Entry, 'kind' | 'title' | 'documentNumber' | 'categories' | 'elements'>

function item(agency: (typeof agencies)[number], made: Item, today: string): Entry {
  return sealed({
    ...blank,
    ...made,
    id: idOf(made.kind + made.documentNumber),
    version: 1,
    agencyCode: agency.code,
    agencyName: agency.name,
    region: PLACE,
    decidedOn: daysAfter(today, -200),
    publishedAt: `${daysAfter(today, -198)} 09:00`,
    party: '',
    summary: { what: '', why: '', means: '', remedy: '' },
    body: [],
    source: `${PLACE}司法局（审查确认）`,
  })
}

/** 执法主体, 执法人员, 执法事项 of the fictional county. */
export function demoItems(today: string): Entry[] {
  const bodies = agencies.map((agency) =>
    item(
      agency,
      {
        kind: 'agency',
        title: agency.name,
        documentNumber: agency.code,
        categories: [],
        elements: [
          { label: '性质', value: '法定行政机关' },
          { label: '职责和权限', value: '依照法律、法规、规章规定实施行政许可、行政处罚、行政强制、行政检查。' },
          { label: '地址', value: `${PLACE}城关镇和平路 ${agency.code.charCodeAt(16)} 号` },
          { label: '投诉举报电话', value: agency.phone },
        ],
      },
      today,
    ),
  )
  const officers = ['赵启明', '钱文静', '孙立', '李晓梅', '周正', '吴海燕'].map((name, index) =>
    item(
      at(agencies, index),
      {
        kind: 'officer',
        title: name,
        documentNumber: `99010100${String(index + 1).padStart(3, '0')}`,
        categories: [],
        elements: [
          { label: '单位', value: at(agencies, index).name },
          { label: '职务', value: '执法人员' },
          { label: '执法区域', value: PLACE },
          { label: '证件有效期', value: `至 ${daysAfter(today, 400)}` },
          { label: '年度审验', value: '合格' },
        ],
      },
      today,
    ),
  )
  const matters = causes.map((cause, index) =>
    item(
      at(agencies, cause.agency),
      {
        kind: 'matter',
        title: `对${cause.title.replace(/案$/, '')}的处罚`,
        documentNumber: `9901010200${String(index + 1).padStart(3, '0')}`,
        categories: ['行政处罚'],
        elements: [
          { label: '法律依据', value: cause.under },
          { label: '办理时限', value: '自立案之日起九十日内' },
          { label: '救济渠道', value: `向${PLACE}人民政府申请行政复议，或者向${PLACE}人民法院提起行政诉讼` },
        ],
      },
      today,
    ),
  )
  return [...bodies, ...officers, ...matters]
}
