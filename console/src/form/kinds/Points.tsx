import { Button, TextArea, YesNoUnanswered } from '@xiezhi/ui'
import { useFormWorld } from '../context.ts'
import type { ControlProps } from '../control.ts'
import { Group } from '../Group.tsx'
import { idOf } from '../model.ts'
import { RemoveRow } from './Attendees.tsx'
import { useRows } from './rows.ts'

/** What the party put forward, point by point: adopted or not, and why. */
export function PointsField({ field, path, value, onChange }: ControlProps) {
  const { errors } = useFormWorld()
  const rows = useRows(value, onChange, { point: '', reason: '' })
  return (
    <Group path={path} label={field.label} hint={field.hint} error={errors[path]}>
      {rows.all.map((row, i) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: lines have no name of their own
        <div className="line" key={i}>
          <TextArea
            id={idOf(`${path}.${i}.point`)}
            label={`第${i + 1}条意见`}
            rows={2}
            value={String(row.point ?? '')}
            onChange={(point) => rows.set(i, { point })}
          />
          <YesNoUnanswered
            label="是否采纳"
            value={row.adopted === true ? 'yes' : row.adopted === false ? 'no' : 'unanswered'}
            onChange={(v) => rows.set(i, { adopted: v === 'unanswered' ? undefined : v === 'yes' })}
          />
          <TextArea
            label="理由"
            rows={2}
            value={String(row.reason ?? '')}
            onChange={(reason) => rows.set(i, { reason })}
          />
          <RemoveRow what="这一条" index={i} onRemove={() => rows.remove(i)} />
        </div>
      ))}
      <Button onClick={rows.add}>添加一条</Button>
    </Group>
  )
}
