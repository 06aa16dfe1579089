import { TextInput } from '@xiezhi/ui'
import { useDeferredValue, useState } from 'react'
import { Link } from 'react-router'
import { useCases } from '../../api/queries.ts'
import { useFormWorld } from '../context.ts'
import { type ControlProps, textOf, useGroup } from '../control.ts'
import { Group } from '../Group.tsx'
import { idOf } from '../model.ts'

const few = 12

/** Another running case of the agency: looked for by its party, cause or number; those of the same party stand there from the start. */
export function CaseField(props: ControlProps) {
  const { value, onChange, path } = props
  const { file } = useFormWorld()
  const [words, setWords] = useState(file?.parties.find((p) => p.role === 'party')?.name ?? '')
  const q = useDeferredValue(words.trim())
  const none = { stage: '', light: '', returned: '', flawed: '', officer: '', unit: '', agency: '' }
  const cases = useCases({ view: 'agency', procedure: file?.procedure ?? '', ...none, q })
  const found = (cases.data?.pages.flatMap((p) => p.rows) ?? []).filter((r) => r.id !== file?.id && r.waits.length > 0)
  const chosen = textOf(value)
  return (
    <Group {...useGroup(props)}>
      <TextInput
        id={`${idOf(path)}-find`}
        label="按当事人、案由、文号查找在办案件"
        value={words}
        onChange={setWords}
        autoComplete="off"
      />
      <div className="checks checks--list" aria-live="polite">
        {found.slice(0, few).map((r) => (
          <label className="choice" key={r.id}>
            <input
              type="radio"
              name={idOf(path)}
              checked={chosen === r.id}
              onChange={(event) => event.target.checked && onChange(r.id)}
            />
            <span>
              {r.title}{' '}
              <span className="quiet small">
                {r.stageTitle}　{r.receivedOn}收到{r.unit === undefined ? '' : `　${r.unit}`}{' '}
              </span>
              <Link className="small" to={`/cases/${r.id}`} target="_blank">
                查看
              </Link>
            </span>
          </label>
        ))}
      </div>
      {found.length === 0 && !cases.isPending && <p className="quiet">没有找到其他在办案件。</p>}
      {found.length > few && <p className="quiet small">还有{found.length - few}件以上，请写得更具体。</p>}
    </Group>
  )
}
