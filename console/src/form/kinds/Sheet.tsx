import { useQuery } from '@tanstack/react-query'
import type { ReadingNow, SheetRead } from '@xiezhi/answers'
import type { Json } from '@xiezhi/casework'
import { isRecord } from '@xiezhi/casework/forms/taken.ts'
import { useState } from 'react'
import { get } from '../../api/client.ts'
import { SheetLines } from '../../record/SheetLines.tsx'
import { useFormWorld } from '../context.ts'
import type { KindProps } from '../control.ts'
import { Group } from '../Group.tsx'
import { FromTable, type Read, type Taking } from './FromTable.tsx'
import { SheetEdits } from './SheetEdits.tsx'

const sheetIn = (value: Json | undefined) => {
  const file = isRecord(value) && isRecord(value.file) ? value.file : undefined
  const lines = file !== undefined && isRecord(file.lines) ? file.lines : undefined
  return file === undefined || lines === undefined
    ? undefined
    : { sha256: String(file.sha256), name: String(file.name), list: String(lines.list), count: Number(lines.count) }
}

/** The lines of a large list: read from a table, or a few of those that stand changed; shown as they will be before they are taken in. */
export function SheetField({ field, path, value, onChange }: KindProps<'sheet'>) {
  const { caseId = '', errors, file } = useFormWorld()
  const taken = sheetIn(value)
  // What stands: the lines of the draft before this one.
  const stands = sheetIn(file?.entries.findLast((e) => e.fields[field.id] !== undefined)?.fields[field.id])
  const now = taken ?? stands
  const [change, setChange] = useState<SheetRead['change']>()
  const take = ({ sheet, change: told }: SheetRead): Taking => ({
    change: { added: 0, gone: 0, changed: 0, ...told, same: sheet.count - (told?.added ?? 0) - (told?.changed ?? 0) },
    first: told === undefined,
    onTake: () => {
      setChange(told)
      onChange(sheet as unknown as Json)
    },
  })
  return (
    <Group path={path} label={field.label} hint={field.hint} error={errors[path]} required={field.required}>
      <FromTable<SheetRead>
        at={`/api/cases/${caseId}/sheets`}
        readOf={(answer) => answer.read as Read}
        take={take}
        waiting={<Progress />}
      />
      <p role="status">
        {taken === undefined
          ? stands === undefined
            ? '还没有读入。'
            : `现有${stands.count}项；整份重新读入，或者在下面逐项修改。`
          : `已经形成${taken.count}项${change === undefined ? '' : `：新增${change.added}项，去掉${change.gone}项，改动${change.changed}项`}。提交以后成为名录的内容。`}
      </p>
      {now !== undefined && (
        <SheetEdits
          key={now.sha256}
          caseId={caseId}
          sheet={now}
          onMade={(answer) => {
            setChange(answer.change)
            onChange(answer.sheet as unknown as Json)
          }}
        >
          {(edit) => <SheetLines caseId={caseId} sheet={now.sha256} edit={edit} />}
        </SheetEdits>
      )}
    </Group>
  )
}

/** How far a table of tens of thousands of rows has been read. */
function Progress() {
  const { data } = useQuery({
    queryKey: ['reading'],
    queryFn: () => get<ReadingNow>('/api/lists/reading'),
    refetchInterval: 1000,
    gcTime: 0,
  })
  return (
    <span className="small" role="status">
      {data && data.of > 0
        ? data.done >= data.of
          ? '已读完，正在核对、存放……'
          : `已读${data.done}行，共${data.of}行`
        : '正在读取……'}
    </span>
  )
}
