import { may, must } from '../../words/field.ts'
import { record } from '../../words/record.ts'

const organ = { is: 'text', max: 200 } as const
const told = { is: 'text', max: 300 } as const

/** 国家企业信用信息公示系统 (市监公示9, 10): whoever is registered in another province is shown by the agency that registered him. */
export const siteElsewhere = record('siteElsewhere', '外省登记地', [
  must('organ', '登记地（住所地）市场监督管理部门', organ, '与本机关不在同一省、自治区、直辖市的登记'),
])
export const sitePush = record('sitePush', '推送外省登记地', [
  must('sentOn', '推送日期', { is: 'day', lies: 'behind' }),
  must('receivedOn', '登记地收到之日', { is: 'day', lies: 'behind' }, '自收到之日起十个工作日内由登记地公示'),
  must('receipt', '推送的方式和回执', told, '经本省市场监督管理部门推送'),
  may('files', '回执', { is: 'files' }),
])
/** Seen there, or told by who shows it. */
export const siteShown = record('siteShown', '公示系统已经公示', [
  must('shownOn', '公示系统的公示日期', { is: 'day', lies: 'behind' }),
  must('source', '查询的网址或者登记地的回函', told),
  may('files', '查询的截图、回函', { is: 'files' }),
])
export const siteRecords = [siteElsewhere, sitePush, siteShown] as const
