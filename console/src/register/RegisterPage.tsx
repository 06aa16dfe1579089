import './register.css'
import { useQueryClient } from '@tanstack/react-query'
import { must } from '@xiezhi/law/words/field.ts'
import { Button, Empty, Problem, Skeleton, Table, Tabs, TextInput } from '@xiezhi/ui'
import { type FormEvent, useEffect, useState } from 'react'
import { Link, useNavigate, useSearchParams } from 'react-router'
import { useAccounts } from '../account/queries.ts'
import { Failed } from '../app/errors.tsx'
import { useSession } from '../app/session.tsx'
import { AgenciesPanel } from './AgenciesPanel.tsx'
import { AgencySet } from './AgencySet.tsx'
import { FormDialog } from './FormDialog.tsx'
import { KeysPanel } from './KeysPanel.tsx'
import { lacks } from './lacks.ts'
import { MattersPanel } from './MattersPanel.tsx'
import { enter, useAgencies, useRegistrySteps } from './queries.ts'
import { SettingsTable } from './SettingsTable.tsx'

const number = must('id', '人员编号', { is: 'text', max: 40 }, '2至40个小写字母、数字或者连字符，登记以后不能改')
const known = /^[a-z0-9][a-z0-9-]{1,39}$/

/** 登记: the people and the settings of the agency, by who keeps them (三员分立). */
export function RegisterPage() {
  const session = useSession()
  const [params, setParams] = useSearchParams()
  const keeps = session.post.kind === 'administrator'
  const government = useAgencies().data?.find((a) => a.id === session.agency.id)?.kind === 'government'
  useEffect(() => {
    document.title = '登记 · 獬豸'
  }, [])
  return (
    <div className="page register">
      <h1>登记</h1>
      <p className="quiet">
        {keeps
          ? '您登记人员、执法证件、审核资格和本机关的设定；岗位、委托、账号和签章公钥由安全管理员办理。每一步都记入登记簿，不能改、不能删。'
          : '您办理任岗、离岗、委托代行和签章公钥；人员、证件和设定由系统管理员登记。每一步都记入登记簿，不能改、不能删。'}
      </p>
      <StillLacking />
      <Tabs
        label="登记的内容"
        current={params.get('tab') ?? 'people'}
        onChange={(tab) => setParams({ tab }, { replace: true })}
        tabs={[
          { id: 'people', label: '人员', panel: <People keeps={keeps} /> },
          ...(keeps
            ? [
                { id: 'agency', label: '机关事项', panel: <AgencySet /> },
                { id: 'settings', label: '本机关的设定', panel: <SettingsTable /> },
                { id: 'matters', label: '权责清单', panel: <MattersPanel /> },
                ...(government ? [{ id: 'agencies', label: '机关和监督', panel: <AgenciesPanel /> }] : []),
              ]
            : [{ id: 'keys', label: '签章公钥', panel: <KeysPanel /> }]),
        ]}
      />
    </div>
  )
}

/** What the agency lacks before it handles a case, said on the page where it is made good. */
function StillLacking() {
  const { agency } = useSession()
  const own = useAgencies().data?.find((a) => a.id === agency.id)
  const missing = own === undefined ? [] : lacks(own)
  if (missing.length === 0) return null
  return (
    <Problem
      tone="plain"
      sentence={`本机关还缺：${missing.join('、')}。`}
      next="权责清单、机关事项由系统管理员登记，签章公钥、岗位由安全管理员登记，监督关系由本级政府的系统管理员登记"
    />
  )
}

function People({ keeps }: { keeps: boolean }) {
  const accounts = useAccounts()
  const steps = useRegistrySteps()
  const navigate = useNavigate()
  const client = useQueryClient()
  const [q, setQ] = useState('')
  const [adding, setAdding] = useState(false)
  const registers = steps.data?.find((s) => s.step === 'person.register')
  if (accounts.isError) return <Failed error={accounts.error} onRetry={() => accounts.refetch()} />
  if (accounts.data === undefined) return <Skeleton lines={6} />
  const text = q.trim()
  const rows = accounts.data.filter((r) => text === '' || `${r.name} ${r.person}`.includes(text))
  const go = (event: FormEvent) => {
    event.preventDefault()
    const id = rows.length === 1 ? rows[0]?.person : text
    if (id !== undefined && known.test(id)) navigate(`/register/${id}`)
  }
  return (
    <>
      <form className="accounts__find" onSubmit={go}>
        <TextInput
          id="find-person"
          label="找人"
          hint="姓名或者编号；还没有岗位的，写出完整的编号再打开"
          required={false}
          value={q}
          onChange={setQ}
        />
        <Button type="submit">打开</Button>
        {keeps && registers && <Button onClick={() => setAdding(true)}>登记新的人员</Button>}
      </form>
      <Table
        caption="本机关的人员"
        quietCaption
        cards
        rows={rows}
        rowKey={(r) => r.person}
        empty={<Empty title="没有这样的人">还没有岗位的人不在这里列出，写出完整的编号可以打开。</Empty>}
        columns={[
          { key: 'name', head: '姓名', cell: (r) => <Link to={`/register/${r.person}`}>{r.name}</Link> },
          { key: 'person', head: '编号', cell: (r) => r.person },
          { key: 'posts', head: '岗位', cell: (r) => r.posts.map((p) => p.title).join('、') || '无' },
        ]}
      />
      {adding && registers && (
        <FormDialog
          title="登记新的人员"
          fields={[number, ...registers.fields]}
          fieldOf={({ field, code }) => (code === 'already-registered' ? 'id' : field)}
          onSubmit={async ({ id, ...form }) => {
            await enter(`person/${String(id)}`, 'person.register', form)
            await client.invalidateQueries({ queryKey: ['accounts'] })
            navigate(`/register/${String(id)}`)
          }}
          onClose={() => setAdding(false)}
        />
      )}
    </>
  )
}
