import type { Colleague } from '@xiezhi/answers'
import { recusedIn } from '@xiezhi/casework/recused.ts'
import type { Field } from '@xiezhi/law'
import { Tag } from '@xiezhi/ui'
import { useState } from 'react'
import { useFormWorld } from '../context.ts'
import type { ControlProps } from '../control.ts'
import { Checks, Group } from '../Group.tsx'

/** Officers of the own agency; whose certificate has run out is said here, before the law refuses. */
export function OfficersField({ field, path, value, onChange }: ControlProps) {
  const { people, errors, names, file } = useFormWorld()
  const chosen = Array.isArray(value) ? (value as readonly string[]) : []
  // Who has withdrawn from the case is not offered for it any more.
  const recused = file === undefined ? new Set<string>() : recusedIn(file)
  const officers = people.filter(
    (p) =>
      chosen.includes(p.id) ||
      (!recused.has(p.id) && (p.posts.some((post) => post.kind === 'handler') || p.certificate !== undefined)),
  )
  const handles = (p: Colleague) => Number(p.posts.some((post) => post.kind === 'handler'))
  // A colleague who has left stays visible in what was filled in before.
  const gone = chosen.filter((id) => !people.some((p) => p.id === id))
  const min = field.kind.is === 'officers' ? field.kind.min : undefined
  // Who is named already is one line; choosing others opens the list.
  const settled = chosen.every((id) => officers.find((p) => p.id === id)?.certificate?.state === 'valid')
  const [open, setOpen] = useState(chosen.length < (min ?? 1) || !settled)
  const [all, setAll] = useState(false)
  const fits = (p: Colleague) => chosen.includes(p.id) || (handles(p) === 1 && p.certificate?.state === 'valid')
  const listed = all ? officers : officers.filter(fits)
  return (
    <Group path={path} label={field.label} required={field.required} hint={hintOf(field)} error={errors[path]}>
      {!open ? (
        <p className="officers">
          {chosen.map((id) => names[id] ?? people.find((p) => p.id === id)?.name ?? id).join('、')}{' '}
          <button type="button" className="link" onClick={() => setOpen(true)}>
            更换
          </button>
        </p>
      ) : (
        <>
          <Checks
            list
            items={[
              ...listed
                .toSorted((a, b) => handles(b) - handles(a))
                .map((p) => ({ value: p.id, label: <Officer person={p} /> })),
              ...gone.map((id) => ({ value: id, label: names[id] ?? id })),
            ]}
            chosen={chosen}
            onChange={onChange}
          />
          {listed.length < officers.length && (
            <button type="button" className="link small" onClick={() => setAll(true)}>
              显示其他 {officers.length - listed.length} 人
            </button>
          )}
        </>
      )}
    </Group>
  )
}

/** 书面核查的一人即可；其他的两名以上 */
function hintOf({ kind, hint = '' }: Field): string | undefined {
  const min = kind.is === 'officers' ? (kind.min ?? 1) : 1
  const least = min > 1 ? `${min === 2 ? '两' : min}名以上` : ''
  return [hint, least].filter(Boolean).join(hint.endsWith('其他的') ? '' : '；') || undefined
}

function Officer({ person }: { person: Colleague }) {
  const card = person.certificate
  if (!card)
    return (
      <>
        {person.name} <Tag>无执法证件</Tag>
      </>
    )
  return (
    <>
      {person.name}{' '}
      {card.state === 'valid' ? (
        <span className="quiet small number">执法证 {card.number}</span>
      ) : (
        <Tag tone="warn">{certificateWords(card)}</Tag>
      )}
    </>
  )
}

function certificateWords(card: NonNullable<Colleague['certificate']>): string {
  if (card.state === 'revoked') return '执法证件已收回'
  if (card.state === 'expiring') return `执法证件 ${card.to} 到期，须换证`
  return `执法证件不在有效期内（${card.from} 至 ${card.to}）`
}
