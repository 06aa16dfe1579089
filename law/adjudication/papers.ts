import { request } from '../intake/records.ts'
import { remedyParagraph, remedyParagraphs } from '../remedies.ts'
import { ningxiaProcedure } from '../statutes.ts'
import { exclusionPaper } from '../term/papers.ts'
import { cite } from '../words/citation.ts'
import { ifGiven, paragraph, section } from '../words/paper.ts'
import { last } from '../words/value.ts'
import { application, exclusion, finding, mediation, rejection } from './records.ts'

const asked = { 事项: last(application, 'matter'), 收到: last(application, 'receivedOn') }
const opening = '{当事人}于{收到}就“{事项}”向{机关}申请行政裁决。'

/** 行政裁决的文书: the paper of the decision says the eight things 宁夏程序83 wants said. */
export const adjudicationPapers = {
  'adjudication-request': [
    paragraph(`${opening}申请材料需要补正，现一次告知如下：`, asked),
    paragraph('{内容}', { 内容: last(request, 'missing') }),
    ifGiven('上次已经告知而仍未补齐的：{内容}', { 内容: last(request, 'still') }),
  ],
  'adjudication-acceptance': [
    paragraph(`${opening}依据{依据}，属于本机关裁决的范围，决定受理。`, { ...asked, 依据: last(application, 'basis') }),
    paragraph('本机关将向被申请人发送申请书副本；被申请人的答复副本将发送给申请人。'),
    paragraph('双方可以申请先行调解；调解不成的，本机关依法裁决。'),
  ],
  'adjudication-rejection': [
    paragraph(`${opening}经审查，不予受理。`, asked),
    paragraph('情形：{情形}。', { 情形: last(rejection, 'ground') }),
    paragraph('理由：{理由}', { 理由: last(rejection, 'reason') }),
    ifGiven('请向{机关名称}提出。', { 机关名称: last(rejection, 'elsewhere') }),
    remedyParagraph('决定书'),
  ],
  'adjudication-exclusion': exclusionPaper(exclusion, asked.事项, [
    cite(ningxiaProcedure, 55, '所需时间不计算，书面告知当事人'),
  ]),
  'adjudication-settled': [
    paragraph(`${opening}经本机关调解，双方自愿达成如下协议：`, asked),
    paragraph('{协议}', { 协议: last(mediation, 'content') }),
    paragraph('本机关终止裁决程序。'),
  ],
  'adjudication-decision': [
    paragraph(`${opening}本机关已经审理终结。`, asked),
    section('裁决请求'),
    paragraph('{请求}', { 请求: last(application, 'claim') }),
    section('争议的事实'),
    paragraph('{争议}', { 争议: last(finding, 'disputed') }),
    section('认定的事实'),
    paragraph('{认定}', { 认定: last(finding, 'found') }),
    section('适用的法律规范'),
    paragraph('{规范}', { 规范: last(finding, 'law') }),
    section('裁决内容及理由'),
    paragraph('{理由}', { 理由: last(finding, 'reason') }),
    paragraph('裁决如下：{内容}', { 内容: last(finding, 'ruling') }),
    section('救济的途径和期限'),
    ...remedyParagraphs('决定书', last(finding, 'reviewFirst')),
  ],
} as const
