import './register.css'
import { useQueryClient } from '@tanstack/react-query'
import type { RegisteredAgency, RegistryStepView, RegistryView } from '@xiezhi/answers'
import { posts } from '@xiezhi/law/posts.ts'
import { Button, Empty, Problem, Skeleton, Table, Tag } from '@xiezhi/ui'
import { type ReactNode, useEffect, useState } from 'react'
import { Link, useParams } from 'react-router'
import { usePeople } from '../api/queries.ts'
import { Failed } from '../app/errors.tsx'
import { useSession } from '../app/session.tsx'
import { useToast } from '../app/toasts.tsx'
import { FormDialog } from './FormDialog.tsx'
import { beginsFor, fieldsFor, nameOf } from './fieldsFor.ts'
import { enter, useAgencies, useOpened, useRegistry, useRegistrySteps } from './queries.ts'

type Person = NonNullable<RegistryView['person']>

const qualifications = { bar: '取得法律职业资格', 'before-2018': '2018年以前已从事审核' } as const

/** One person of the register: who he is, what he holds, and what may be entered of him by who is here. */
export function PersonPage() {
  const { id = '' } = useParams()
  const session = useSession()
  const stream = `person/${id}` as const
  const register = useRegistry(stream)
  const steps = useRegistrySteps()
  const colleagues = usePeople().data ?? []
  const all = useAgencies().data ?? []
  const [opened, setOpened] = useState<RegistryStepView>()
  const person = register.data?.person
  useEffect(() => {
    document.title = `${person?.name ?? '人员'} · 獬豸`
  }, [person?.name])
  if (register.isError) return <Page>{<Failed error={register.error} onRetry={() => register.refetch()} />}</Page>
  if (register.data === undefined || person === undefined)
    return <Page>{register.isPending ? <Skeleton lines={8} /> : <Problem sentence="这个编号登记的不是人员。" />}</Page>
  const own = all.filter((a) => a.id === session.agency.id)
  const agencies = own[0]?.kind === 'government' ? all : own
  const around = { person, colleagues, agency: session.agency.id, agencies, today: session.today }
  const mine = (steps.data ?? []).filter(
    (s) => s.stream === 'person' && s.by === session.post.kind && s.step !== 'person.register' && isOpen(s, person),
  )
  return (
    <Page>
      <h1>
        {person.name} <span className="quiet small">编号 {person.id}</span>
      </h1>
      <p className="register__acts no-print">
        {mine.map((s) => (
          <Button key={s.step} onClick={() => setOpened(s)}>
            {s.title}
          </Button>
        ))}
      </p>
      <Held person={person} today={session.today} agency={session.agency.id} agencies={all} />
      <h2>委托代行</h2>
      <Table
        caption="委托代行"
        quietCaption
        cards
        rows={[...(person.asked ?? []), ...person.delegations]}
        rowKey={(d) => d.id}
        empty={<p className="quiet">没有委托。</p>}
        columns={[
          { key: 'to', head: '代行人', cell: (d) => nameOf(d.to, colleagues) },
          { key: 'days', head: '期间', cell: (d) => `${d.from}至${d.ended ?? d.until}` },
          { key: 'reason', head: '理由', cell: (d) => d.reason },
          {
            key: 'state',
            head: '情况',
            cell: (d) =>
              person.asked?.some((a) => a.id === d.id) ? <Tag tone="warn">待本人确认，还没有生效</Tag> : '已生效',
          },
        ]}
      />
      <h2>登记的经过</h2>
      <Table
        caption="登记的经过"
        quietCaption
        cards
        rows={register.data.events.toReversed()}
        rowKey={(e) => String(e.sequence)}
        columns={[
          { key: 'what', head: '登记', cell: (e) => e.title },
          { key: 'who', head: '登记人', cell: (e) => e.actor.name },
          { key: 'when', head: '时间', cell: (e) => e.recorded.replace('T', ' ') },
        ]}
      />
      {opened && (
        <StepDialog step={opened} register={register.data} around={around} onClose={() => setOpened(undefined)} />
      )}
    </Page>
  )
}

interface Stepping {
  readonly step: RegistryStepView
  readonly register: RegistryView
  readonly around: Parameters<typeof fieldsFor>[1] & { readonly person: Person }
  readonly onClose: () => void
}

function StepDialog({ step, register, around, onClose }: Stepping) {
  const stream = `person/${around.person.id}` as const
  const { on, again } = useOpened(stream, register)
  const client = useQueryClient()
  const say = useToast()
  const begins = beginsFor(step, around)
  return (
    <FormDialog
      title={`${step.title}：${around.person.name}`}
      fields={fieldsFor(step, around)}
      begins={begins}
      again={async () => {
        await again()
        return begins
      }}
      onSubmit={async (form) => {
        await enter(stream, step.step, form, on.sequence)
        await client.invalidateQueries({ queryKey: ['registry', stream] })
        say({ message: `已登记：${step.title}` })
        onClose()
      }}
      onClose={onClose}
    />
  )
}

function Page({ children }: { children: ReactNode }) {
  return (
    <div className="page register">
      <p className="no-print">
        <Link to="/register">返回登记</Link>
      </p>
      {children}
    </div>
  )
}

/** What there is nothing of cannot be ended. */
const isOpen = ({ step }: RegistryStepView, { posts: held, delegations, asked = [], certificates }: Person): boolean =>
  step === 'post.end' || step === 'delegation.grant'
    ? held.some((p) => p.to === undefined)
    : step === 'delegation.end'
      ? [...delegations, ...asked].some((d) => d.ended === undefined)
      : step !== 'certificate.revoke' || certificates.some((c) => c.revokedOn === undefined)

function Held(props: { person: Person; today: string; agency: string; agencies: readonly RegisteredAgency[] }) {
  const { person, today, agency, agencies } = props
  const named = (id: string) => agencies.find((a) => a.id === id)?.name ?? id
  return (
    <>
      <h2>岗位</h2>
      <Table
        caption="岗位"
        quietCaption
        cards
        rows={person.posts}
        rowKey={(p) => p.id}
        empty={<Empty title="还没有岗位">由安全管理员任岗；任岗以后才能开设账号。</Empty>}
        columns={[
          { key: 'post', head: '岗位', cell: (p) => posts[p.post] },
          { key: 'unit', head: '内设机构', cell: (p) => p.unit ?? '' },
          { key: 'agency', head: '机关', cell: (p) => (p.agency === agency ? '本机关' : named(p.agency)) },
          { key: 'days', head: '期间', cell: (p) => `${p.from}${p.to === undefined ? '起' : `至${p.to}`}` },
        ]}
      />
      <h2>执法证件和审核资格</h2>
      <Table
        caption="执法证件"
        quietCaption
        cards
        rows={person.certificates}
        rowKey={(c) => `${c.number}${c.from}`}
        empty={<p className="quiet">没有登记执法证件，不能参加执法。</p>}
        columns={[
          { key: 'number', head: '证件号码', cell: (c) => c.number },
          { key: 'kinds', head: '执法类别', cell: (c) => c.kinds },
          { key: 'area', head: '执法区域', cell: (c) => c.area },
          { key: 'days', head: '有效期', cell: (c) => `${c.from}至${c.to}` },
          {
            key: 'state',
            head: '情况',
            cell: (c) =>
              c.revokedOn !== undefined ? (
                <Tag>{c.revokedOn}注销</Tag>
              ) : c.to < today ? (
                <Tag tone="warn">已过有效期</Tag>
              ) : (
                '有效'
              ),
          },
        ]}
      />
      <p>法制审核资格：{person.qualification === undefined ? '没有登记' : qualifications[person.qualification]}。</p>
    </>
  )
}
