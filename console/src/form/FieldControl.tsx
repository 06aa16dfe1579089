import type { Json } from '@xiezhi/casework'
import { entriesIn } from '@xiezhi/casework/entries.ts'
import type { Evidence } from '@xiezhi/casework/file.ts'
import { capital } from '@xiezhi/casework/format/money.ts'
import { handlingUnits } from '@xiezhi/casework/forms/units.ts'
import { evidenceIn } from '@xiezhi/casework/penalty/evidence.ts'
import { evidenceKinds, labelOf } from '@xiezhi/law/codes.ts'
import { DateInput, MoneyInput, Select, Tag, TextArea, TextInput, YesNoUnanswered } from '@xiezhi/ui'
import { useFormWorld } from './context.ts'
import type { ControlProps } from './control.ts'
import { Checks, Group } from './Group.tsx'
import { AttendeesField } from './kinds/Attendees.tsx'
import { CorrectionField, EventField } from './kinds/Correction.tsx'
import { ElementsField } from './kinds/Elements.tsx'
import { FactsField } from './kinds/Facts.tsx'
import { FilesField } from './kinds/Files.tsx'
import { OfficersField } from './kinds/Officers.tsx'
import { PartyField } from './kinds/Party.tsx'
import { PartyTextsField } from './kinds/PartyTexts.tsx'
import { PointsField } from './kinds/Points.tsx'
import { RowsField } from './kinds/Rows.tsx'
import { ViolationsField } from './kinds/Violations.tsx'
import { idOf } from './model.ts'
import { Offers } from './Offers.tsx'
import { isFew, OneOf } from './OneOf.tsx'
import { offersOf } from './prefill.ts'

const text = (value: Json | undefined): string => (typeof value === 'string' ? value : '')
const strings = (value: Json | undefined): readonly string[] =>
  Array.isArray(value) ? (value as readonly string[]) : []

/** The control of any kind of field the rule book knows. */
export function FieldControl(props: ControlProps) {
  const { field, path, value, onChange } = props
  const { errors, file, proceeding, people, suggest } = useFormWorld()
  const error = errors[path]
  const kind = field.kind
  const own = { id: idOf(path), label: field.label, hint: field.hint, error, required: field.required }
  const group = { path, label: field.label, hint: field.hint, error, required: field.required }
  switch (kind.is) {
    case 'text':
      return (
        <>
          <TextInput
            {...own}
            value={text(value)}
            onChange={onChange}
            autoComplete="off"
            list={suggest?.[path] && `${own.id}-words`}
          />
          {suggest?.[path] && (
            <datalist id={`${own.id}-words`}>
              {suggest[path].map((word) => (
                <option value={word} key={word} />
              ))}
            </datalist>
          )}
          <Offers words={offersOf(field, file)} value={text(value)} onTake={onChange} />
        </>
      )
    case 'longText':
      return (
        <>
          <TextArea {...own} value={text(value)} onChange={onChange} />
          <Offers words={offersOf(field, file)} value={text(value)} onTake={onChange} />
        </>
      )
    case 'telephone':
      return <TextInput {...own} type="tel" value={text(value)} onChange={onChange} autoComplete="off" />
    case 'day':
      return <DateInput {...own} value={text(value)} onChange={onChange} />
    case 'integer':
      return (
        <TextInput
          {...own}
          inputMode="numeric"
          value={value === undefined ? '' : String(value)}
          onChange={(typed) =>
            onChange(/^-?\d+$/.test(typed.trim()) ? Number(typed) : typed === '' ? undefined : typed)
          }
        />
      )
    case 'money': {
      const fen = typeof value === 'number' ? value : null
      return (
        <MoneyInput
          {...own}
          value={fen}
          onChange={(v) => onChange(v ?? undefined)}
          unread={typeof value === 'string' ? value : undefined}
          onUnread={onChange}
          words={fen === null ? undefined : `大写：${capital(fen)}`}
        />
      )
    }
    case 'yesNo':
      return (
        <YesNoUnanswered
          {...own}
          value={value === true ? 'yes' : value === false ? 'no' : 'unanswered'}
          onChange={(v) => onChange(v === 'unanswered' ? undefined : v === 'yes')}
        />
      )
    case 'choice':
      return isFew(kind.choices) ? (
        <OneOf {...group} choices={kind.choices} value={text(value)} onChange={(v) => onChange(v || undefined)} />
      ) : (
        <Select {...own} choices={kind.choices} value={text(value)} onChange={onChange} />
      )
    case 'choices':
      return (
        <Group {...group}>
          <Checks items={kind.choices} chosen={strings(value)} onChange={onChange} />
        </Group>
      )
    case 'partyRef': {
      const choices = (file?.parties ?? []).map((p) => ({ value: p.id, label: p.name }))
      return <Select {...own} choices={choices} value={text(value)} onChange={onChange} />
    }
    case 'person': {
      const choices = people.map((p) => ({
        value: p.id,
        label: `${p.name}（${p.posts.map((x) => x.rank ?? x.title).join('、')}）`,
      }))
      return <Select {...own} choices={choices} value={text(value)} onChange={onChange} />
    }
    case 'unit': {
      const held = people.flatMap((p) => p.posts)
      const units = handlingUnits(held.map((p) => ({ posts: [p.kind], units: p.unit === undefined ? [] : [p.unit] })))
      return (
        <Select {...own} choices={units.map((u) => ({ value: u, label: u }))} value={text(value)} onChange={onChange} />
      )
    }
    case 'partyRefs':
      return (
        <Group {...group}>
          <Checks
            items={(file?.parties ?? []).map((p) => ({ value: p.id, label: p.name }))}
            chosen={strings(value)}
            onChange={onChange}
          />
        </Group>
      )
    case 'evidenceRef':
      return (
        <Select
          {...own}
          choices={(file === undefined ? [] : evidenceIn(file)).map((e) => ({
            value: String(e.number),
            label: `证据${e.number}　${e.title}`,
          }))}
          value={value === undefined ? '' : String(value)}
          onChange={(v) => onChange(v === '' ? undefined : Number(v))}
        />
      )
    case 'evidenceRefs':
      return (
        <Group {...group}>
          {(file === undefined ? [] : evidenceIn(file)).length === 0 && (
            <p className="quiet">本案还没有证据。先“收集证据”。</p>
          )}
          <Checks
            list
            items={(file === undefined ? [] : evidenceIn(file)).map((e) => ({
              value: e.number,
              label: <EvidenceLabel evidence={e} />,
            }))}
            chosen={Array.isArray(value) ? (value as readonly number[]) : []}
            onChange={(chosen) => onChange(chosen.toSorted((a, b) => a - b))}
          />
        </Group>
      )
    case 'entryRefs':
      return (
        <Group {...group}>
          <Checks
            list
            items={(file === undefined ? [] : entriesIn(file, kind.of))
              .filter((e) => e.proceeding === proceeding)
              .map((e) => ({ value: e.no, label: `${kind.one}${e.no}　${String(e.fields[kind.shows] ?? '')}` }))}
            chosen={Array.isArray(value) ? (value as readonly number[]) : []}
            onChange={(chosen) => onChange(chosen.toSorted((a, b) => a - b))}
          />
        </Group>
      )
    case 'facts':
      return <FactsField {...props} facts={kind.facts} />
    case 'party':
      return <PartyField {...props} />
    case 'partyTexts':
      return <PartyTextsField {...props} />
    case 'officers':
      return <OfficersField {...props} />
    case 'files':
      return <FilesField {...props} />
    case 'violations':
      return <ViolationsField {...props} />
    case 'points':
      return <PointsField {...props} />
    case 'elements':
      return <ElementsField {...props} />
    case 'attendees':
      return <AttendeesField {...props} />
    case 'rows':
      return <RowsField {...props} kind={kind} Control={FieldControl} />
    case 'event':
      return <EventField {...props} />
    case 'object':
      return <CorrectionField {...props} Control={FieldControl} />
  }
}

export function EvidenceLabel({ evidence }: { evidence: Evidence }) {
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
