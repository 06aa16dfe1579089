import { keepPreviousData, useQuery } from '@tanstack/react-query'
import type { SheetLines as Page, SheetDifferences } from '@xiezhi/answers'
import type { Form } from '@xiezhi/casework/file.ts'
import { linesOf } from '@xiezhi/law'
import { Button, Skeleton, Tag, TextInput } from '@xiezhi/ui'
import { useDeferredValue, useState } from 'react'
import { get } from '../api/client.ts'
import type { Edit } from '../form/kinds/SheetEdits.tsx'

/** On a page of its own, and beside a form, whose button must not be thousands of lines away. */
const steps = { alone: 50, beside: 10 }

interface Props {
  readonly caseId: string
  /** The file the lines lie in. */
  readonly sheet: string
  readonly edit?: Edit
  /** Lines of a page, where it is not the page of the list itself. */
  readonly step?: number
}

/** The lines of a large list, looked for and leafed through; all of them as a table. */
export function SheetLines({ caseId, sheet, edit, step = edit ? steps.beside : steps.alone }: Props) {
  const [q, setQ] = useState('')
  const [offset, setOffset] = useState(0)
  const wanted = useDeferredValue(q)
  const at = `/api/cases/${caseId}/lines`
  const { data } = useQuery({
    queryKey: ['lines', caseId, sheet, wanted, offset, step],
    queryFn: ({ signal }) =>
      get<Page>(`${at}?sheet=${sheet}&q=${encodeURIComponent(wanted)}&offset=${offset}&limit=${step}`, signal),
    placeholderData: keepPreviousData,
    staleTime: Number.POSITIVE_INFINITY,
  })
  if (data === undefined) return <Skeleton lines={6} />
  const { columns, title, one } = linesOf(data.list)
  // Beside a form there is room for what tells a line apart; the rest is read where it is changed.
  const filled = columns.filter((c) => data.lines.some(({ line }) => line[c.id] !== undefined))
  const shown = edit ? filled.slice(0, 3) : filled
  const until = data.more ? offset + data.lines.length : Math.min(offset + step, data.found)
  const hasNext = data.more ? data.lines.length === step : until < data.found
  return (
    <section aria-label={title}>
      <TextInput
        label={`找${one}`}
        hint="名称或者其中一段，拼音首字母，统一社会信用代码（开头、末尾几位或者其中的组织机构代码）"
        type="search"
        value={q}
        onChange={(text) => {
          setQ(text)
          setOffset(0)
        }}
      />
      <p role="status" className="small">
        {wanted === '' ? `共${data.count}项` : `找到${data.found}项${data.more ? '以上' : ''}，共${data.count}项`}
        {data.lines.length > 0 && `，第${offset + 1}至${until}项`}。
      </p>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard */}
      <section className="table-wrap" tabIndex={0} aria-label={`${title}的一页`}>
        <table className="table table--cards sheetlines">
          <thead>
            <tr>
              <th scope="col">序号</th>
              {edit && <th scope="col">修改</th>}
              {shown.map((c) => (
                <th scope="col" key={c.id}>
                  {c.label}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {data.lines.map(({ n, line }) => (
              <tr key={n}>
                <td data-label="序号">{n}</td>
                {edit && (
                  <td data-label="修改">
                    {edit.of(n) === undefined ? null : (
                      <Tag tone="warn">{edit.of(n) === 'gone' ? '将去掉' : '将改动'}</Tag>
                    )}{' '}
                    <button type="button" className="link" onClick={() => edit.change(n, line)}>
                      修改
                    </button>{' '}
                    <button type="button" className="link" onClick={() => edit.remove(n)}>
                      去掉
                    </button>
                  </td>
                )}
                {shown.map((c) => (
                  <td key={c.id} data-label={c.label}>
                    {String(line[c.id] ?? '')}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
      <p className="no-print">
        {offset > 0 && (
          <Button look="quiet" onClick={() => setOffset(Math.max(0, offset - step))}>
            上一页
          </Button>
        )}
        {hasNext && (
          <Button look="quiet" onClick={() => setOffset(offset + step)}>
            下一页
          </Button>
        )}
        {!edit && (
          <span className="savable quiet small">
            导出全部：<a href={`${at}/table?sheet=${sheet}&as=xlsx`}>Excel</a>{' '}
            <a href={`${at}/table?sheet=${sheet}&as=csv`}>CSV</a>
          </span>
        )}
      </p>
    </section>
  )
}

/** What a version says otherwise than the one before: how many, and the first of them line by line. */
export function SheetChanges({
  caseId,
  from,
  to,
}: {
  readonly caseId: string
  readonly from: string
  readonly to: string
}) {
  const [many, setMany] = useState(steps.alone)
  const { data } = useQuery({
    queryKey: ['differences', caseId, from, to, many],
    queryFn: () => get<SheetDifferences>(`/api/cases/${caseId}/lines/differences?from=${from}&to=${to}&limit=${many}`),
    placeholderData: keepPreviousData,
    staleTime: Number.POSITIVE_INFINITY,
  })
  if (data === undefined) return <Skeleton lines={3} />
  const all = data.added + data.gone + data.changed
  return (
    <section aria-label="与前一版相比">
      <p role="status">
        与前一版相比：新增{data.added}项，去掉{data.gone}项，改动{data.changed}项。
      </p>
      <ul>
        {data.lines.map(({ before, after }, i) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: two versions never change
          <li key={i}>
            {before === undefined ? (
              <Tag tone="warn">新增</Tag>
            ) : after === undefined ? (
              <Tag>去掉</Tag>
            ) : (
              <Tag tone="warn">改动</Tag>
            )}{' '}
            {String((after ?? before)?.name ?? '')}
            {before !== undefined && after !== undefined && <Changed before={before} after={after} />}
          </li>
        ))}
      </ul>
      {data.lines.length < all && many < 200 && <Button onClick={() => setMany(200)}>再显示一些</Button>}
    </section>
  )
}

function Changed({ before, after }: { readonly before: Form; readonly after: Form }) {
  const ids = [...new Set([...Object.keys(before), ...Object.keys(after)])].filter((id) => before[id] !== after[id])
  return (
    <span>
      {ids.map((id) => (
        <span key={id}>
          ：<del>{String(before[id] ?? '（空）')}</del> <ins>{String(after[id] ?? '（空）')}</ins>
        </span>
      ))}
    </span>
  )
}
