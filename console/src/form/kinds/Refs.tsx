import { entriesIn } from '@xiezhi/casework/entries.ts'
import type { Evidence } from '@xiezhi/casework/file.ts'
import { handlingUnits } from '@xiezhi/casework/forms/units.ts'
import { evidenceIn } from '@xiezhi/casework/penalty/evidence.ts'
import { evidenceKinds, labelOf } from '@xiezhi/law/codes.ts'
import { Select, Tag } from '@xiezhi/ui'
import { useFormWorld } from '../context.ts'
import { type ControlProps, type KindProps, listOf, textOf, useGroup, useOwn } from '../control.ts'
import { Checks, Group } from '../Group.tsx'

export function PartyRefField(props: ControlProps) {
  const { file } = useFormWorld()
  const choices = (file?.parties ?? []).map((p) => ({ value: p.id, label: p.name }))
  return <Select {...useOwn(props)} choices={choices} value={textOf(props.value)} onChange={props.onChange} />
}

export function PartyRefsField(props: ControlProps) {
  const { file } = useFormWorld()
  const items = (file?.parties ?? []).map((p) => ({ value: p.id, label: p.name }))
  return (
    <Group {...useGroup(props)}>
      <Checks items={items} chosen={listOf<string>(props.value)} onChange={props.onChange} />
    </Group>
  )
}

export function PersonField(props: ControlProps) {
  const { people } = useFormWorld()
  const choices = people.map((p) => ({
    value: p.id,
    label: `${p.name}（${p.posts.map((x) => x.rank ?? x.title).join('、')}）`,
  }))
  return <Select {...useOwn(props)} choices={choices} value={textOf(props.value)} onChange={props.onChange} />
}

export function UnitField(props: ControlProps) {
  const { people } = useFormWorld()
  const held = people.flatMap((p) => p.posts)
  const units = handlingUnits(held.map((p) => ({ posts: [p.kind], units: p.unit === undefined ? [] : [p.unit] })))
  const choices = units.map((u) => ({ value: u, label: u }))
  return <Select {...useOwn(props)} choices={choices} value={textOf(props.value)} onChange={props.onChange} />
}

export function EvidenceRefField(props: ControlProps) {
  const { value, onChange } = props
  const { file } = useFormWorld()
  return (
    <Select
      {...useOwn(props)}
      choices={(file === undefined ? [] : evidenceIn(file)).map((e) => ({
        value: String(e.number),
        label: `证据${e.number}　${e.title}`,
      }))}
      value={value === undefined ? '' : String(value)}
      onChange={(v) => onChange(v === '' ? undefined : Number(v))}
    />
  )
}

export function EvidenceRefsField(props: ControlProps) {
  const { file } = useFormWorld()
  const all = file === undefined ? [] : evidenceIn(file)
  return (
    <Group {...useGroup(props)}>
      {all.length === 0 && <p className="quiet">本案还没有证据。先“收集证据”。</p>}
      <Checks
        list
        items={all.map((e) => ({ value: e.number, label: <EvidenceLabel evidence={e} /> }))}
        chosen={listOf<number>(props.value)}
        onChange={(chosen) => props.onChange(chosen.toSorted((a, b) => a - b))}
      />
    </Group>
  )
}

export function EntryRefsField(props: KindProps<'entryRefs'>) {
  const { file, proceeding } = useFormWorld()
  const { of, one, shows } = props.field.kind
  const here = (file === undefined ? [] : entriesIn(file, of)).filter((e) => e.proceeding === proceeding)
  return (
    <Group {...useGroup(props)}>
      <Checks
        list
        items={here.map((e, i) => ({ value: e.no, label: `${one}${i + 1}　${String(e.fields[shows] ?? '')}` }))}
        chosen={listOf<number>(props.value)}
        onChange={(chosen) => props.onChange(chosen.toSorted((a, b) => a - b))}
      />
    </Group>
  )
}

function EvidenceLabel({ evidence }: { evidence: Evidence }) {
  return (
    <>
      证据{evidence.number}　{evidence.title}
      <span className="quiet small">
        {' '}
        {labelOf(evidenceKinds, evidence.kind)}　{evidence.form === 'original' ? '原件' : '复制件'}
      </span>{' '}
      <EvidenceState evidence={evidence} />
    </>
  )
}

export function EvidenceState({ evidence }: { evidence: Evidence }) {
  if (evidence.excluded !== undefined) return <Tag>已排除</Tag>
  return evidence.verified === undefined ? <Tag tone="warn">未查证</Tag> : <Tag>已查证</Tag>
}
