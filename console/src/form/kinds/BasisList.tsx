import type { Json } from '@xiezhi/casework'
import { lawLevels } from '@xiezhi/law/levels.ts'
import { Button, Tag } from '@xiezhi/ui'
import { useFormWorld } from '../context.ts'
import { Group } from '../Group.tsx'
import { RemoveRow } from './Attendees.tsx'
import { BasisPicker } from './BasisPicker.tsx'
import { useRows } from './rows.ts'

/** Provisions relied on: name, rank, article, and from when it is in force. Read as text once complete, opened to change. */
export function BasisList(props: {
  label: string
  path: string
  value: Json | undefined
  onChange: (value: Json | undefined) => void
}) {
  const { errors } = useFormWorld()
  const rows = useRows(props.value, props.onChange, { title: '', level: 'law', article: '', inForce: '' })
  return (
    <Group path={props.path} label={props.label} error={errors[props.path]}>
      {rows.all.map((row, i) => {
        // A row that came back from a draft has no empty parts.
        const [title = '', article = '', inForce = ''] = [row.title, row.article, row.inForce].map((part) =>
          String(part ?? ''),
        )
        const complete = title !== '' && article !== '' && inForce !== ''
        const rank = lawLevels.find((l) => l.value === row.level)?.label
        return (
          // biome-ignore lint/suspicious/noArrayIndexKey: lines have no name of their own
          <details className="basis" key={i} open={!complete || undefined}>
            <summary>
              {title === '' ? '新的一条' : `《${title}》${article}`}
              <span className="quiet small">
                {' '}
                {rank}
                {inForce === '' ? '' : `　${inForce} 起施行`}
              </span>
              {complete && row.law === undefined && <Tag tone="warn">未从法律库选定</Tag>}
            </summary>
            <div className="basis__body">
              <BasisPicker path={`${props.path}.${i}`} row={row} set={(change) => rows.set(i, change)} />
              <RemoveRow what="这一条" index={i} onRemove={() => rows.remove(i)} />
            </div>
          </details>
        )
      })}
      <Button look="quiet" onClick={rows.add}>
        添加一条
      </Button>
    </Group>
  )
}
