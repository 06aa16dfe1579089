import { useQueryClient } from '@tanstack/react-query'
import type { LayerNamed, RegistryView } from '@xiezhi/answers'
import { unsaid } from '@xiezhi/casework/registry/unsaid.ts'
import { type Matter, matters } from '@xiezhi/law/matters.ts'
import { posts } from '@xiezhi/law/posts.ts'
import { Button, Problem, Skeleton } from '@xiezhi/ui'
import { useState } from 'react'
import { Failed } from '../app/errors.tsx'
import { useSession } from '../app/session.tsx'
import { useToast } from '../app/toasts.tsx'
import { agencyBegins, agencyFields, agencyForm, fieldAt } from './agencyForm.ts'
import { FormDialog } from './FormDialog.tsx'
import { enter, useLayers, useOpened, useRegistry } from './queries.ts'
import { lastSet } from './settings.ts'

type Agency = NonNullable<RegistryView['agency']>

/** 机关事项: letters, layers, chains, whom a party turns to and what the public does not see; without them an agency handles nothing. */
export function AgencySet() {
  const session = useSession()
  const stream = `agency/${session.agency.id}` as const
  const register = useRegistry(stream)
  const layers = useLayers()
  const [open, setOpen] = useState(false)
  if (register.isError) return <Failed error={register.error} onRetry={() => register.refetch()} />
  if (layers.isError) return <Failed error={layers.error} onRetry={() => layers.refetch()} />
  const agency = register.data?.agency
  if (register.data === undefined || layers.data === undefined || agency === undefined) return <Skeleton lines={8} />
  return (
    <>
      {agency.settings === undefined ? (
        <Problem
          sentence="本机关还没有设定机关事项，还不能办理案件。"
          next={
            <Button look="primary" onClick={() => setOpen(true)}>
              设定机关事项
            </Button>
          }
        />
      ) : (
        <>
          <Unsaid organs={agency.settings.organs} />
          <p>
            <Button onClick={() => setOpen(true)}>修改机关事项</Button>
          </p>
          <Settled agency={agency} settings={agency.settings} layers={layers.data} />
        </>
      )}
      {open && <AgencyDialog register={register.data} layers={layers.data} onClose={() => setOpen(false)} />}
    </>
  )
}

/** Founding leaves these open; a paper that goes out before they are said tells its party nothing (处罚法59). */
function Unsaid({ organs }: { organs: NonNullable<Agency['settings']>['organs'] }) {
  const missing = [
    ['复议机关', organs.reconsideration],
    ['管辖法院', organs.court],
    ['代收机构', organs.bank],
  ].flatMap(([title, said]) => (said === unsaid || said === '' ? [title] : []))
  if (missing.length === 0) return null
  return (
    <Problem
      sentence={`还没有写明${missing.join('、')}，文书上这几处印的是“${unsaid}”。`}
      next="办理第一个案件以前，在“修改机关事项”里写明"
    />
  )
}

function AgencyDialog(props: { register: RegistryView; layers: readonly LayerNamed[]; onClose: () => void }) {
  const { layers, onClose } = props
  const { agency: own } = useSession()
  const stream = `agency/${own.id}` as const
  const { on, again } = useOpened(stream, props.register)
  const client = useQueryClient()
  const say = useToast()
  return (
    <FormDialog
      title="设定机关事项"
      fields={agencyFields(layers)}
      begins={beginsOn(on)}
      again={async () => beginsOn(await again())}
      fieldOf={({ field }) => fieldAt(field)}
      onSubmit={async (form) => {
        await enter(stream, 'agency.set', agencyForm(form, lastSet(on)), on.sequence)
        await client.invalidateQueries({ queryKey: ['registry'] })
        say({ message: '已登记：设定机关事项' })
        onClose()
      }}
      onClose={onClose}
    >
      <p className="quiet">
        每个事项选审签、批准的人，从下到上依次办理，最后一个批准。期限、数额在“本机关的设定”里一项项另定，这里不改。
      </p>
    </FormDialog>
  )
}

const beginsOn = (register: RegistryView) =>
  agencyBegins(lastSet(register), register.agency ?? { address: '', phone: '' })

function Settled(props: { agency: Agency; settings: NonNullable<Agency['settings']>; layers: readonly LayerNamed[] }) {
  const { agency, settings, layers } = props
  const { organs, masking } = settings
  const named = settings.layers.map((id) => layers.find((l) => l.id === id)?.title ?? id)
  const lines: readonly (readonly [string, string | undefined])[] = [
    ['机关', `${agency.name}（${agency.kind === 'government' ? '本级政府，' : ''}${agency.region}）`],
    ['机关代字', settings.letters],
    ['适用的规定', named.join('、')],
    ['复议机关', organs.reconsideration],
    ['管辖法院', organs.court],
    ['代收机构', [organs.bank, organs.accountName, organs.account].filter(Boolean).join('，')],
    ['联系', [organs.address, organs.phone, organs.contact].filter(Boolean).join('，')],
    ['统一社会信用代码', organs.creditCode],
    ['公示隐去', masking.personName === 'surname' ? '自然人只公开姓氏' : '自然人公开全名'],
    ['住所、住址', masking.addresses === 'hidden' ? '不公开' : '公开机构的住所'],
  ]
  const chains = (Object.keys(matters) as Matter[]).flatMap((matter) => {
    const signers = settings.chains[matter]
    return signers === undefined ? [] : [[matter, signers] as const]
  })
  return (
    <>
      <dl className="register__lines">
        {lines.map(([title, said]) => (
          <div key={title}>
            <dt>{title}</dt>
            <dd>
              {said === undefined || said === '' || said === unsaid ? <span className="quiet">未设定</span> : said}
            </dd>
          </div>
        ))}
      </dl>
      <h2>审批层级</h2>
      <dl className="register__lines">
        {chains.map(([matter, signers]) => (
          <div key={matter}>
            <dt>{matters[matter]}</dt>
            <dd>{signers.map((p) => posts[p]).join(' → ')}</dd>
          </div>
        ))}
      </dl>
    </>
  )
}
