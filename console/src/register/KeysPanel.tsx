import { useQueryClient } from '@tanstack/react-query'
import type { RegisteredAgency } from '@xiezhi/answers'
import { may } from '@xiezhi/law/words/field.ts'
import { Button, Problem, Skeleton, Table, Tag } from '@xiezhi/ui'
import { useState } from 'react'
import { Failed } from '../app/errors.tsx'
import { useSession } from '../app/session.tsx'
import { useToast } from '../app/toasts.tsx'
import { FormDialog } from './FormDialog.tsx'
import { enter, useAgencies } from './queries.ts'

const key = may(
  'key',
  '签章公钥',
  { is: 'text', max: 300 },
  '不填的由本平台生成一对；私钥已经放在服务器 DATA_DIR/keys 的，写它的公钥一行',
)

/** 签章公钥: papers are sealed with no other; an agency’s own security administrator registers it, or the government’s. */
export function KeysPanel() {
  const { agency } = useSession()
  const agencies = useAgencies()
  const [opened, setOpened] = useState<RegisteredAgency>()
  if (agencies.isError) return <Failed error={agencies.error} onRetry={() => agencies.refetch()} />
  if (agencies.data === undefined) return <Skeleton lines={4} />
  const government = agencies.data.find((a) => a.id === agency.id)?.kind === 'government'
  return (
    <>
      <p className="quiet">文书用它的私钥签章，谁都可以用公钥核验。换了新的，以前的文书仍用以前的核验。</p>
      <Table
        caption="签章公钥"
        quietCaption
        cards
        rows={agencies.data.filter((a) => government || a.id === agency.id)}
        rowKey={(a) => a.id}
        columns={[
          { key: 'agency', head: '机关', cell: (a) => a.name },
          {
            key: 'key',
            head: '现在的签章公钥',
            cell: (a) =>
              a.seal === undefined ? (
                <Tag tone="warn">没有登记，不能制作文书</Tag>
              ) : (
                <>
                  <code className="small">{a.seal.key}</code>
                  <div className="quiet small">{a.seal.from}起</div>
                </>
              ),
          },
          {
            key: 'acts',
            head: '办理',
            quiet: true,
            cell: (a) => (
              <Button onClick={() => setOpened(a)} aria-label={`登记${a.name}的签章公钥`}>
                {a.seal === undefined ? '登记签章公钥' : '换一个'}
              </Button>
            ),
          },
        ]}
      />
      {opened && <KeyDialog agency={opened} onClose={() => setOpened(undefined)} />}
    </>
  )
}

function KeyDialog({ agency, onClose }: { agency: RegisteredAgency; onClose: () => void }) {
  const client = useQueryClient()
  const say = useToast()
  const [basis, setBasis] = useState(agency.sequence)
  return (
    <FormDialog
      title={`登记签章公钥：${agency.name}`}
      fields={[key]}
      again={async () => {
        await client.invalidateQueries({ queryKey: ['registry'] })
        const now = client.getQueryData<readonly RegisteredAgency[]>(['registry', 'agencies'])
        setBasis(now?.find((a) => a.id === agency.id)?.sequence ?? basis)
        return {}
      }}
      onSubmit={async (form) => {
        await enter(`agency/${agency.id}`, 'key.register', form, basis)
        await client.invalidateQueries({ queryKey: ['registry'] })
        say({ message: '已登记：签章公钥' })
        onClose()
      }}
      onClose={onClose}
    >
      <Problem
        tone="plain"
        sentence="由本平台生成的，私钥只存放在服务器的 DATA_DIR/keys，只此一份。"
        next="登记以后请立即备份（./xiezhi backup），没有备份的，服务器毁损以后不能再签章"
      />
    </FormDialog>
  )
}
