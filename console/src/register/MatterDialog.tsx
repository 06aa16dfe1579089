import type { MatterItem } from '@xiezhi/answers'
import type { Json } from '@xiezhi/casework'
import { matterErrors } from '@xiezhi/casework/registry/matters.ts'
import { ApiProblem } from '../api/client.ts'
import { BasisList } from '../form/kinds/BasisList.tsx'
import { FormDialog } from './FormDialog.tsx'
import { matterBegins, matterFieldAt, matterFields, matterOf } from './matterForm.ts'

interface Props {
  readonly item?: MatterItem
  /** Codes of the other powers on the list: none stands there twice. */
  readonly others: readonly string[]
  readonly onTake: (item: MatterItem) => void
  readonly onClose: () => void
}

/** One power, held at once against what the register will hold the whole list against. */
export function MatterDialog({ item, others, onTake, onClose }: Props) {
  return (
    <FormDialog
      title={item === undefined ? '增加一项' : `修改：${item.title}`}
      act={item === undefined ? '加入清单' : '改好'}
      fields={item === undefined ? matterFields : matterFields.filter((f) => f.id !== 'id')}
      begins={matterBegins(item)}
      fieldOf={({ field }) => matterFieldAt(field)}
      beside={(values, set) => (
        <>
          <BasisList
            label="违反的规定（违则）"
            path="breached"
            value={values.breached}
            onChange={(v) => set('breached', v)}
          />
          <BasisList label="处罚依据（罚则）" path="basis" value={values.basis} onChange={(v) => set('basis', v)} />
        </>
      )}
      onSubmit={async (form, values) => {
        const made = matterOf({ ...(item && { id: item.id }), ...form }, values, item)
        const twice = others.includes(made.id)
          ? [{ field: 'id', code: 'repeated', sentence: `事项编码“${made.id}”已经在清单上。` }]
          : []
        const errors = [...twice, ...matterErrors({ items: [made] } as unknown as Json)]
        if (errors.length > 0)
          throw new ApiProblem(422, {
            errors: errors.map((e) => ({ ...e, sentence: e.sentence.replace(/^第1项：/, '') })),
          })
        onTake(made)
      }}
      onClose={onClose}
    />
  )
}
