import { marketProcedure } from '../statutes.ts'
import { cite } from '../words/citation.ts'
import { rows } from '../words/condition.ts'
import { addressed, type Block, ifGiven, paragraph, resting, section, table } from '../words/paper.ts'
import { entries } from '../words/query.ts'
import { about, from, it } from '../words/value.ts'
import { testing, testingNotice, testingOrder, testResult } from './set.ts'

const sent = entries(testing, { no: { is: about('testing') } }, { faulty: true })
const ofThis = { about: { is: about('testing') } } as const
const latest = { faulty: true, pick: 'latest' } as const
const ordered = entries(testingOrder, ofThis, latest)
const told = entries(testingNotice, ofThis, latest)
const found = entries(testResult, ofThis, latest)

/** What goes to who tests or identifies, and what the party is told of it (市监文书格式16、30、32; 市监程序30第二款、32). */
export const testingPapers = {
  'testing-commission': [
    addressed(from(sent, 'body')),
    paragraph('本机关现委托你单位对下列物品进行检测、检验、检疫、鉴定：'),
    table(
      rows(from(ordered, 'samples')),
      ['样品名称', it('name'), 2],
      ['规格型号', it('spec'), 2],
      ['生产日期、批号', it('batch'), 2],
      ['适用标准或者规则', it('standard'), 2],
      ['等级', it('grade')],
      ['样品数量', it('quantity')],
      ['检验项目', it('item'), 2],
      ['备注', it('remark')],
    ),
    section('委托事项'),
    paragraph('{事项}', { 事项: from(sent, 'what') }),
    section('提交报告'),
    paragraph('请你单位于{期限}前提交由承办人员及你单位签名盖章的报告一式{份数}份。', {
      期限: from(ordered, 'replyBy'),
      份数: from(ordered, 'copies'),
    }),
    paragraph(
      '报告请载明：本机关提供的材料，检测、检验、检疫、鉴定的内容、依据、使用的科学技术手段、过程及明确结论，以及你单位和承办人员的资质证明。',
    ),
    ifGiven('请随报告出具：{材料}', { 材料: from(ordered, 'enclosed') }),
  ],
  'identification-notice': [
    addressed(from(sent, 'body')),
    ...resting(
      [cite(marketProcedure, 30, '可以要求权利人辨认、鉴别', '第二款')],
      '{依据}请你（单位）协助辨认、鉴别以下事项：',
    ),
    paragraph('{事项}', { 事项: from(sent, 'what') }),
    table(
      rows(from(ordered, 'samples')),
      ['名称', it('name'), 2],
      ['品牌', it('brand'), 2],
      ['规格型号', it('spec'), 2],
      ['生产日期、批号', it('batch'), 2],
      ['数量', it('quantity')],
      ['备注', it('remark')],
    ),
    paragraph(
      '请于{期限}前提交由辨认、鉴别人（单位）签名或者盖章的辨认、鉴别文书，载明结论和具体的依据、理由，并随文书出具权利人的身份证件或者主体资格证照复印件和有关权利证明文件；受权利人委托的，同时提供授权委托书。',
      { 期限: from(ordered, 'replyBy') },
    ),
    ifGiven('请一并出具：{材料}', { 材料: from(ordered, 'enclosed') }),
  ],
  'testing-result': [
    paragraph('本机关依法委托{机构}对你（单位）的下列物品进行检测、检验、检疫、鉴定：', { 机构: from(sent, 'body') }),
    paragraph('{事项}', { 事项: from(sent, 'what') }),
    paragraph('结果为：{结果}', { 结果: from(found, 'result') }),
    ifGiven('你（单位）如对结果有异议，可以自接到本告知书之日起{日数}日内，向{机关名称}提出。', {
      日数: from(told, 'objectDays'),
      机关名称: from(told, 'objectTo'),
    }),
    ifGiven('附件：报告书（{报告}）', { 报告: from(told, 'reports') }),
  ],
} as const satisfies Readonly<Record<string, readonly Block[]>>
