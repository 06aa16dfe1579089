import { inspectionOpinion, penaltyLaw, threeSystemsOpinion } from '../../statutes.ts'
import { cite } from '../../words/citation.ts'
import { all, always, any, equal, filled, inTime, need, not } from '../../words/condition.ts'
import { type Gate, gate } from '../../words/gate.ts'
import { form } from '../../words/value.ts'
import { owesScan } from '../conditions.ts'

const since2024 = { inForce: { from: '2024-12-30' } } as const

/** 扫码入企, at the door or filled in afterwards; and what a device saw while nobody was there (处罚法41). */
export const scanGates: readonly Gate[] = [
  gate({
    ...since2024,
    id: 'I-scan',
    norm: ['I4'],
    title: '入企检查前扫码、亮码',
    blocks: ['visit.record'],
    where: 'inspection.scan',
    when: always,
    require: all(
      need(filled(form('scan')), '没有登记扫码入企。', '登记检查前已扫码，或者没有在检查前扫码的情形和原因'),
      need(
        any(equal(form('scan'), 'scanned'), filled(form('scanReason'))),
        '没有写明没有在检查前扫码的原因。',
        '写明网络不通、应急等原因，在规定的期限内补录',
      ),
    ),
    sentence: '入企检查应当在检查前扫码、亮码。',
    next: '登记扫码入企',
    cite: [cite(inspectionOpinion, 5, '严格行政检查程序'), cite(threeSystemsOpinion, 5, '主动出示执法证件')],
    examples: [
      { name: '检查前已扫码', form: { scan: 'scanned' }, expect: 'open' },
      { name: '没有登记', form: {}, expect: 'blocked' },
      { name: '网络不通，没有原因', form: { scan: 'later' }, expect: 'blocked' },
      { name: '应急，写明原因', form: { scan: 'emergency', scanReason: '正在泄漏' }, expect: 'open' },
    ],
  }),
  gate({
    ...since2024,
    id: 'I-scan-owed',
    norm: ['I4'],
    title: '有待补录的扫码',
    blocks: ['scan.fill'],
    when: always,
    require: owesScan,
    sentence: '没有等待补录的扫码：检查前已经扫码，或者已经补录。',
    next: '无需办理',
    cite: [cite(inspectionOpinion, 5, '严格行政检查程序')],
    examples: [
      { name: '网络不通', entries: { visit: [{ scan: 'later' }] }, expect: 'open' },
      { name: '检查前已扫码', entries: { visit: [{ scan: 'scanned' }] }, expect: 'blocked' },
      { name: '已经补录', entries: { visit: [{ scan: 'later' }], scanFilled: [{}] }, expect: 'blocked' },
    ],
  }),
  gate({
    ...since2024,
    id: 'I-scan-first',
    norm: ['I4'],
    title: '补录扫码以后认定结果',
    blocks: ['inspectionResult.propose'],
    when: always,
    require: not(owesScan),
    sentence: '没有在检查前扫码的，还没有补录。',
    next: '补录扫码入企的时间、地点和原因',
    cures: [{ step: 'scan.fill' }],
    cite: [cite(inspectionOpinion, 5, '严格行政检查程序')],
    examples: [
      { name: '没有补录', entries: { visit: [{ scan: 'emergency' }] }, expect: 'blocked' },
      { name: '已经补录', entries: { visit: [{ scan: 'emergency' }], scanFilled: [{}] }, expect: 'open' },
    ],
  }),
  gate({
    ...since2024,
    id: 'I-scan-late',
    norm: ['I4'],
    title: '在期限内补录扫码',
    blocks: ['scan.fill'],
    mode: 'note',
    when: always,
    require: inTime('I4-scan'),
    sentence: '超过规定的期限补录扫码。',
    next: '超过期限补录，写明原因',
    cite: [cite(inspectionOpinion, 5, '严格行政检查程序')],
    examples: [
      {
        name: '第十日',
        sets: { 'inspection.scanLater': 10 },
        clocks: { 'I4-scan': '2026-11-02' },
        day: '2026-11-12',
        expect: 'open',
      },
      {
        name: '第十一日',
        sets: { 'inspection.scanLater': 10 },
        clocks: { 'I4-scan': '2026-11-02' },
        day: '2026-11-13',
        expect: 'blocked',
      },
    ],
  }),
  gate({
    ...since2024,
    id: 'I-device',
    norm: ['G13', 'I8'],
    title: '监控设备取得的记录经过审核',
    blocks: ['desk.check'],
    when: equal(form('device'), true),
    require: all(
      need(equal(form('deviceReviewed'), true), '设备没有经过法制和技术审核。', '审核设备；没有审核的，以其他方法检查'),
      need(
        equal(form('sitePublic'), true),
        '设备的设置地点没有向社会公布。',
        '公布设置地点；没有公布的，以其他方法检查',
      ),
      need(equal(form('recordReviewed'), true), '记录的内容没有经过审核。', '审核记录是否真实、清晰、完整、准确'),
    ),
    sentence: '利用电子技术监控设备检查的，设备和记录应当经过审核，设置地点应当公布。',
    next: '审核设备和记录，或者以其他方法检查',
    cite: [
      cite(penaltyLaw, 41, '设备经过法制和技术审核，设置地点公布', '第一款'),
      cite(penaltyLaw, 41, '记录未经审核或者不符合要求的，不得作为证据', '第二款'),
    ],
    examples: [
      {
        name: '都已审核、公布',
        form: { device: true, deviceReviewed: true, sitePublic: true, recordReviewed: true },
        expect: 'open',
      },
      {
        name: '没有公布',
        form: { device: true, deviceReviewed: true, sitePublic: false, recordReviewed: true },
        expect: 'blocked',
      },
      { name: '记录没有审核', form: { device: true, deviceReviewed: true, sitePublic: true }, expect: 'blocked' },
      { name: '网页', form: { device: false }, expect: 'open' },
    ],
  }),
]
