import { useQueryClient } from '@tanstack/react-query'
import type { AgencySetting, RegistryView } from '@xiezhi/answers'
import { Button, Empty, Problem, Skeleton, Table, Tag, TextInput } from '@xiezhi/ui'
import { useState } from 'react'
import { Link } from 'react-router'
import { Failed } from '../app/errors.tsx'
import { Savable } from '../app/Savable.tsx'
import { useSession } from '../app/session.tsx'
import { useToast } from '../app/toasts.tsx'
import { articleLabel } from '../case/articleLabel.ts'
import { FormDialog } from './FormDialog.tsx'
import { enter, useOpened, useRegistry, useSettings } from './queries.ts'
import { found, lastSet, movedWords, settingFields, withSetting } from './settings.ts'

/** 本机关的设定: terms, sums and demands, as the law has them and as the agency has; one is changed at a time, from a day on, by a document. */
export function SettingsTable() {
  const session = useSession()
  const settings = useSettings()
  const [q, setQ] = useState('')
  const [unset, setUnset] = useState(false)
  const [opened, setOpened] = useState<AgencySetting>()
  if (settings.isError) return <Failed error={settings.error} onRetry={() => settings.refetch()} />
  if (settings.data === undefined) return <Skeleton lines={8} />
  const rows = found(settings.data, q, unset)
  const open = settings.data.filter((s) => s.inForce === null).length
  return (
    <>
      <div className="accounts__find">
        <TextInput
          id="find-setting"
          label="找设定"
          hint={`期限、数额、要求共${settings.data.length}项；不找时列出本机关定过的`}
          required={false}
          value={q}
          onChange={setQ}
        />
        {q.trim() === '' && (
          <Button onClick={() => setUnset(!unset)}>{unset ? '收起还没有规定的' : `还没有规定的${open}项`}</Button>
        )}
      </div>
      <Savable title="本机关的设定">
        <Table
          caption="本机关的设定"
          quietCaption
          cards
          rows={rows}
          rowKey={(s) => s.parameter}
          empty={<Empty title="没有这样的设定">换个说法再找，例如“审核”“听证”“公示”。</Empty>}
          columns={[
            { key: 'title', head: '事项', cell: (s) => s.title },
            {
              key: 'now',
              head: '今天适用',
              cell: (s) =>
                s.inForce === null ? <Tag tone="warn">未设定</Tag> : `${s.inForce.value}（${s.inForce.by}）`,
            },
            { key: 'above', head: '上位规定', cell: aboveWords },
            {
              key: 'own',
              head: '本机关所定',
              cell: (s) =>
                s.own.map((l) => (
                  <div key={l.from}>
                    {l.value}，{l.from}
                    {l.to === undefined ? '起' : `至${l.to}`}：{l.source}
                  </div>
                )),
            },
            {
              key: 'acts',
              head: '办理',
              quiet: true,
              cell: (s) => (
                <button type="button" className="link" onClick={() => setOpened(s)} aria-label={`设定${s.title}`}>
                  设定
                </button>
              ),
            },
          ]}
        />
      </Savable>
      {opened && <SetDialog setting={opened} agency={session.agency.id} onClose={() => setOpened(undefined)} />}
    </>
  )
}

const aboveWords = ({ above }: AgencySetting): string =>
  above === null
    ? '没有'
    : `${above.value}（${above.by}${above.articles.map((a) => `，${articleLabel(a.short, a.article, a.paragraph)}`).join('')}）`

function SetDialog({ setting, agency, onClose }: { setting: AgencySetting; agency: string; onClose: () => void }) {
  const register = useRegistry(`agency/${agency}`)
  if (register.isPending) return null
  if (register.data === undefined || lastSet(register.data) === undefined)
    return (
      <Problem
        tone="error"
        sentence="本机关还没有“设定机关事项”。"
        next={
          <>
            先在<Link to="/register?tab=agency">机关事项</Link>
            里设定机关代字、适用的规定、审批层级和救济机构，再在这里改其中的一项。
          </>
        }
      />
    )
  return <OneSetting setting={setting} agency={agency} register={register.data} onClose={onClose} />
}

function OneSetting(props: { setting: AgencySetting; agency: string; register: RegistryView; onClose: () => void }) {
  const { setting, agency, onClose } = props
  const { today } = useSession()
  const client = useQueryClient()
  const say = useToast()
  const stream = `agency/${agency}` as const
  const { on, again } = useOpened(stream, props.register)
  return (
    <FormDialog
      title={`设定：${setting.title}`}
      fields={settingFields(setting, today)}
      begins={{ from: today }}
      again={async () => {
        await again()
        return { from: today }
      }}
      // What the layers say against it is said of the value.
      fieldOf={({ field }) => (field.startsWith('settings.') ? 'value' : field)}
      onSubmit={async (form) => {
        await enter(stream, 'agency.set', withSetting(lastSet(on) ?? {}, setting.parameter, form), on.sequence)
        await client.invalidateQueries({ queryKey: ['registry'] })
        say({ message: `已登记：${setting.title}` })
        onClose()
      }}
      onClose={onClose}
    >
      <p>
        上位规定：{aboveWords(setting)}。{movedWords(setting)}。
      </p>
      <p className="quiet small">
        依据：{setting.articles.map((a) => `${articleLabel(a.short, a.article, a.paragraph)}（${a.gist}）`).join('；')}
      </p>
    </FormDialog>
  )
}
