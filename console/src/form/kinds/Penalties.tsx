import type { Json } from '@xiezhi/casework'
import { capital } from '@xiezhi/casework/format/money.ts'
import { payableKinds, penaltyKinds } from '@xiezhi/law/codes.ts'
import { Button, MoneyInput, Select, TextInput } from '@xiezhi/ui'
import { useFormWorld } from '../context.ts'
import { Group } from '../Group.tsx'
import { idOf } from '../model.ts'
import { RemoveRow } from './Attendees.tsx'
import { useRows } from './rows.ts'

/** The penalties of one line: kind, and the sum to be paid (分 inside, 元 and capitals outside), or words; of goods also their value. */
export function Penalties(props: {
  path: string
  value: Json | undefined
  onChange: (value: Json | undefined) => void
}) {
  const { errors } = useFormWorld()
  const rows = useRows(props.value, props.onChange, { kind: '' })
  return (
    <Group path={props.path} label="拟处罚" error={errors[props.path]}>
      {rows.all.map((row, i) => {
        const kind = String(row.kind ?? '')
        const fen = typeof row.amount === 'number' ? row.amount : null
        const worth = typeof row.value === 'number' ? row.value : null
        const at = `${props.path}.${i}`
        return (
          // biome-ignore lint/suspicious/noArrayIndexKey: lines have no name of their own
          <div className="penalty" key={i}>
            <Select
              id={idOf(at)}
              label="种类"
              choices={penaltyKinds}
              value={kind}
              error={errors[at]}
              onChange={(next) =>
                rows.set(i, {
                  kind: next,
                  ...(payableKinds.includes(next) ? {} : { amount: undefined }),
                  ...(next === 'goods' ? {} : { value: undefined }),
                })
              }
            />
            <div>
              {payableKinds.includes(kind) && (
                <MoneyInput
                  id={idOf(`${at}.amount`)}
                  label="金额"
                  value={fen}
                  error={errors[`${at}.amount`]}
                  words={fen === null ? undefined : `大写：${capital(fen)}`}
                  onChange={(v) => rows.set(i, { amount: v ?? undefined })}
                  unread={typeof row.amount === 'string' ? row.amount : undefined}
                  onUnread={(typed) => rows.set(i, { amount: typed })}
                />
              )}
              {kind !== 'fine' && kind !== '' && (
                <TextInput
                  id={idOf(`${at}.text`)}
                  label={contentLabel(kind)}
                  required={kind === 'goods' || kind === 'other'}
                  value={String(row.text ?? '')}
                  error={errors[`${at}.text`]}
                  onChange={(text) => rows.set(i, { text: text === '' ? undefined : text })}
                />
              )}
              {kind === 'goods' && (
                <MoneyInput
                  id={idOf(`${at}.value`)}
                  label="财物的价值"
                  hint="只用于判断听证范围，不是应缴的金额"
                  required={false}
                  value={worth}
                  error={errors[`${at}.value`]}
                  onChange={(v) => rows.set(i, { value: v ?? undefined })}
                  unread={typeof row.value === 'string' ? row.value : undefined}
                  onUnread={(typed) => rows.set(i, { value: typed })}
                />
              )}
            </div>
            <RemoveRow what="这一种" index={i} onRemove={() => rows.remove(i)} />
          </div>
        )
      })}
      <Button look="quiet" onClick={rows.add}>
        添加一种处罚
      </Button>
    </Group>
  )
}

const contentLabel = (kind: string): string =>
  kind === 'goods' ? '没收的财物（名称、数量）' : kind === 'gains' ? '说明' : '内容'
