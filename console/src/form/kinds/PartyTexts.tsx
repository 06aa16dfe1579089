import { latestProposal } from '@xiezhi/casework/penalty/proposals.ts'
import { TextArea } from '@xiezhi/ui'
import { useFormWorld } from '../context.ts'
import type { ControlProps } from '../control.ts'
import { Group } from '../Group.tsx'
import { idOf, isBag } from '../model.ts'

/** A text to each party of the proposal, which no other party will read. */
export function PartyTextsField({ field, path, value, onChange }: ControlProps) {
  const { errors, file } = useFormWorld()
  const told = new Set(file === undefined ? [] : latestProposal(file)?.violations.map((v) => v.party))
  const parties = (file?.parties ?? []).filter((p) => told.has(p.id))
  const given = isBag(value) ? value : {}
  return (
    <Group path={path} label={field.label} hint={field.hint} error={errors[path]}>
      {parties.map((p) => (
        <TextArea
          key={p.id}
          id={idOf(`${path}.${p.id}`)}
          label={p.name}
          rows={2}
          required={false}
          value={typeof given[p.id] === 'string' ? String(given[p.id]) : ''}
          error={errors[`${path}.${p.id}`]}
          onChange={(text) => onChange({ ...given, [p.id]: text })}
        />
      ))}
    </Group>
  )
}
