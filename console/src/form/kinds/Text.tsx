import type { ListPreview } from '@xiezhi/answers'
import { TextArea, TextInput } from '@xiezhi/ui'
import { useFormWorld } from '../context.ts'
import { type ControlProps, type KindProps, textOf, useOwn } from '../control.ts'
import { Offers } from '../Offers.tsx'
import { offersOf } from '../prefill.ts'
import { FromTable } from './FromTable.tsx'
import { takingText } from './tableText.ts'

export function TextField(props: ControlProps) {
  const { field, path, value, onChange } = props
  const own = useOwn(props)
  const { file, suggest } = useFormWorld()
  const words = suggest?.[path]
  return (
    <>
      <TextInput
        {...own}
        value={textOf(value)}
        onChange={onChange}
        autoComplete="off"
        list={words && `${own.id}-words`}
      />
      {words && (
        <datalist id={`${own.id}-words`}>
          {words.map((word) => (
            <option value={word} key={word} />
          ))}
        </datalist>
      )}
      <Offers words={offersOf(field, file)} value={textOf(value)} onTake={onChange} />
    </>
  )
}

export function LongTextField(props: KindProps<'longText'>) {
  const { field, value, values, onChange } = props
  const { file } = useFormWorld()
  const { fromTable } = field.kind
  const list = fromTable?.lists[textOf(values[fromTable.by])]
  return (
    <>
      <TextArea {...useOwn(props)} value={textOf(value)} onChange={onChange} />
      {list !== undefined && (
        <FromTable<ListPreview>
          at={`/api/lists/${list}/preview`}
          readOf={(preview) => preview}
          take={takingText(textOf(value), field.kind.max, onChange)}
        />
      )}
      <Offers words={offersOf(field, file)} value={textOf(value)} onTake={onChange} />
    </>
  )
}

export const TelephoneField = (props: ControlProps) => (
  <TextInput {...useOwn(props)} type="tel" value={textOf(props.value)} onChange={props.onChange} autoComplete="off" />
)
