import type { LayerNamed } from '@xiezhi/answers'
import type { Form, Json } from '@xiezhi/casework'
import type { AgencyRecord } from '@xiezhi/casework/registry/index.ts'
import { unsaid } from '@xiezhi/casework/registry/unsaid.ts'
import { goesAnotherWay, type Matter, matters } from '@xiezhi/law/matters.ts'
import { type PostKind, posts } from '@xiezhi/law/posts.ts'
import { choice, type Field, may, must } from '@xiezhi/law/words/field.ts'
import { isBag, type Values } from '../form/model.ts'

/** Who may sign, from below: the order in which a chain chosen here is signed. */
const signers = ['unitHead', 'legalHead', 'deputyHead', 'agencyHead'] as const satisfies readonly PostKind[]

const all = Object.keys(matters) as Matter[]
const chain = (matter: Matter): string => `chains_${matter}`

const line = (max: number) => ({ is: 'text', max }) as const

const organs: readonly Field[] = [
  must('organs_reconsideration', '复议机关', line(100), '印在决定书上'),
  must('organs_court', '管辖法院', line(100), '印在决定书上'),
  must('organs_bank', '代收机构', line(100), '银行的名称'),
  may('organs_accountName', '户名', line(100)),
  may('organs_account', '账号', line(40)),
  must('organs_address', '联系地址', line(200)),
  must('organs_phone', '联系电话', { is: 'telephone' }),
  must('organs_contact', '联系人', line(50), '机构或者人员的名称'),
  may('organs_creditCode', '本机关的统一社会信用代码', line(18), '报送双公示用'),
]

/** What an agency settles of itself once, as it is asked on a screen; terms and sums are set one by one beside it. */
export function agencyFields(layers: readonly LayerNamed[]): readonly Field[] {
  const own = layers.filter((l) => l.kind !== 'national').map((l) => ({ value: l.id, label: l.title }))
  return [
    must('letters', '机关代字', line(20), '文号开头的字，如“云市监”'),
    may('layers', '适用的领域和省的规定', { is: 'choices', choices: own }, '国家的规定一律适用'),
    ...organs,
    must('masking_personName', '公示时自然人的姓名', choice(['surname', '只公开姓氏'], ['full', '公开全名'])),
    must('masking_addresses', '公示时的住所、住址', choice(['hidden', '隐去'], ['shown', '公开机构的住所'])),
    ...all.map((m) =>
      may(
        chain(m),
        `${matters[m]}由谁审签、批准`,
        { is: 'choices', choices: signers.map((p) => ({ value: p, label: posts[p] })) },
        goesAnotherWay(m) ? '不选的，与所从属的事项相同' : '不办理的不选',
      ),
    ),
  ]
}

/** What was set last; of an agency that never was, what its registration says already. */
export function agencyBegins(last: Form | undefined, agency: Pick<AgencyRecord, 'address' | 'phone'>): Values {
  const of = (key: string): { readonly [k: string]: Json } => {
    const bag = last?.[key]
    return isBag(bag) ? bag : {}
  }
  const under = (key: string) => Object.fromEntries(Object.entries(of(key)).map(([id, v]) => [`${key}_${id}`, v]))
  const { ids } = of('layers')
  return {
    organs_address: agency.address,
    organs_phone: agency.phone,
    masking_personName: 'surname',
    masking_addresses: 'hidden',
    ...(last?.letters === undefined ? {} : { letters: last.letters }),
    ...(Array.isArray(ids) ? { layers: ids.filter((id) => id !== 'national') } : {}),
    ...Object.fromEntries(Object.entries(under('organs')).filter(([, said]) => said !== unsaid)),
    ...under('masking'),
    ...under('chains'),
  }
}

/** The whole form of `agency.set`: what is not asked here (期限、数额、报送通道) stays as it was. */
export function agencyForm(values: Form, last: Form | undefined): Form {
  const under = (key: string) =>
    Object.fromEntries(
      Object.entries(values).flatMap(([id, v]) => (id.startsWith(`${key}_`) ? [[id.slice(key.length + 1), v]] : [])),
    )
  const chosen = (matter: Matter): readonly string[] => {
    const given = values[chain(matter)]
    if (!Array.isArray(given)) return []
    // An order that was set elsewhere says who decides: choosing the same posts again leaves it as it is.
    const before = isBag(last?.chains) ? last.chains[matter] : undefined
    const same = Array.isArray(before) && before.length === given.length && before.every((p) => given.includes(p))
    return same ? before.map(String) : signers.filter((p) => given.includes(p))
  }
  return {
    settings: {},
    ...last,
    letters: values.letters ?? '',
    layers: { ids: ['national', ...(Array.isArray(values.layers) ? values.layers : [])] },
    organs: under('organs'),
    masking: under('masking'),
    chains: Object.fromEntries(all.flatMap((m) => (chosen(m).length === 0 ? [] : [[m, [...chosen(m)]]]))),
  }
}

/** Where a sentence of the server stands: its paths go into bags that are asked for flat here. */
export const fieldAt = (path: string): string =>
  path.replace(/^(organs|masking|chains)\./, '$1_').replace(/^layers.*/, 'layers')
