import { coercionLaw, penaltyLaw, permitLaw } from '../statutes.ts'
import { type Citations, cite } from '../words/citation.ts'
import { all, always, any, type Condition, eachOrNone, filled, need, not, type Over } from '../words/condition.ts'
import { type Gate, gate } from '../words/gate.ts'
import type { StepId } from '../words/step.ts'
import { by, firstOf, it, listed, type Value } from '../words/value.ts'
import { powerGates } from './powers.ts'

type Steps = readonly [StepId, ...StepId[]]

/** Who acts, in whose name, on which day: the agency itself, an organisation it entrusted, or a township the province gave the power to. */
interface Acting {
  readonly kind: 'penalty' | 'permit'
  /** The step a case begins with. */
  readonly first: StepId
  /** What is done towards somebody, and decided. */
  readonly acts: Steps
  /** What is to be decided, matter by matter, and where; absent: no list of powers is asked. */
  readonly lines?: { readonly over: Over; readonly in: Steps }
}

const reform = { from: '2021-07-15' } as const
const body = by('entrustedBody')
const who = { 组织: body }
const laws = {
  penalty: [
    cite(penaltyLaw, 20, '书面委托，载明事项、权限、期限，向社会公布'),
    cite(penaltyLaw, 76, '违反委托处罚的规定的，责令改正', '第四项'),
  ],
  permit: [cite(permitLaw, 24, '委托其他行政机关，公告受委托机关和内容，以委托机关名义')],
} satisfies Readonly<Record<string, Citations>>

/** The code of the matter of a line: of the form it is written so, of the record it stands in what the list said then. */
const matter = firstOf(it('matter.id'), it('matter'))
const entrustedWith = (kind: Acting['kind'], of: Value | 'all' | 'any') =>
  filled(
    listed('entrustments', {
      body: { is: body },
      kind,
      public: 'yes',
      ...(of === 'any' ? {} : of === 'all' ? { matter: { empty: true } } : { matter: { is: of } }),
    }),
  )

const station = '城关市场监督管理所'
const line = (kind: string, more: Readonly<Record<string, string>> = {}) => ({
  body: station,
  kind,
  powers: '以本局名义调查取证、提出处理意见',
  document: '委托书（云市监委〔2026〕1号）',
  from: '2026-01-01',
  to: '2026-12-31',
  ...more,
})

const bodyGates = ({ kind, acts, first, lines }: Acting, of = kind === 'penalty' ? '' : '-permit'): readonly Gate[] => [
  gate({
    id: `G02${of}`,
    title: '委托在期限以内，已经公布',
    norm: ['G02'],
    inForce: reform,
    blocks: acts,
    when: filled(body),
    require: need(
      entrustedWith(kind, 'any'),
      '{组织}当日没有有效、已经公布的委托书，不能以本机关的名义办理。',
      undefined,
      who,
    ),
    sentence: '受委托组织当日没有有效、已经公布的委托书，不能以本机关的名义办理。',
    next: '由本机关的执法人员办理；重新委托的，先在“委托执法事项清单”中登记并公布',
    cite: laws[kind],
    examples: [
      { name: '委托期限以内', entries: {}, lists: { entrustments: [line(kind)] }, expect: 'open' },
      {
        name: '本机关的内设机构',
        entries: {},
        lists: { entrustments: [line(kind, { body: '另一组织' })] },
        expect: 'open',
      },
      { name: '期限已过', entries: {}, lists: { entrustments: [line(kind, { to: '2026-10-31' })] }, expect: 'blocked' },
      { name: '没有公布', entries: {}, lists: { entrustments: [line(kind, { public: '' })] }, expect: 'blocked' },
      {
        name: '委托的是另一类执法',
        entries: {},
        lists: { entrustments: [line(kind === 'penalty' ? 'permit' : 'penalty')] },
        expect: 'blocked',
      },
    ],
  }),
  gate({
    id: `G02-own${of}`,
    title: '受委托组织不以自己的名义办理',
    norm: ['G02'],
    inForce: reform,
    blocks: [first],
    when: always,
    require: not(filled(by('entrustedAgency'))),
    sentence: '受委托组织在委托范围内以委托机关的名义办理，不能以自己的名义办理。',
    next: '由委托机关登记案件，以受委托组织为办案机构',
    cite: laws[kind],
    examples: [
      { name: '法定行政机关', entries: {}, lists: {}, expect: 'open' },
      { name: '受委托组织', entries: {}, agency: 'entrusted', expect: 'blocked' },
    ],
  }),
  ...(lines === undefined
    ? []
    : [
        gate({
          id: 'G02-matter',
          title: '在委托的事项以内',
          norm: ['G02'],
          inForce: reform,
          blocks: lines.in,
          when: filled(body),
          require: any(
            entrustedWith(kind, 'all'),
            eachOrNone(
              lines.over,
              need(entrustedWith(kind, matter), '“{违法行为}”所依据的事项没有委托给{组织}。', undefined, {
                ...who,
                违法行为: it('conduct'),
              }),
            ),
          ),
          sentence: '受委托组织只能在委托书载明的事项以内实施行政处罚。',
          next: '由本机关的执法人员办理，或者选定委托书载明的权责清单事项',
          cite: laws[kind],
          examples: [
            {
              name: '委托了该事项',
              lists: { entrustments: [line(kind, { matter: 'M-1' })] },
              form: { violations: [{ conduct: '某行为', matter: 'M-1' }] },
              expect: 'open',
            },
            {
              name: '委托该类全部事项',
              lists: { entrustments: [line(kind)] },
              form: { violations: [{ conduct: '某行为', matter: 'M-2' }] },
              expect: 'open',
            },
            {
              name: '另一事项',
              lists: { entrustments: [line(kind, { matter: 'M-1' })] },
              form: { violations: [{ conduct: '某行为', matter: 'M-2' }] },
              expect: 'blocked',
            },
          ],
        }),
      ]),
]

const given = (more: Readonly<Record<string, string>> = {}) => ({
  matter: 'M-1',
  ground: 'assigned',
  document: '省人民政府关于乡镇街道行使行政处罚权的决定',
  publishedOn: '2021-12-01',
  from: '2022-01-01',
  ...more,
})
const townCite = [
  cite(penaltyLaw, 24, '省、自治区、直辖市决定交由乡镇、街道行使；决定公布；按照规定范围'),
  cite(penaltyLaw, 38, '不具有行政主体资格的，处罚无效'),
] as const

/** A township punishes what the province, or a law, gave it to punish, and nothing else (处罚法24). */
const townGates = (lines: NonNullable<Acting['lines']>, acts: Steps): readonly Gate[] => [
  gate({
    id: 'G03',
    title: '乡镇、街道行使处罚权有公布的决定',
    inForce: reform,
    blocks: acts,
    when: filled(by('township')),
    require: filled(listed('assignments', { public: 'yes' })),
    sentence: '本乡镇、街道没有登记、公布行使行政处罚权的事项，不能实施行政处罚。',
    next: '先在“乡镇、街道行使行政处罚权事项清单”中登记省级决定或者法律、法规的规定并公布；不属于本机关的，移送有管辖权的机关',
    cite: townCite,
    examples: [
      { name: '省里决定交由行使', entries: {}, agency: 'town', lists: { assignments: [given()] }, expect: 'open' },
      { name: '县级部门', entries: {}, lists: {}, expect: 'open' },
      { name: '没有登记', entries: {}, agency: 'town', expect: 'blocked' },
      {
        name: '没有公布',
        entries: {},
        agency: 'town',
        lists: { assignments: [given({ public: '' })] },
        expect: 'blocked',
      },
      {
        name: '尚未起行使',
        entries: {},
        agency: 'town',
        lists: { assignments: [given({ from: '2027-01-01' })] },
        expect: 'blocked',
      },
    ],
  }),
  gate({
    id: 'G03-matter',
    title: '乡镇、街道的处罚在规定范围以内',
    norm: ['G03'],
    inForce: reform,
    blocks: lines.in,
    when: filled(by('township')),
    require: eachOrNone(
      lines.over,
      need(
        filled(listed('assignments', { matter: { is: matter }, public: 'yes' })),
        '“{违法行为}”所依据的事项，当日没有公布的决定交由本乡镇、街道行使。',
        undefined,
        { 违法行为: it('conduct') },
      ),
    ),
    sentence: '乡镇、街道只能按照规定范围实施行政处罚。',
    next: '选定清单上的事项；不在范围以内的，移送有管辖权的机关',
    cite: townCite,
    examples: [
      {
        name: '清单上的事项',
        agency: 'town',
        lists: { assignments: [given()] },
        form: { violations: [{ conduct: '某行为', matter: 'M-1' }] },
        expect: 'open',
      },
      {
        name: '清单以外的事项',
        agency: 'town',
        lists: { assignments: [given()] },
        form: { violations: [{ conduct: '某行为', matter: 'M-2' }] },
        expect: 'blocked',
      },
      {
        name: '没有选定事项',
        agency: 'town',
        lists: { assignments: [given()] },
        form: { violations: [{ conduct: '某行为' }] },
        expect: 'blocked',
      },
    ],
  }),
]

export const actingGates = (a: Acting): readonly Gate[] => [
  ...bodyGates(a),
  ...(a.lines === undefined ? [] : [...townGates(a.lines, a.acts), ...powerGates(a.lines)]),
]

/** Whoever only acts for another has no name of its own to act in, of a kind that no law lets anybody entrust. */
export const ownNameGate = (g: Pick<Gate, 'id' | 'inForce' | 'blocks' | 'cite'> & { readonly what: string }): Gate =>
  gate({
    id: g.id,
    title: '由具有执法主体资格的机关办理',
    norm: ['G02'],
    inForce: g.inForce,
    blocks: g.blocks,
    when: always,
    require: not(filled(by('entrustedAgency'))),
    sentence: `本机关是受委托组织，不能以自己的名义${g.what}。`,
    next: '由委托机关办理',
    cite: g.cite,
    examples: [
      { name: '法定行政机关', entries: {}, expect: 'open' },
      { name: '受委托组织', entries: {}, agency: 'entrusted', expect: 'blocked' },
    ],
  })

/** 行政强制措施权不得委托 (强制法17): whatever the list says. */
export const coercionUnentrusted = (blocks: Steps, isCoercive: Condition): Gate =>
  gate({
    id: 'G02-measure',
    title: '行政强制措施不得委托',
    norm: ['G02', 'G01'],
    inForce: { from: '2012-01-01' },
    blocks,
    when: isCoercive,
    require: all(
      need(not(filled(body)), '{组织}是受委托组织，行政强制措施权不得委托。', undefined, who),
      need(not(filled(by('entrustedAgency'))), '本机关是受委托组织，没有行政强制措施权。', '由委托机关办理'),
    ),
    sentence: '行政强制措施权不得委托，由本机关具备资格的执法人员实施。',
    next: '由本机关的执法人员实施',
    cite: [cite(coercionLaw, 17, '行政强制措施权不得委托；其他人员不得实施')],
    examples: [
      { name: '本机关的执法人员', form: { what: 'sealing' }, expect: 'open' },
      {
        name: '受委托组织登记保存证据',
        form: { what: 'registration' },
        lists: { entrustments: [line('penalty')] },
        expect: 'open',
      },
      {
        name: '受委托组织查封',
        form: { what: 'sealing' },
        lists: { entrustments: [line('penalty')] },
        expect: 'blocked',
      },
      { name: '受委托组织以自己的名义查封', form: { what: 'sealing' }, agency: 'entrusted', expect: 'blocked' },
    ],
  })
