import { useQueryClient } from '@tanstack/react-query'
import type { MatterItem, RegistryView } from '@xiezhi/answers'
import type { Json } from '@xiezhi/casework'
import { labelOf, penaltyKinds } from '@xiezhi/law/codes.ts'
import { must } from '@xiezhi/law/words/field.ts'
import { Button, Empty, Problem, Skeleton, Table, Tag } from '@xiezhi/ui'
import { useState } from 'react'
import { Failed } from '../app/errors.tsx'
import { Savable } from '../app/Savable.tsx'
import { useSession } from '../app/session.tsx'
import { useToast } from '../app/toasts.tsx'
import { FormDialog } from './FormDialog.tsx'
import { MatterDialog } from './MatterDialog.tsx'
import { changesOf, keepDraft, keptDraft, laidOnList, type MatterChange, type MatterDraft } from './matterDraft.ts'
import { enter, useOpened, useRegistry } from './queries.ts'

const changeWords = { added: '新增', changed: '修改', removed: '取消' } as const
const changeTones = { added: 'good', changed: 'act', removed: 'warn' } as const

/** 权责清单: the list is changed as a whole and published as one version, with the reason. */
export function MattersPanel() {
  const session = useSession()
  const register = useRegistry(`agency/${session.agency.id}`)
  if (register.isError) return <Failed error={register.error} onRetry={() => register.refetch()} />
  if (register.data?.agency === undefined) return <Skeleton lines={8} />
  return <Matters register={register.data} />
}

const itemsIn = (register: RegistryView): readonly MatterItem[] => register.agency?.matters.items ?? []

function Matters({ register }: { register: RegistryView }) {
  const { agency, person } = useSession()
  const published = itemsIn(register)
  const [draft, setDraft] = useState(() => keptDraft(agency.id, person.id))
  const [opened, setOpened] = useState<{ readonly item?: MatterItem }>()
  const [publishing, setPublishing] = useState(false)
  const keep = (next: MatterDraft | undefined) => {
    setDraft(next)
    keepDraft(agency.id, person.id, next)
  }
  const items = draft?.items ?? published
  const change = (next: readonly MatterItem[]) => {
    const changed = { basis: register.sequence, from: published, ...draft, items: next }
    keep(changesOf(changed).length === 0 ? undefined : changed)
  }
  const changes = draft === undefined ? [] : changesOf(draft)
  const changeOf = (id: string) => changes.find((c) => c.id === id)?.what
  const gone = (draft?.from ?? []).filter((item) => changeOf(item.id) === 'removed')
  return (
    <>
      <p className="quiet">
        {register.agency?.matters.version === 0
          ? '还没有发布权责清单。办案时从清单带入违法行为、依据和幅度；没有列入的仍可以办，只是无从核对。'
          : `现在是第${register.agency?.matters.version}版，${published.length}项。`}
      </p>
      {changes.length > 0 && (
        <Problem
          tone="plain"
          sentence={`有没有发布的改动：${countsOf(changes)}。改动存在这个页面里，发布以后才生效。`}
          next={
            <span className="register__acts">
              <Button look="primary" onClick={() => setPublishing(true)}>
                发布权责清单
              </Button>
              <Button onClick={() => keep(undefined)}>放弃改动</Button>
            </span>
          }
        />
      )}
      <p className="no-print">
        <Button onClick={() => setOpened({})}>增加一项</Button>
      </p>
      <Savable title="权责清单">
        <Table
          caption="权责清单"
          quietCaption
          cards
          rows={[...items, ...gone]}
          rowKey={(item) => item.id}
          empty={<Empty title="清单上还没有事项">增加各项以后，一次发布。</Empty>}
          columns={[
            { key: 'id', head: '编码', cell: (item) => item.id },
            {
              key: 'title',
              head: '事项',
              cell: (item) => {
                const what = changeOf(item.id)
                return (
                  <>
                    {item.title} {what !== undefined && <Tag tone={changeTones[what]}>{changeWords[what]}</Tag>}
                  </>
                )
              },
            },
            {
              key: 'basis',
              head: '依据',
              cell: (item) => item.basis.map((b) => `《${b.title}》${b.article}`).join('；'),
            },
            {
              key: 'kinds',
              head: '处罚种类',
              cell: (item) => item.penalties.map((p) => labelOf(penaltyKinds, p.kind)).join('、'),
            },
            {
              key: 'acts',
              head: '办理',
              quiet: true,
              cell: (item) =>
                gone.includes(item) ? (
                  <Act what="恢复" of={item} onPress={() => change([...items, item])} />
                ) : (
                  <>
                    <Act what="修改" of={item} onPress={() => setOpened({ item })} />{' '}
                    <Act what="取消" of={item} onPress={() => change(items.filter((i) => i.id !== item.id))} />
                  </>
                ),
            },
          ]}
        />
      </Savable>
      {opened && (
        <MatterDialog
          {...opened}
          others={items.filter((i) => i.id !== opened.item?.id).map((i) => i.id)}
          onTake={(item) => {
            change(
              opened.item === undefined ? [...items, item] : items.map((i) => (i.id === opened.item?.id ? item : i)),
            )
            setOpened(undefined)
          }}
          onClose={() => setOpened(undefined)}
        />
      )}
      {publishing && draft && (
        <Publish register={register} draft={draft} onDraft={keep} onClose={() => setPublishing(false)} />
      )}
    </>
  )
}

function Act({ what, of, onPress }: { what: string; of: MatterItem; onPress: () => void }) {
  return (
    <button type="button" className="link" onClick={onPress} aria-label={`${what}${of.title}`}>
      {what}
    </button>
  )
}

const countsOf = (changes: readonly MatterChange[]): string =>
  (Object.keys(changeWords) as MatterChange['what'][])
    .map((what) => [changeWords[what], changes.filter((c) => c.what === what).length] as const)
    .filter(([, n]) => n > 0)
    .map(([word, n]) => `${word}${n}项`)
    .join('，')

interface Publishing {
  readonly register: RegistryView
  readonly draft: MatterDraft
  readonly onDraft: (draft: MatterDraft | undefined) => void
  readonly onClose: () => void
}

function Publish({ register, draft, onDraft, onClose }: Publishing) {
  const { agency } = useSession()
  const stream = `agency/${agency.id}` as const
  const { again } = useOpened(stream, register)
  const client = useQueryClient()
  const say = useToast()
  const [both, setBoth] = useState<readonly MatterChange[]>([])
  return (
    <FormDialog
      title="发布权责清单"
      act="发布"
      fields={[must('reason', '理由', { is: 'longText', max: 1000 }, '如“首次编制”“按照新修订的职权目录调整”')]}
      again={async () => {
        const now = await again()
        const laid = laidOnList(draft, { basis: now.sequence, items: itemsIn(now) })
        setBoth(laid.both)
        onDraft(laid.draft)
        return {}
      }}
      onSubmit={async ({ reason }) => {
        const form = { list: { items: draft.items as unknown as Json }, reason: reason ?? '' }
        await enter(stream, 'matters.publish', form, draft.basis)
        onDraft(undefined)
        await client.invalidateQueries({ queryKey: ['registry'] })
        say({ message: '已登记：发布权责清单' })
        onClose()
      }}
      onClose={onClose}
    >
      <ul>
        {changesOf(draft).map((c) => (
          <li key={c.id}>
            {changeWords[c.what]}：{c.title}
            {both.some((b) => b.id === c.id) && '（他也改了这一项，发布后以您的为准）'}
          </li>
        ))}
      </ul>
    </FormDialog>
  )
}
