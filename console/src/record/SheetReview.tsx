import { keepPreviousData, useQuery } from '@tanstack/react-query'
import type { SheetReading as Reading } from '@xiezhi/answers'
import { entriesIn } from '@xiezhi/casework/entries.ts'
import type { CaseFile } from '@xiezhi/casework/file.ts'
import { type Sheet, sheetIn, versionsIn } from '@xiezhi/casework/listed.ts'
import type { Procedure } from '@xiezhi/law'
import { Button, Skeleton, Tag } from '@xiezhi/ui'
import { useState } from 'react'
import { get } from '../api/client.ts'
import { Rows } from '../form/kinds/FromTable.tsx'
import { SheetChanges, SheetLines } from './SheetLines.tsx'

/** The lines of a large list as they were drafted last, and of the version adopted last. */
export function sheetsOf(file: CaseFile, procedure: Procedure | undefined) {
  const listing = procedure?.lists
  const draft = listing && entriesIn(file, listing.drafted).at(-1)
  const drafted = listing && draft && sheetIn(draft.fields, listing)
  const versions = procedure === undefined ? [] : versionsIn(file, { procedures: [procedure] })
  // Once adopted, the draft is the latest version itself, and what it is held against is the one before.
  const adopted = versions.at(-1)?.sheet
  const before = adopted?.sha256 === drafted?.sha256 ? versions.at(-2)?.sheet : adopted
  return { drafted, before }
}

/** What somebody signs or makes public where the list is too long for its paper: what is different, what is doubtful, and every line. */
export function SheetReview({
  file,
  procedure,
  open = false,
}: {
  readonly file: CaseFile
  readonly procedure: Procedure | undefined
  /** As the public will read it. */
  readonly open?: boolean
}) {
  const { drafted, before } = sheetsOf(file, procedure)
  if (drafted === undefined) return null
  const of = ({ sha256, shown }: Sheet) => (open ? (shown ?? sha256) : sha256)
  const isHidden = drafted.shown !== undefined && drafted.shown !== drafted.sha256
  const { id } = file
  return (
    <section className="sheetreview" aria-label="逐项内容">
      <h3>
        逐项内容{open && '（公众看到的）'}：{drafted.count}项
      </h3>
      {drafted.shown === undefined && (
        <p>
          <Tag tone="warn">公开时不列逐项内容</Tag>
          这份内容读入时没有查过其中有无不公开的内容。需要公开逐项内容的，请改动或者重新导入。
        </p>
      )}
      {isHidden && (
        <p>
          <Tag tone="warn">公开时有隐去</Tag> 有的项中有证件号码、电话等不公开的内容，公开的是隐去以后的文件。
        </p>
      )}
      {before && of(before) !== of(drafted) && !(open && (drafted.shown ?? before.shown) === undefined) && (
        <SheetChanges caseId={id} from={of(before)} to={of(drafted)} />
      )}
      {!open && <SheetReading caseId={id} sheet={drafted} />}
      {/* What nobody looked through the public does not read. */}
      {!(open && drafted.shown === undefined) && <SheetLines caseId={id} sheet={of(drafted)} step={10} />}
    </section>
  )
}

const few = 10
const most = 200

/** Rows that were left out and cells that are doubtful, as the table was read. */
export function SheetReading({ caseId, sheet }: { readonly caseId: string; readonly sheet: Sheet }) {
  const { reading, sha256 } = sheet
  const [many, setMany] = useState(few)
  const { data } = useQuery({
    queryKey: ['reading', caseId, sha256, many],
    queryFn: () => get<Reading>(`/api/cases/${caseId}/lines/reading?sheet=${sha256}&limit=${many}`),
    enabled: reading !== undefined && reading.leftOut + reading.doubts > 0,
    placeholderData: keepPreviousData,
    staleTime: Number.POSITIVE_INFINITY,
  })
  if (reading === undefined) return <p className="small">在上一份的基础上逐项修改形成，没有由表格读入。</p>
  const { leftOut, doubts } = reading
  if (leftOut + doubts === 0) return <p className="small">由表格读入，没有未读入的行，没有存疑之处。</p>
  const where = ({ sheet, row, column }: { sheet: string; row: number; column?: string }) =>
    `${sheet === '' ? '' : `${sheet}，`}${row === 0 ? '整个工作表' : `第${row}行`}${column ? `${column}列` : ''}`
  return (
    <section aria-label="读入的经过">
      <p role="status">
        由表格读入：未读入{leftOut}处，存疑{doubts}处。
      </p>
      {data === undefined ? (
        <Skeleton lines={3} />
      ) : (
        <ul className="sheetreview__list">
          {data.leftOut.map((one, i) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: a reading never changes
            <li key={`left ${i}`}>
              <Tag tone="warn">未读入</Tag> {where(one)}：{one.reason}
              {one.text !== '' && <span className="quiet small">（{one.text.slice(0, 80)}）</span>}
            </li>
          ))}
          {data.groups.slice(0, many).map((one) => (
            <li key={`${one.sheet} ${one.column} ${one.code} ${one.sentence}`}>
              <Tag>存疑</Tag>{' '}
              {one.count === 1 ? where(one) : `${where({ ...one, row: 0 }).replace('整个工作表', '')}共${one.count}处`}
              {one.heading !== '' && `“${one.heading}”`}：{one.sentence}
              {one.value !== '' && <span className="quiet small">（{one.value.slice(0, 80)}）</span>}
              {one.count > 1 && <Rows rows={one.rows} />}
            </li>
          ))}
        </ul>
      )}
      {many < most && Math.max(leftOut, doubts) > many && <Button onClick={() => setMany(most)}>再显示一些</Button>}
      {many === most && Math.max(leftOut, doubts) > most && (
        <p className="quiet small">这里各列前{most}处，全部的在案卷的“读入经过”文件中。</p>
      )}
    </section>
  )
}
