import type { Json } from '@xiezhi/casework'
import { lawLevels } from '@xiezhi/law/levels.ts'
import { Button, DateInput, Select, TextInput } from '@xiezhi/ui'
import { useFormWorld } from '../context.ts'
import { Group } from '../Group.tsx'
import { idOf } from '../model.ts'
import { RemoveRow } from './Attendees.tsx'
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
        const complete = row.title !== '' && row.article !== '' && row.inForce !== ''
        const rank = lawLevels.find((l) => l.value === row.level)?.label
        return (
          // biome-ignore lint/suspicious/noArrayIndexKey: lines have no name of their own
          <details className="basis" key={i} open={!complete || undefined}>
            <summary>
              {row.title === '' ? '新的一条' : `《${String(row.title)}》${String(row.article)}`}
              <span className="quiet small">
                {' '}
                {rank}
                {row.inForce === '' ? '' : `　${String(row.inForce)} 起施行`}
              </span>
            </summary>
            <div className="basis__body">
              <TextInput
                id={idOf(`${props.path}.${i}.title`)}
                label="名称"
                hint="不写书名号"
                value={String(row.title ?? '')}
                onChange={(title) => rows.set(i, { title: title.replace(/[《》]/g, '') })}
              />
              <div className="line__grid line__grid--3">
                <TextInput
                  label="条款"
                  value={String(row.article ?? '')}
                  placeholder="第十条第一款"
                  onChange={(article) => rows.set(i, { article })}
                />
                <Select
                  label="效力级别"
                  choices={lawLevels}
                  value={String(row.level ?? '')}
                  onChange={(level) => rows.set(i, { level })}
                />
                <DateInput
                  label="施行日期"
                  value={String(row.inForce ?? '')}
                  onChange={(inForce) => rows.set(i, { inForce })}
                />
              </div>
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
