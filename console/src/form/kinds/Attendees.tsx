import { Button, TextArea, TextInput } from '@xiezhi/ui'
import { useFormWorld } from '../context.ts'
import type { ControlProps } from '../control.ts'
import { Group } from '../Group.tsx'
import { idOf } from '../model.ts'
import { useRows } from './rows.ts'

const empty = { name: '', post: '', view: '' }

/** Who took part in a discussion and what each one held: in the order of the table. */
export function AttendeesField({ field, path, value, onChange }: ControlProps) {
  const { errors } = useFormWorld()
  const rows = useRows(value, onChange, empty)
  return (
    <Group path={path} label={field.label} hint={field.hint} error={errors[path]}>
      {rows.all.map((row, i) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: lines have no name of their own
        <div className="line" key={i}>
          <div className="line__grid line__grid--2">
            <TextInput
              id={idOf(`${path}.${i}.name`)}
              label="姓名"
              value={String(row.name ?? '')}
              onChange={(name) => rows.set(i, { name })}
            />
            <TextInput label="职务" value={String(row.post ?? '')} onChange={(post) => rows.set(i, { post })} />
          </div>
          <TextArea label="意见" rows={2} value={String(row.view ?? '')} onChange={(view) => rows.set(i, { view })} />
          <RemoveRow what="这一位" index={i} onRemove={() => rows.remove(i)} />
        </div>
      ))}
      <Button onClick={rows.add}>添加参加人</Button>
    </Group>
  )
}

export function RemoveRow(props: { what: string; index: number; onRemove: () => void }) {
  return (
    <button type="button" className="link line__remove" onClick={props.onRemove}>
      去掉{props.what}
      <span className="said">（第{props.index + 1}行）</span>
    </button>
  )
}
