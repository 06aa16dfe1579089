import { useQueryClient } from '@tanstack/react-query'
import type { RegisteredAgency, RegistryStepView } from '@xiezhi/answers'
import { type Field, must } from '@xiezhi/law/words/field.ts'
import { Button, Skeleton, Table, Tag } from '@xiezhi/ui'
import { useState } from 'react'
import { Failed } from '../app/errors.tsx'
import { Savable } from '../app/Savable.tsx'
import { useSession } from '../app/session.tsx'
import { useToast } from '../app/toasts.tsx'
import type { Values } from '../form/model.ts'
import { FormDialog } from './FormDialog.tsx'
import { lacks } from './lacks.ts'
import { enter, useAgencies, useRegistrySteps } from './queries.ts'

const number = must('id', '机关编号', { is: 'text', max: 40 }, '2至40个小写字母、数字或者连字符，登记以后不能改')

type Opened =
  | { readonly is: 'agency' }
  | { readonly is: 'oversight'; readonly of: RegisteredAgency; readonly begins: Values }

/** 机关和监督: the government registers the agencies and who oversees whom; each line says what an agency still lacks. */
export function AgenciesPanel() {
  const { today, agency } = useSession()
  const agencies = useAgencies()
  const steps = useRegistrySteps()
  const [opened, setOpened] = useState<Opened>()
  if (agencies.isError) return <Failed error={agencies.error} onRetry={() => agencies.refetch()} />
  if (steps.isError) return <Failed error={steps.error} onRetry={() => steps.refetch()} />
  if (agencies.data === undefined || steps.data === undefined) return <Skeleton lines={8} />
  const all = agencies.data
  const nameOf = (id: string) => all.find((a) => a.id === id)?.name ?? id
  return (
    <>
      <p className="no-print">
        <Button onClick={() => setOpened({ is: 'agency' })}>登记新的机关</Button>
      </p>
      <Savable title="机关和监督">
        <Table
          caption="已登记的机关"
          quietCaption
          cards
          rows={all}
          rowKey={(a) => a.id}
          columns={[
            {
              key: 'name',
              head: '机关',
              cell: (a) => (
                <>
                  {a.name} <span className="quiet small">{a.id}</span>
                </>
              ),
            },
            { key: 'region', head: '行政区域', cell: (a) => a.region },
            {
              key: 'lacks',
              head: '还缺',
              cell: (a) =>
                lacks(a).map((what) => (
                  <span key={what}>
                    <Tag tone="warn">{what}</Tag>{' '}
                  </span>
                )),
            },
            {
              key: 'over',
              head: '由谁监督',
              cell: (a) =>
                a.overseenBy.map((o) => (
                  <div key={`${o.agency} ${o.as}`}>
                    {nameOf(o.agency)}（{o.as}，{o.from}
                    {o.to === undefined ? '起' : `至${o.to}`}）{' '}
                    {o.to === undefined && (
                      <button
                        type="button"
                        className="link"
                        aria-label={`终止${nameOf(o.agency)}对${a.name}的${o.as}`}
                        onClick={() =>
                          setOpened({
                            is: 'oversight',
                            of: a,
                            begins: { upper: o.agency, as: o.as, from: o.from, to: today },
                          })
                        }
                      >
                        终止
                      </button>
                    )}
                  </div>
                )),
            },
            {
              key: 'acts',
              head: '办理',
              quiet: true,
              cell: (a) => (
                <button
                  type="button"
                  className="link"
                  aria-label={`登记由谁监督${a.name}`}
                  onClick={() => setOpened({ is: 'oversight', of: a, begins: { from: today } })}
                >
                  登记监督
                </button>
              ),
            },
          ]}
        />
      </Savable>
      {opened?.is === 'agency' && (
        <Register
          steps={steps.data}
          region={all.find((a) => a.id === agency.id)?.region ?? ''}
          onClose={() => setOpened(undefined)}
        />
      )}
      {opened?.is === 'oversight' && (
        <Oversight {...opened} agencies={all} steps={steps.data} onClose={() => setOpened(undefined)} />
      )}
    </>
  )
}

const fieldsOf = (steps: readonly RegistryStepView[], id: string): readonly Field[] =>
  steps.find((s) => s.step === id)?.fields ?? []

/** A new agency stands in the region of the one that registers it, until something else is said. */
function Register(props: { steps: readonly RegistryStepView[]; region: string; onClose: () => void }) {
  const { steps, region, onClose } = props
  const client = useQueryClient()
  const say = useToast()
  return (
    <FormDialog
      title="登记新的机关"
      fields={[number, ...fieldsOf(steps, 'agency.register')]}
      begins={{ kind: 'department', nature: '法定行政机关', region }}
      fieldOf={({ field, code }) => (code === 'already-registered' ? 'id' : field)}
      onSubmit={async ({ id, ...form }) => {
        await enter(`agency/${String(id)}`, 'agency.register', form)
        await client.invalidateQueries({ queryKey: ['registry'] })
        say({ message: `已登记：${String(form.name)}` })
        onClose()
      }}
      onClose={onClose}
    >
      <p className="quiet">
        登记以后，再登记由谁监督它、它的系统管理员（在“人员”里），由安全管理员任岗、登记签章公钥。
      </p>
    </FormDialog>
  )
}

interface Overseeing {
  readonly of: RegisteredAgency
  readonly begins: Values
  readonly agencies: readonly RegisteredAgency[]
  readonly steps: readonly RegistryStepView[]
  readonly onClose: () => void
}

function Oversight({ of, begins, agencies, steps, onClose }: Overseeing) {
  const client = useQueryClient()
  const say = useToast()
  // What was on the page when the form was opened: the entry of whichever agency is chosen to be above.
  const [opened, setOpened] = useState(agencies)
  const others = agencies.filter((a) => a.id !== of.id)
  const upper = must('upper', '监督它的机关', {
    is: 'choice',
    choices: others.map((a) => ({ value: a.id, label: a.name })),
  })
  return (
    <FormDialog
      title={`登记由谁监督：${of.name}`}
      fields={[upper, ...fieldsOf(steps, 'oversight.set').filter((f) => f.id !== 'lower')]}
      begins={begins}
      fieldOf={({ field }) => (field === 'lower' ? 'upper' : field)}
      again={async () => {
        await client.invalidateQueries({ queryKey: ['registry'] })
        setOpened(client.getQueryData<readonly RegisteredAgency[]>(['registry', 'agencies']) ?? agencies)
        return begins
      }}
      onSubmit={async ({ upper: by, ...form }) => {
        const basis = opened.find((a) => a.id === by)?.sequence
        await enter(`agency/${String(by)}`, 'oversight.set', { ...form, lower: of.id }, basis)
        await client.invalidateQueries({ queryKey: ['registry'] })
        say({ message: '已登记：监督关系' })
        onClose()
      }}
      onClose={onClose}
    >
      <p className="quiet">同一个机关以同一性质再登记一次，就换成新的起止日期；终止的写明终止日期。</p>
    </FormDialog>
  )
}
