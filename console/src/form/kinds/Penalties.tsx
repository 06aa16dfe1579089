import type { Json } from '@xiezhi/casework'
import { capital } from '@xiezhi/casework/format/money.ts'
import { penaltyKinds } from '@xiezhi/law/codes.ts'
import { Button, MoneyInput, Select, TextInput } from '@xiezhi/ui'
import { useFormWorld } from '../context.ts'
import { Group } from '../Group.tsx'
import { idOf } from '../model.ts'
import { RemoveRow } from './Attendees.tsx'
import { useRows } from './rows.ts'

const withAmount = new Set(['fine', 'confiscation'])

/** The penalties of one line: kind, and amount (分 inside, 元 and capitals outside) or words. */
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
              onChange={(next) => rows.set(i, { kind: next, ...(withAmount.has(next) ? {} : { amount: undefined }) })}
            />
            <div>
              {withAmount.has(kind) && (
                <MoneyInput
                  id={idOf(`${at}.amount`)}
                  label="金额"
                  required={kind === 'fine'}
                  value={fen}
                  error={errors[`${at}.amount`]}
                  words={fen === null ? undefined : `大写：${capital(fen)}`}
                  onChange={(v) => rows.set(i, { amount: v ?? undefined })}
                />
              )}
              {kind !== 'fine' && kind !== '' && (
                <TextInput
                  id={idOf(`${at}.text`)}
                  label={kind === 'confiscation' ? '没收的内容' : '内容'}
                  required={kind === 'other'}
                  value={String(row.text ?? '')}
                  error={errors[`${at}.text`]}
                  onChange={(text) => rows.set(i, { text: text === '' ? undefined : text })}
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
