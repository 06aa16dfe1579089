import '../account/account.css'
import { isDay } from '@xiezhi/law/day.ts'
import { Button, DateInput, Empty, Select, Skeleton, Table, TextInput } from '@xiezhi/ui'
import { useEffect, useState } from 'react'
import { useSearchParams } from 'react-router'
import { Failed } from '../app/errors.tsx'
import { Savable } from '../app/Savable.tsx'
import { type AuditFilter, useAudit } from './queries.ts'

const names = ['person', 'case', 'what', 'from', 'to'] as const

/** What the auditor reads: who did and saw what, newest first. The filter is in the address, so that it can be passed on. */
export function AuditPage() {
  const [params, setParams] = useSearchParams()
  const filter = Object.fromEntries(names.map((name) => [name, params.get(name) ?? ''])) as unknown as AuditFilter
  const [typed, setTyped] = useState(filter)
  const audit = useAudit(filter)
  useEffect(() => {
    document.title = '访问留痕 · 獬豸'
  }, [])
  const set = (change: Partial<AuditFilter>) => setTyped((now) => ({ ...now, ...change }))
  const apply = (next: AuditFilter) => {
    const given = names.flatMap((name) => (next[name].trim() === '' ? [] : [[name, next[name].trim()]]))
    setParams(Object.fromEntries(given))
  }
  const acts = audit.data?.pages[0]?.acts ?? []
  const rows = audit.data?.pages.flatMap((page) => page.rows) ?? []
  const wrong = [typed.from, typed.to].some((day) => day !== '' && !isDay(day))
  return (
    <div className="page">
      <h1>访问留痕</h1>
      <p className="quiet">
        谁、在什么岗位、什么时候，看了或者办了什么。逐条成链，改动和删除在核验时都会发现；您的查看也在其中。案件只写编号，您不查看案件。
      </p>
      <form
        className="audit__filter"
        onSubmit={(event) => {
          event.preventDefault()
          if (!wrong) apply(typed)
        }}
      >
        <TextInput
          id="audit-person"
          label="人员"
          placeholder="姓名、编号或者账号"
          required={false}
          value={typed.person}
          onChange={(person) => set({ person })}
        />
        <TextInput
          id="audit-case"
          label="案件编号"
          placeholder="案件页地址中的编号"
          required={false}
          value={typed.case}
          onChange={(text) => set({ case: /[0-9a-f-]{36}/.exec(text)?.[0] ?? text })}
        />
        <Select
          id="audit-what"
          label="做了什么"
          required={false}
          placeholder="全部"
          choices={acts.map(([value, label]) => ({ value, label }))}
          value={typed.what}
          onChange={(what) => set({ what })}
        />
        <DateInput id="audit-from" label="自" required={false} value={typed.from} onChange={(from) => set({ from })} />
        <DateInput id="audit-to" label="至" required={false} value={typed.to} onChange={(to) => set({ to })} />
        <span className="accounts__acts">
          <Button type="submit" look="primary" busy={audit.isFetching}>
            查找
          </Button>
          {names.some((name) => filter[name] !== '') && (
            <Button
              onClick={() => {
                const none = { person: '', case: '', what: '', from: '', to: '' }
                setTyped(none)
                apply(none)
              }}
            >
              全部
            </Button>
          )}
        </span>
      </form>
      {audit.isError ? (
        <Failed error={audit.error} onRetry={() => audit.refetch()} />
      ) : audit.isPending ? (
        <Skeleton lines={10} />
      ) : (
        <>
          <Savable title="访问留痕">
            <Table
              caption="访问留痕"
              quietCaption
              cards
              rows={rows}
              rowKey={(row) => row.id}
              empty={<Empty title="没有这样的留痕">换一个条件再找。</Empty>}
              columns={[
                { key: 'at', head: '时间', cell: (row) => row.at.replace('T', ' ') },
                { key: 'who', head: '谁', cell: (row) => <strong>{row.name ?? row.account ?? '—'}</strong> },
                { key: 'post', head: '岗位', cell: (row) => row.postTitle ?? '—' },
                { key: 'agency', head: '机关', cell: (row) => row.agencyName ?? '—' },
                { key: 'what', head: '做了什么', cell: (row) => row.whatTitle },
                {
                  key: 'subject',
                  head: '对象',
                  cell: (row) => (
                    <span className="audit__subject">
                      {row.subject || '—'}
                      {row.code && <span className="quiet small">　{row.code}</span>}
                    </span>
                  ),
                },
                { key: 'address', head: '地址', cell: (row) => row.address ?? '—' },
              ]}
            />
          </Savable>
          {audit.hasNextPage && (
            <p className="audit__more">
              <Button busy={audit.isFetchingNextPage} onClick={() => audit.fetchNextPage()}>
                更早的
              </Button>
            </p>
          )}
        </>
      )}
    </div>
  )
}
