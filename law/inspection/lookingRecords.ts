import { setAside } from '../recording/exclusion.ts'
import { recordingFields } from '../recording/set.ts'
import { choice, may, must } from '../words/field.ts'
import { record } from '../words/record.ts'

import { clockTime, files, officers, remark, short, shown, signatureHere, text, witness } from './fields.ts'

export const visit = record(
  'visit',
  '现场检查',
  [
    officers,
    shown,
    must('rightsTold', '已告知检查事由、依据和权利义务', { is: 'yesNo' }),
    may(
      'scan',
      '扫码入企',
      choice(['scanned', '检查前已扫码'], ['later', '网络不通，之后补录'], ['emergency', '应急情形，离开前登记']),
    ),
    may('scanReason', '没有在检查前扫码的原因', text),
    must('place', '检查地点', short),
    must('began', '开始时间', { is: 'text', max: 30 }, '例如9时30分'),
    must('ended', '结束时间', { is: 'text', max: 30 }),
    must('present', '在场人员', short, '被检查人的负责人、陪同人员的姓名和职务'),
    must(
      'access',
      '检查的实施',
      choice(
        ['done', '检查已经实施'],
        ['refused', '拒绝、阻碍检查'],
        ['unreachable', '无法联系、查无下落'],
        ['gone', '已经停业、注销，或者没有从事这类活动'],
      ),
    ),
    must('found', '检查情况', { is: 'longText', max: 20000 }),
    must('problem', '发现问题', { is: 'yesNo' }),
    may('said', '被检查人的说明、陈述和申辩', text),
    signatureHere,
    remark,
    witness,
    ...recordingFields,
    files('现场检查笔录、照片、录像', '补录的必须附上'),
  ],
  setAside,
)
export const inquiry = record(
  'inquiry',
  '询问',
  [
    officers,
    shown,
    must('asked', '被询问人', short, '姓名和职务；询问应当个别进行'),
    must('place', '询问地点', short),
    may('began', '开始时间', clockTime, '例如9时30分'),
    may('ended', '结束时间', clockTime),
    must('content', '询问和回答', { is: 'longText', max: 20000 }),
    signatureHere,
    remark,
    witness,
    ...recordingFields,
    files('询问笔录', '补录的必须附上'),
  ],
  setAside,
)
/** 扫码入企, filled in afterwards: the network was down, or it could not wait. */
export const scanFilled = record('scanFilled', '补录扫码入企', [
  must('whose', '所扫的码', choice(['firm', '企业的码'], ['officer', '检查人员的码'])),
  must('scannedAt', '到达时间', { is: 'text', max: 30 }, '例如9时30分'),
  must('place', '地点', short),
  must('reason', '没有在检查前扫码的原因', text),
  files('扫码记录、照片'),
])
export const desk = record('desk', '书面、网络检查', [
  must('checked', '检查的材料、系统或者网页', text),
  must('found', '检查情况', { is: 'longText', max: 20000 }),
  must('problem', '发现问题', { is: 'yesNo' }),
  may('device', '由电子技术监控设备取得', { is: 'yesNo' }),
  may('deviceReviewed', '设备已经法制和技术审核', { is: 'yesNo' }),
  may('sitePublic', '设置地点已经公布', { is: 'yesNo' }),
  may('recordReviewed', '记录内容已经审核', { is: 'yesNo' }),
  files('检查记录、截图', '补录的必须附上'),
])
export const sample = record(
  'sample',
  '抽样',
  [
    officers,
    shown,
    must('goods', '样品的名称、规格、批号', text),
    must('amount', '数量', short),
    must('place', '抽样地点', short),
    must('sealed', '样品已加贴封条、清单已交付', { is: 'yesNo' }),
    signatureHere,
    remark,
    witness,
    ...recordingFields,
    files('抽样记录和清单', '补录的必须附上'),
  ],
  setAside,
)
export const sampleReport = record('sampleReport', '检验结果', [
  must('sample', '第几次抽样', { is: 'integer', min: 1, max: 99 }),
  must('institution', '检验机构和报告编号', short),
  must('qualified', '检验合格', { is: 'yesNo' }),
  must('content', '检验结论', text),
  must('told', '已将检验结果告知被检查人', { is: 'yesNo' }),
  files('检验报告', '补录的必须附上'),
])
