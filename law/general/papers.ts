import { remedyParagraph, remedyParagraphs } from '../remedies.ts'
import { ningxiaProcedure } from '../statutes.ts'
import { exclusionPaper } from '../term/papers.ts'
import { cite } from '../words/citation.ts'
import { ifGiven, paragraph, section } from '../words/paper.ts'
import { last } from '../words/value.ts'
import { exclusion, finding, refusal, start } from './records.ts'

const matter = { 事项: last(start, 'matter'), 收到: last(start, 'receivedOn'), 依据: last(start, 'basis') }

/** The papers of any other matter: what a decision has to say in every kind (宁夏程序46, 47). */
export const generalPapers = {
  'general-acceptance': [
    paragraph('{当事人}于{收到}提出的“{事项}”申请，{机关}予以受理。', matter),
    paragraph('依据：{依据}。', matter),
    paragraph('办结期限至{期限}。', { 期限: last(start, 'limitOn') }),
  ],
  'general-exclusion': exclusionPaper(exclusion, matter.事项, [
    cite(ningxiaProcedure, 55, '所需时间不计算，书面告知当事人'),
  ]),
  'general-refusal': [
    paragraph('就{当事人}的“{事项}”，{机关}决定不予受理。', matter),
    paragraph('理由：{理由}', { 理由: last(refusal, 'reason') }),
    remedyParagraph('决定书'),
  ],
  'general-decision': [
    paragraph('就{当事人}的“{事项}”，{机关}已经调查终结，现决定如下。', matter),
    section('事实和证据'),
    paragraph('{事实}', { 事实: last(finding, 'found') }),
    section('适用依据'),
    paragraph('{依据}', { 依据: last(finding, 'law') }),
    section('决定'),
    paragraph('{决定}', { 决定: last(finding, 'result') }),
    ifGiven('理由：{理由}', { 理由: last(finding, 'reason') }),
    ifGiven('对陈述、申辩的意见：{采纳}', { 采纳: last(finding, 'weighed') }),
    ifGiven('履行方式和时间：{履行}', { 履行: last(finding, 'performance') }),
    section('救济途径和期限'),
    ...remedyParagraphs('决定书', last(finding, 'reviewFirst')),
  ],
} as const
