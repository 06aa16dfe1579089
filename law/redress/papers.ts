import { ifGiven, paragraph, section } from '../words/paper.ts'
import { last } from '../words/value.ts'
import { claim, claimRequest, redressDraft } from './records.ts'

const asked = { 请求人: last(claim, 'claimant'), 收到: last(claim, 'receivedOn') }
const why = { 理由: last(redressDraft, 'reason') }
const rights = (against: string) => paragraph(`${against}，可以自本决定作出之日起三个月内，向{法院}提起诉讼。`)

/** 国家赔偿: what is handed over, told and decided (国赔法12, 13). */
export const redressPapers = {
  'redress-receipt': [
    paragraph('{机关}于{收到}收到{请求人}的国家赔偿申请。', asked),
    paragraph('请求的内容：{请求}', { 请求: last(claim, 'asked') }),
    paragraph('本机关自收到申请之日起两个月内作出是否赔偿的决定。要求国家赔偿，不收取任何费用。'),
  ],
  'redress-request': [
    paragraph('{请求人}：{机关}于{收到}收到的国家赔偿申请，材料不齐全，请补正下列全部内容：', asked),
    paragraph('{内容}', { 内容: last(claimRequest, 'missing') }),
  ],
  'redress-decision': [
    paragraph('赔偿请求人：{请求人}。本机关于{收到}收到其国家赔偿申请。', asked),
    section('请求'),
    paragraph('{请求}', { 请求: last(claim, 'asked') }),
    section('事实和理由'),
    paragraph('{理由}', why),
    section('决定'),
    paragraph('予以赔偿，方式：{方式}。', { 方式: last(redressDraft, 'way') }),
    ifGiven('赔偿金：{数额}。', { 数额: last(redressDraft, 'amount') }),
    ifGiven('赔偿项目和计算：{项目}', { 项目: last(redressDraft, 'items') }),
    paragraph('支付赔偿金的，凭本决定书向本机关申请支付；本机关收到申请之日起七日内向财政部门提出支付申请。'),
    section('不服本决定的途径和期限'),
    rights('对赔偿的方式、项目、数额有异议的'),
  ],
  'redress-refusal': [
    paragraph(
      '赔偿请求人：{请求人}。本机关于{收到}收到其国家赔偿申请。依据《中华人民共和国国家赔偿法》第十三条的规定，决定不予赔偿。',
      asked,
    ),
    section('请求'),
    paragraph('{请求}', { 请求: last(claim, 'asked') }),
    section('事实和理由'),
    paragraph('{理由}', why),
    section('不服本决定的途径和期限'),
    rights('不服不予赔偿的决定的'),
  ],
} as const
