import type { ReviewStaffing } from '@xiezhi/answers'
import { Dialog, Empty, Skeleton, Table, Tag } from '@xiezhi/ui'
import { useState } from 'react'
import { Failed } from '../app/errors.tsx'
import { Savable } from '../app/Savable.tsx'
import { useStaffing } from './queries.ts'

type Row = ReviewStaffing['rows'][number]
type Opened = { readonly title: string; readonly staff: Row['officers'] }

/** 法制审核力量 (指导意见十一; 处罚法58): who reviews, of how many who enforce; every number opens the persons it counts. */
export function Staffing() {
  const found = useStaffing()
  const [opened, setOpened] = useState<Opened>()
  const number = (row: Row, what: string, staff: Row['officers']) =>
    staff.length === 0 ? (
      <span className="quiet">0</span>
    ) : (
      <button
        type="button"
        className="link number"
        aria-label={`${row.name}${what}${staff.length}人，打开名单`}
        onClick={() => setOpened({ title: `${row.name}：${what}`, staff })}
      >
        {staff.length}
      </button>
    )
  return (
    <section className="figures-page__staffing" aria-label="法制审核力量">
      {found.isError ? (
        <Failed error={found.error} onRetry={() => found.refetch()} />
      ) : found.data === undefined ? (
        <Skeleton lines={4} />
      ) : (
        <Savable title="法制审核力量">
          <Table
            caption={`法制审核力量（${found.data.on}）：法制审核人员原则上不少于执法人员总数的${found.data.percent}%`}
            cards
            rows={found.data.rows}
            rowKey={(row) => row.agency}
            empty={<Empty title="没有执法机关">所看的机关没有登记执法人员。</Empty>}
            columns={[
              { key: 'name', head: '机关', cell: (row) => row.name },
              {
                key: 'officers',
                head: '执法人员',
                align: 'right',
                cell: (row) => number(row, '执法人员', row.officers),
              },
              {
                key: 'reviewers',
                head: '法制审核人员',
                align: 'right',
                cell: (row) => number(row, '法制审核人员', row.reviewers),
              },
              {
                key: 'qualified',
                head: '有资格的',
                align: 'right',
                cell: (row) => number(row, '有审核资格的', row.qualified),
              },
              { key: 'needed', head: '应当不少于', align: 'right', cell: (row) => row.needed },
              { key: 'share', head: '比例', align: 'right', cell: (row) => row.share },
              {
                key: 'light',
                head: '情况',
                cell: (row) =>
                  row.faults.length === 0 ? (
                    <Tag tone="good">符合</Tag>
                  ) : (
                    row.faults.map((f) => (
                      <p key={f.code} className="figures-page__fault">
                        <Tag tone="warn">{f.code === 'few' ? '人数不足' : '资格'}</Tag> {f.sentence}
                      </p>
                    ))
                  ),
              },
            ]}
          />
        </Savable>
      )}
      {opened && (
        <Dialog title={opened.title} open onClose={() => setOpened(undefined)}>
          <Table
            caption={`共${opened.staff.length}人`}
            cards
            rows={opened.staff}
            rowKey={(s) => s.id}
            empty={<Empty title="没有人员">这个数是零。</Empty>}
            columns={[
              { key: 'name', head: '姓名', cell: (s) => s.name },
              { key: 'posts', head: '岗位', cell: (s) => s.posts.map((p) => p.title).join('、') },
              { key: 'qualification', head: '审核资格', cell: (s) => s.qualification ?? '没有登记' },
            ]}
          />
        </Dialog>
      )}
    </section>
  )
}
