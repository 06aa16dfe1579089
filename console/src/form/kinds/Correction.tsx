import type { Json } from '@xiezhi/casework'
import type { CaseFile } from '@xiezhi/casework/file.ts'
import { openIrregularities } from '@xiezhi/casework/irregularities.ts'
import { discussionsIn, termMeetingsIn } from '@xiezhi/casework/penalty/meetings.ts'
import { applies } from '@xiezhi/law/words/field.ts'
import { DateInput, Select } from '@xiezhi/ui'
import type { ComponentType } from 'react'
import { FormWorldProvider, useFormWorld } from '../context.ts'
import type { ControlProps } from '../control.ts'
import { Group } from '../Group.tsx'
import { idOf, isBag } from '../model.ts'

/** Which entry of the record is meant: by its number, title and day. */
export function EventField({ field, path, value, onChange }: ControlProps) {
  const { file, errors } = useFormWorld()
  const acts = file === undefined ? [] : meant(file, field.kind.is === 'event' ? field.kind.of : undefined)
  return (
    <Select
      id={idOf(path)}
      label={field.label}
      hint={acts.length === 0 ? '记录中还没有可以选的' : field.hint}
      required={field.required}
      error={errors[path]}
      choices={acts.map((a) => ({
        value: String(a.event),
        label: `第${a.event}号　${a.title}　${a.acted.slice(0, 10)}　${a.actor.name}`,
      }))}
      value={value === undefined ? '' : String(value)}
      onChange={(v) => onChange(v === '' ? undefined : Number(v))}
    />
  )
}

/** The entries that can be named, the newest first: any that stands and is no mend itself, or of those only the kind that is asked for. */
function meant(file: CaseFile, of: 'fault' | 'minutes' | undefined): readonly CaseFile['acts'][number][] {
  const faults = new Set(openIrregularities(file).map((i) => i.event))
  const minutes = new Set([...discussionsIn(file), ...termMeetingsIn(file)].map((m) => m.event))
  return file.acts
    .filter((a) => {
      if (of === 'fault') return faults.has(a.event)
      if (a.withdrawn === true) return false
      return of === 'minutes' ? minutes.has(a.event) : !a.step.startsWith('record.')
    })
    .toReversed()
}

interface CorrectionProps extends ControlProps {
  /** The control of any kind of field: what is corrected is filled in as it was. */
  readonly Control: ComponentType<ControlProps>
}

/** The fields of the entry that was chosen, as they stand; only what is changed is sent. */
export function CorrectionField({ field, path, value, values, onChange, Control }: CorrectionProps) {
  const world = useFormWorld()
  const { file, errors, fieldsOf } = world
  const act = file?.acts.find((a) => a.event === values.event)
  const changes = isBag(value) ? value : {}
  const fields = act === undefined ? undefined : fieldsOf?.(act.step)
  const now = { ...act?.form, ...changes }
  const set = (id: string, next: Json | undefined) => {
    const { [id]: _, ...rest } = changes
    const same = JSON.stringify(next) === JSON.stringify(act?.form[id])
    const now = next === undefined || same ? rest : { ...rest, [id]: next }
    onChange(Object.keys(now).length === 0 ? undefined : now)
  }
  return (
    <Group path={path} label={field.label} error={errors[path]} className="framed">
      {act === undefined || fields === undefined ? (
        <p className="quiet">先选择要更正的记录。</p>
      ) : (
        <>
          <p className="field__hint">改动的栏目会写入更正，原来的记录保留。</p>
          <DateInput
            id={idOf(`${path}.acted`)}
            label="发生日期"
            required={false}
            error={errors[`${path}.acted`]}
            value={typeof changes.acted === 'string' ? changes.acted : act.acted.slice(0, 10)}
            onChange={(day) => {
              const { acted: _, ...rest } = changes
              const now = day === act.acted.slice(0, 10) || day === '' ? rest : { ...rest, acted: day }
              onChange(Object.keys(now).length === 0 ? undefined : now)
            }}
          />
          {/* What its other answers leave no room for is not asked here either; one entry stays one piece. */}
          <FormWorldProvider value={{ ...world, ...(file && { of: { procedure: file.procedure, step: act.step } }) }}>
            {fields
              .filter((f) => applies(f, now) && f.atEntry !== true)
              .map((f) => (
                <Control
                  key={f.id}
                  field={f}
                  path={`${path}.${f.id}`}
                  value={changes[f.id] ?? act.form[f.id]}
                  values={now}
                  onChange={(next) => set(f.id, next)}
                />
              ))}
          </FormWorldProvider>
        </>
      )}
    </Group>
  )
}
