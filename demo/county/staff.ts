import type { PostKind } from '@xiezhi/law'

export const agencyIds = {
  government: 'yunling-government',
  justice: 'yunling-justice',
  market: 'yunling-market',
  enforcement: 'yunling-enforcement',
  weather: 'yunling-weather',
  cityWeather: 'yunzhou-weather',
  town: 'qingshi-town',
  labour: 'yunling-labour',
  civil: 'yunling-civil',
  water: 'yunling-water',
} as const
export type AgencyId = (typeof agencyIds)[keyof typeof agencyIds]

export interface Officer {
  /** Person and account alike: agency and number, easy to type. */
  readonly id: string
  readonly name: string
  readonly agency: AgencyId
  readonly unit: string
  readonly posts: readonly PostKind[]
  readonly rank: string
  readonly certificate: 'valid' | 'expired' | 'expiring' | 'none'
  readonly qualification?: 'bar' | 'before-2018'
}

type Line = readonly [
  name: string,
  unit: string,
  rank: string,
  posts: readonly PostKind[],
  more?: Partial<Pick<Officer, 'certificate' | 'qualification'>>,
]

const bar = { qualification: 'bar' } as const
const since = { qualification: 'before-2018' } as const
const none = { certificate: 'none' } as const

function staff(prefix: string, agency: AgencyId, lines: readonly Line[]): readonly Officer[] {
  return lines.map(([name, unit, rank, posts, more], i) => ({
    id: `${prefix}-${String(i + 1).padStart(2, '0')}`,
    name,
    agency,
    unit,
    posts,
    rank,
    certificate: 'valid',
    ...more,
  }))
}

const handler: readonly PostKind[] = ['handler']

/** Everybody of the county. Nobody of this name and office exists; likeness would be chance. */
export const officers: readonly Officer[] = [
  ...staff('scjg', agencyIds.market, [
    ['林晓峰', '城关市场监督管理所', '一级科员', handler],
    ['何雨桐', '城关市场监督管理所', '四级主任科员', handler],
    ['罗启明', '执法稽查股', '三级主任科员', handler],
    ['杜欣然', '执法稽查股', '一级科员', handler],
    ['苏建国', '食品安全监管股', '二级主任科员', handler, { certificate: 'expired' }],
    ['高永强', '城关市场监督管理所', '所长', ['unitHead']],
    ['谢文静', '执法稽查股', '股长', ['unitHead']],
    ['沈若兰', '政策法规股', '三级主任科员', ['reviewer'], bar],
    ['陆志诚', '政策法规股', '四级主任科员', ['reviewer'], since],
    ['方正平', '政策法规股', '股长', ['legalHead'], bar],
    ['唐海波', '局领导', '副局长', ['deputyHead']],
    ['韩立新', '局领导', '局长', ['agencyHead']],
    ['崔玉梅', '办公室', '主任', ['disclosureApprover']],
    ['邓佳慧', '办公室', '一级科员', ['publisher']],
    ['贺鹏', '信息中心', '工程师', ['administrator'], none],
    ['岳明川', '信息中心', '高级工程师', ['securityAdministrator'], none],
    ['舒晓岚', '机关纪委', '四级主任科员', ['auditor'], none],
    ['许明哲', '局领导', '副局长', ['deputyHead']],
  ]),
  ...staff('zhzf', agencyIds.enforcement, [
    ['魏子豪', '城区一中队', '一级科员', handler],
    ['蒋思远', '城区一中队', '四级主任科员', handler],
    ['姜海涛', '城区二中队', '二级主任科员', handler, { certificate: 'expiring' }],
    ['彭丽娟', '城区二中队', '一级科员', handler],
    ['曹卫东', '城区一中队', '中队长', ['unitHead']],
    ['邹敏', '城区二中队', '中队长', ['unitHead']],
    ['龚慧敏', '法制股', '三级主任科员', ['reviewer'], bar],
    ['潘学文', '法制股', '股长', ['legalHead'], since],
    ['戴国栋', '局领导', '副局长', ['deputyHead']],
    ['石磊', '局领导', '局长', ['agencyHead']],
    ['余秀芳', '办公室', '主任', ['disclosureApprover']],
    ['范婷婷', '办公室', '一级科员', ['publisher']],
    ['程亮', '办公室', '网络管理员', ['administrator'], none],
  ]),
  ...staff('qxj', agencyIds.weather, [
    ['姚远航', '法规股', '工程师', handler],
    ['廖晴', '法规股', '助理工程师', handler],
    ['熊建军', '气象台', '工程师', handler],
    ['夏明亮', '法规股', '股长', ['unitHead']],
    ['白雪莹', '办公室', '四级主任科员', ['reviewer'], bar],
    ['孔庆华', '办公室', '主任', ['legalHead'], since],
    ['汪卓然', '局领导', '副局长', ['deputyHead']],
    ['田振宇', '局领导', '局长', ['agencyHead']],
    ['任晓燕', '办公室', '副主任', ['disclosureApprover']],
    ['钟灵', '办公室', '一级科员', ['publisher']],
    ['金戈', '气象台', '高级工程师', ['administrator'], none],
  ]),
  ...staff('qsz', agencyIds.town, [
    ['丁小虎', '综合行政执法队', '一级科员', handler],
    ['侯春燕', '综合行政执法队', '一级科员', handler],
    ['孟宪文', '综合行政执法队', '二级主任科员', handler],
    ['龙在田', '综合行政执法队', '队长', ['unitHead']],
    ['万思齐', '司法所', '司法助理员', ['reviewer'], bar],
    ['段成章', '司法所', '所长', ['legalHead'], since],
    ['雷鸣春', '镇领导', '副镇长', ['deputyHead']],
    ['钱伯年', '镇领导', '镇长', ['agencyHead']],
    ['汤素云', '党政办公室', '主任', ['disclosureApprover']],
    ['黎明月', '党政办公室', '一级科员', ['publisher']],
    ['易非', '党政办公室', '网络管理员', ['administrator'], none],
  ]),
  ...staff('sfj', agencyIds.justice, [
    ['顾维新', '行政执法协调监督股', '股长', ['supervisor']],
    ['施雅琴', '行政执法协调监督股', '一级科员', ['supervisor']],
    ['宁致远', '局领导', '局长', ['agencyHead'], none],
    ['柯宇', '办公室', '网络管理员', ['administrator'], none],
  ]),
  ...staff('xzf', agencyIds.government, [
    ['温如海', '政府办公室督查股', '股长', ['supervisor'], none],
    ['莫怀仁', '县领导', '县长', ['agencyHead'], none],
    ['喻文博', '大数据中心', '主任', ['administrator'], none],
    ['祝安平', '大数据中心', '副主任', ['securityAdministrator'], none],
    ['严若谷', '政府办公室', '审计专员', ['auditor'], none],
    ['常青山', '征收与裁决办公室', '三级主任科员', handler],
    ['左婉清', '征收与裁决办公室', '一级科员', handler],
    ['时维岳', '征收与裁决办公室', '主任', ['unitHead']],
    ['路遥知', '法制机构', '三级主任科员', ['reviewer'], bar],
    ['凌霄汉', '法制机构', '负责人', ['legalHead'], bar],
    ['房玉明', '县领导', '副县长', ['deputyHead']],
    ['郝思嘉', '政务公开办公室', '主任', ['disclosureApprover']],
    ['娄晓月', '政务公开办公室', '一级科员', ['publisher']],
  ]),
  ...staff('rsj', agencyIds.labour, [
    ['季节平', '工伤保险股', '二级主任科员', handler],
    ['倪小满', '工伤保险股', '一级科员', handler],
    ['盛安邦', '工伤保险股', '股长', ['unitHead']],
    ['薛明理', '政策法规股', '四级主任科员', ['reviewer'], bar],
    ['严守正', '政策法规股', '股长', ['legalHead'], bar],
    ['邵长风', '局领导', '副局长', ['deputyHead']],
    ['费广源', '局领导', '局长', ['agencyHead']],
    ['康宁', '办公室', '主任', ['disclosureApprover']],
    ['卜亦然', '办公室', '一级科员', ['publisher']],
    ['池文渊', '信息中心', '网络管理员', ['administrator'], none],
  ]),
  ...staff('mzj', agencyIds.civil, [
    ['乐善行', '社会救助股', '二级主任科员', handler],
    ['闵慈', '社会救助股', '一级科员', handler],
    ['喻春和', '社会救助股', '股长', ['unitHead']],
    ['章以文', '办公室', '四级主任科员', ['reviewer'], bar],
    ['卫正言', '办公室', '主任', ['legalHead'], since],
    ['滕少华', '局领导', '副局长', ['deputyHead']],
    ['殷厚德', '局领导', '局长', ['agencyHead']],
    ['宫晓', '办公室', '副主任', ['disclosureApprover']],
    ['储一诺', '办公室', '一级科员', ['publisher']],
    ['柏松', '办公室', '网络管理员', ['administrator'], none],
  ]),
  ...staff('slj', agencyIds.water, [
    ['江长流', '水资源股', '工程师', handler],
    ['沐雨晴', '水资源股', '助理工程师', handler],
    ['洪若谷', '水资源股', '股长', ['unitHead']],
    ['解千寻', '政策法规股', '四级主任科员', ['reviewer'], bar],
    ['尚知行', '政策法规股', '股长', ['legalHead'], since],
    ['穆青', '局领导', '副局长', ['deputyHead']],
    ['汤远山', '局领导', '局长', ['agencyHead']],
    ['水心怡', '办公室', '主任', ['disclosureApprover']],
    ['云逸', '办公室', '一级科员', ['publisher']],
    ['石坚', '办公室', '网络管理员', ['administrator'], none],
  ]),
  ...staff('zqx', agencyIds.cityWeather, [
    ['殷正阳', '法规科', '科长', ['supervisor'], none],
    ['路远帆', '办公室', '工程师', ['administrator'], none],
  ]),
]

export const officer = (id: string): Officer => {
  const found = officers.find((o) => o.id === id)
  if (found === undefined) throw new Error(`nobody is called ${id}`)
  return found
}

/** Who sits at a post of an agency; for heads of units, the one of that unit where there is one. */
export function atPost(agency: AgencyId, post: PostKind, unit?: string): Officer {
  const there = officers.filter((o) => o.agency === agency && o.posts.includes(post))
  const found = there.find((o) => o.unit === unit) ?? there[0]
  if (found === undefined) throw new Error(`nobody is ${post} of ${agency}`)
  return found
}
