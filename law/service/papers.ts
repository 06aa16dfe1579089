import { paragraph, section } from '../words/paper.ts'
import { entries } from '../words/query.ts'
import { by, from, here, ofParty, set } from '../words/value.ts'
import { confirmed } from './conditions.ts'
import { serviceNotice } from './records.ts'

const announced = entries(serviceNotice, { proceeding: { is: here } }, { faulty: true, pick: 'latest' })
const blank = '＿＿＿＿＿＿＿＿'
const signed = `签名（盖章）：${blank}　　＿＿年＿＿月＿＿日＿＿时＿＿分`

/** 送达回证 (民诉法87) and 送达地址确认书 (处罚法61第二款; 市监程序83): brought along, and signed by the party. */
export const servicePapers = {
  'service-receipt': [
    paragraph('送达文书：{文书}', { 文书: by('paperServed') }),
    paragraph('受送达人：{当事人}'),
    paragraph('送达地址：{地址}', { 地址: from(confirmed, 'address') }),
    paragraph('住所（住址）：{住所}', { 住所: ofParty('address') }),
    section('送达方式'),
    paragraph('□直接送达　□留置送达　□邮寄送达　□电子送达　□委托、转交送达　□公告送达'),
    section('收件'),
    paragraph(`收件人${signed}`),
    paragraph(`代收的，代收人与受送达人的关系：${blank}`),
    section('拒收、留置'),
    paragraph(`拒收事由和日期：${blank}`),
    paragraph(`见证人的单位、职务和${signed}`),
    section('送达人'),
    paragraph(`送达人${signed}`),
    paragraph(`备注：${blank}`),
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
    paragraph('为便于及时收到本机关在办理案件中的文书，请你（单位）如实填写、确认送达地址和送达方式：'),
    paragraph('当事人：{当事人}'),
    paragraph('登记的住所（住址）：{住所}', { 住所: ofParty('address') }),
    section('填写须知'),
    paragraph(
      '请如实提供准确的送达地址。送达地址变更的，应当及时书面告知本机关；没有及时告知的，本机关按原地址送达，视为依法送达。',
    ),
    paragraph(
      '因提供的地址不准确、变更后没有书面告知，导致文书没有被实际接收的，直接送达的，文书留在该地址之日为送达之日；邮寄送达的，文书被退回之日为送达之日。',
    ),
    paragraph('同意电子送达的，文书到达所确认的系统之日为送达之日；需要纸质文书的，可以向本机关提出。'),
    section('确认的事项'),
    paragraph(`送达地址：${blank}${blank}`),
    paragraph(`收件人：${blank}　联系电话：${blank}　邮政编码：${blank}`),
    paragraph('是否同意电子送达：□同意　□不同意'),
    paragraph(`□手机短信　□传真　□电子邮件　□即时通讯账号：${blank}${blank}`),
    paragraph('我已经阅读填写须知，保证上述内容准确、有效。'),
    paragraph(`当事人${signed}`),
    paragraph(`备注：${blank}`),
  ],
} as const
