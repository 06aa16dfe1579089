import { hash } from './files.ts'

const choose = (list: readonly string[], key: string): string => list[hash(key) % list.length]!

/** What heads and reviewers write, each a little differently. */
export const phrases = {
  endorse: (key: string) =>
    choose(
      [
        '情况属实，拟同意，请领导审批。',
        '已审阅案卷材料，同意承办人意见。',
        '材料齐全，程序合规，同意上报。',
        '同意承办人意见，请依法依规办理。',
      ],
      key,
    ),
  file: (key: string) =>
    choose(
      ['同意立案，请依法全面、客观、公正地调查取证。', '同意立案调查。', '符合立案条件，同意立案，注意办案时限。'],
      key,
    ),
  notice: (key: string) =>
    choose(
      ['同意拟处罚意见，依法告知当事人陈述、申辩等权利。', '同意告知，请及时送达并充分听取当事人意见。', '同意。'],
      key,
    ),
  decide: (key: string) =>
    choose(
      [
        '事实清楚，证据确凿，裁量适当，同意作出处罚决定。',
        '同意处罚意见，请依法送达并督促履行。',
        '同意，按程序办理。',
      ],
      key,
    ),
  close: (key: string) => choose(['执行完毕，同意结案归档。', '同意结案，案卷按规定归档。'], key),
  verifiedFinding: (key: string) =>
    choose(
      [
        '证据来源合法，与其他证据能够相互印证，内容真实，与本案有关联，予以采信。',
        '经核对原件并与当事人陈述比对，真实、合法，与待证事实有关联。',
        '取证程序符合规定，证据之间没有矛盾，可以作为认定事实的根据。',
      ],
      key,
    ),
  reviewed: (key: string) =>
    choose(
      [
        '本案主体适格，事实清楚，证据充分，定性准确，适用法律正确，程序合法，裁量适当，同意承办机构意见。',
        '经审核，认定的事实有相应证据支持，处罚种类和幅度在法定范围内，文书规范，同意。',
        '执法人员资格、管辖、程序、证据、法律适用均符合规定，自由裁量说理充分，审核通过。',
      ],
      key,
    ),
  confirm: (key: string) => choose(['同意审核意见。', '同意，退承办机构按程序办理。', '审核意见恰当，同意签发。'], key),
  rightsTold: (key: string) =>
    choose(
      [
        '询问前当面告知，当事人在笔录上签字确认',
        '现场口头告知并记入现场笔录，当事人签名',
        '送达权利义务告知书，当事人签收',
      ],
      key,
    ),
  deliverAt: (key: string) => choose(['当事人经营场所', '当事人住所', '本机关办案区'], key),
  materials: (key: string) =>
    choose(
      [
        '调查终结报告、拟处罚意见、全部证据材料及法律依据',
        '调查终结报告、决定书代拟稿、证据目录及全部证据',
        '调查终结报告、证据材料、裁量说明',
      ],
      key,
    ),
  handled: (key: string) =>
    choose(
      [
        '已按审核意见补充证据，修改处罚意见和裁量理由。',
        '审核意见全部采纳：补充了调查，重新说明了裁量情节。',
        '已逐条研究审核意见，修改了处罚意见。',
      ],
      key,
    ),
} as const
