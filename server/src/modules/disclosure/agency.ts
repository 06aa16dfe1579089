import type { Moment } from '@xiezhi/casework'
import type { AgencyRecord } from '@xiezhi/casework/registry/index.ts'
import { idOf, sealed } from './identity.ts'
import { type Entry, nothing } from './shapes.ts'

/** 执法主体: what is public of an agency before any case (指导意见四), from its own entry on the register. */
export function agencyEntry(
  agency: AgencyRecord,
  on: { readonly version: number; readonly at: Moment; readonly marks: readonly string[] },
): Entry {
  const organs = agency.settings?.organs
  const rows: readonly (readonly [string, string | undefined])[] = [
    ['性质', agency.nature],
    ['辖区', agency.region],
    ['地址', agency.address],
    ['联系电话', agency.phone],
    ['行政处罚事项', agency.matters.items.length === 0 ? undefined : `${agency.matters.items.length}项`],
    ['行政复议机关', organs?.reconsideration],
    ['行政诉讼管辖法院', organs?.court],
  ]
  return sealed({
    ...nothing,
    title: agency.name,
    elements: rows.flatMap(([label, value]) => (value ? [{ label, value }] : [])),
    id: idOf(`agency/${agency.id}`),
    version: on.version,
    kind: 'agency',
    agencyCode: agency.id,
    agencyName: agency.name,
    region: agency.region,
    documentNumber: '',
    decidedOn: null,
    publishedAt: on.at,
    dueOn: null,
    expiresOn: null,
    state: 'public',
    stateReason: null,
    stateAt: null,
    source: `${agency.name}（獬豸办案平台）`,
    demoMark: on.marks.length > 0 ? on.marks.join('、') : null,
  })
}
