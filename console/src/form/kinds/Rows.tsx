import type { Json } from '@xiezhi/casework'
import { Button } from '@xiezhi/ui'
import { type ClipboardEvent, type ComponentType, useEffect, useRef, useState } from 'react'
import { useFormWorld } from '../context.ts'
import type { ControlProps, KindProps } from '../control.ts'
import { Group } from '../Group.tsx'
import { RemoveRow } from './Attendees.tsx'
import { ItemsFile } from './ItemsFile.tsx'
import { cellsOf, pastedOver } from './pasted.ts'
import { useRows } from './rows.ts'
import { TableOfRows } from './TableOfRows.tsx'

/** Lines drawn at a time. */
const step = 20

type Props = KindProps<'rows'> & {
  /** The control of any kind of field: a column is a field of each line. */
  readonly Control: ComponentType<ControlProps>
}

/** A list (物品清单), a line each; the first stands ready to be filled in, unless it is told while something is read in. */
export function RowsField({ field, path, value, values, onChange, Control }: Props) {
  const { errors, of } = useFormWorld()
  const { kind } = field
  const rows = useRows(value, onChange, {})
  const first: readonly { readonly [key: string]: Json }[] = kind.told ? [] : [{}]
  const lines = rows.all.length === 0 ? first : rows.all
  const set = (i: number, id: string, next: Json | undefined) =>
    rows.all.length === 0 ? next !== undefined && onChange([{ [id]: next }]) : rows.set(i, { [id]: next })
  const box = useRef<HTMLDivElement>(null)
  const [told, setTold] = useState('')
  // A list of hundreds of lines is read from a table and looked at in parts.
  const [many, setMany] = useState(step)
  // The keyboard goes where the list changed: to a new line, or to the one before that which is gone.
  const to = useRef<number>(undefined)
  useEffect(() => {
    if (to.current === undefined) return
    const line = box.current?.querySelectorAll('fieldset.line')[to.current]
    line?.querySelector<HTMLElement>('input, textarea, select')?.focus()
    to.current = undefined
  })
  const add = () => {
    setMany(Math.max(many, lines.length + 1))
    to.current = lines.length
    rows.all.length === 0 ? onChange([...first, {}]) : rows.add()
  }
  const remove = (i: number) => {
    to.current = Math.max(0, i - 1)
    rows.remove(i)
  }
  const paste = (event: ClipboardEvent) => {
    const cells = cellsOf(event.clipboardData.getData('text/plain'))
    const [row, id] = placeOf(event.target as Element, path)
    const column = kind.columns.findIndex((c) => c.id === id)
    if (cells === undefined || row === undefined || column < 0) return
    event.preventDefault()
    const { rows: next, count, unread } = pastedOver(cells, kind.columns, rows.all, { row, column })
    onChange([...next])
    setTold(
      unread.length === 0
        ? `已填入 ${count} 行。`
        : `已填入 ${count} 行；这些没有填入，请自行填写：${unread.slice(0, 5).join('；')}${unread.length > 5 ? `等 ${unread.length} 处` : ''}。`,
    )
  }
  return (
    <Group path={path} label={field.label} hint={field.hint} error={errors[path]} required={field.required}>
      <div ref={box} onPaste={paste}>
        {lines.slice(0, many).map((row, i) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: lines have no name of their own
          <fieldset className="line" key={i}>
            <legend className="quiet small">
              {kind.one}
              {i + 1}
            </legend>
            <div className="line__grid line__grid--3">
              {kind.columns.map((c) => (
                <Control
                  key={c.id}
                  field={c}
                  path={`${path}.${i}.${c.id}`}
                  value={row[c.id]}
                  values={values}
                  onChange={(next) => set(i, c.id, next)}
                />
              ))}
            </div>
            {rows.all.length > first.length && <RemoveRow what="这一项" index={i} onRemove={() => remove(i)} />}
          </fieldset>
        ))}
      </div>
      {lines.length > many && (
        <p>
          共{lines.length}项，显示前{many}项。
          <Button onClick={() => setMany(many + step)}>再显示{Math.min(step, lines.length - many)}项</Button>
        </p>
      )}
      {kind.fromTable === undefined ? (
        of && (
          <ItemsFile
            title={field.label}
            of={{ ...of, field: field.id }}
            columns={kind.columns}
            now={rows.all}
            onTake={(next) => onChange([...next])}
          />
        )
      ) : (
        <TableOfRows
          list={kind.fromTable}
          lines={field.id}
          columns={kind.columns}
          now={rows.all}
          onTake={(next) => onChange([...next])}
        />
      )}
      <p className="quiet small">在表格里复制若干行，粘贴到任何一格，就从那里依次填入。</p>
      <p className="small" role="status">
        {told}
      </p>
      <Button onClick={add}>添加{kind.one}</Button>
    </Group>
  )
}

/** The line and column of the control one is in: f-items-2-name. */
function placeOf(control: Element, path: string): readonly [number | undefined, string] {
  const [, row, id] = new RegExp(`^f-${path.replaceAll('.', '-')}-(\\d+)-(\\w+)$`).exec(control.id) ?? []
  return [row === undefined ? undefined : Number(row), id ?? '']
}
