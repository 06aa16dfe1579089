import { half, line, paragraph } from '../words/paper.ts'
import { entries } from '../words/query.ts'
import { by, firstOf, from, here, ofParty, set } from '../words/value.ts'
import { confirmed } from './conditions.ts'
import { serviceNotice } from './records.ts'

const announced = entries(serviceNotice, { proceeding: { is: here } }, { faulty: true, pick: 'latest' })
const blank = '＿＿＿＿＿＿＿＿'
const moment = '＿＿年＿＿月＿＿日＿＿时＿＿分'
const signed = `签名或者盖章：${blank}${blank}\n${moment}`
const place = firstOf(from(confirmed, 'address'), ofParty('address'))

/**
 * 送达回证 (民诉法87) and 送达地址确认书 (处罚法61第二款; 市监程序83): tables, as in the ministry's book, brought along and filled in by hand
 * by who brings and who receives.
 */
export const servicePapers = {
  'service-receipt': [
    line('送达文书名称及文号', '{文书}', { 文书: by('paperServed') }),
    line('受送达人', '{当事人}'),
    line('送达时间', moment),
    // Where it was handed over is written down there; beforehand nobody knows (民诉法87).
    line('送达地点', blank),
    line('送达方式', '□直接送达　□留置送达　□邮寄送达　□电子送达\n□委托送达　□转交送达　□公告送达'),
    line('收件人', `${signed}\n代收的，代收人与受送达人的关系：${blank}`),
    line('拒收、留置', `拒收的事由：${blank}${blank}\n拒收的日期：${moment}`),
    line('见证人', `单位、职务：${blank}${blank}\n${signed}`),
    line('送达人', `${signed}\n${signed}`),
    line('备注', '{地址}', { 地址: place }),
  ],
  'service-announcement': [
    paragraph(
      '本机关依法对你（单位）作出{文书}。{原因}，采取其他方式无法送达，依据《中华人民共和国民事诉讼法》第九十五条的规定，现依法向你（单位）公告送达，主要内容是：',
      {
        文书: by('paperServed'),
        原因: from(announced, 'why'),
      },
    ),
    paragraph('{内容}', { 内容: from(announced, 'gist') }),
    paragraph('请你（单位）到本机关领取。自本公告发布之日起经过{日数}日，即视为送达。', { 日数: set('S06.length') }),
    paragraph('你（单位）依法享有的陈述、申辩、申请行政复议、提起行政诉讼等权利，以所送达的文书写明的为准。'),
  ],
  'address-confirmation': [
    line('当事人', '{当事人}'),
    line('登记的住所（住址）', '{住所}', { 住所: ofParty('address') }),
    line(
      '填写须知',
      [
        '1. 为便于及时收到本机关在办理案件中的文书，请如实填写、确认准确的送达地址和送达方式。',
        '2. 送达地址变更的，应当及时书面告知本机关；没有及时告知的，本机关按原地址送达，视为依法送达。',
        '3. 因提供的地址不准确、变更后没有书面告知，导致文书没有被实际接收的，直接送达的，文书留在该地址之日为送达之日；邮寄送达的，文书被退回之日为送达之日。',
        '4. 同意电子送达的，文书到达所确认的系统之日为送达之日；需要纸质文书的，可以向本机关提出。',
      ].join('\n'),
    ),
    line('送达地址', `${blank}${blank}${blank}`),
    half('收件人', blank),
    half('联系电话', blank),
    line('邮政编码', blank),
    line(
      '电子送达',
      `□同意　□不同意\n□手机短信：${blank}　□传真：${blank}\n□电子邮件：${blank}${blank}\n□即时通讯账号：${blank}${blank}`,
    ),
    line('当事人确认', `我已经阅读填写须知，保证上述内容准确、有效。\n${signed}`),
    line('备注', ''),
  ],
} as const
