import { partyKinds } from '@xiezhi/law/codes.ts'
import { Button, Select, TextInput } from '@xiezhi/ui'
import { useFormWorld } from '../context.ts'
import type { ControlProps } from '../control.ts'
import { Group } from '../Group.tsx'
import { idOf, isBag, nextPartyId } from '../model.ts'
import { OneOf } from '../OneOf.tsx'
import { PartyFound } from './PartyFound.tsx'
import { merged, type Row } from './rows.ts'

/** A party as it stands on its licence or card; what to ask depends on what kind of subject it is. */
export function PartyField({ field, path, value, onChange }: ControlProps) {
  const { errors, file, roles = { party: '当事人', third: '第三人' } } = useFormWorld()
  const known = file?.parties ?? []
  const party: Row = isBag(value)
    ? value
    : {
        id: nextPartyId(known.map((p) => p.id)),
        kind: '',
        name: '',
        role: field.label === roles.third ? 'third' : 'party',
      }
  const set = (change: Parameters<typeof merged>[1]) => onChange(merged(party, change))
  const text = (key: string) => (typeof party[key] === 'string' ? (party[key] as string) : '')
  const person = party.kind === 'person'
  const agent = isBag(party.agent) ? party.agent : undefined
  const line = (key: string, label: string, hint?: string) => (
    <TextInput
      id={idOf(`${path}.${key}`)}
      label={label}
      hint={hint}
      {...(key === 'phone' && { type: 'tel' })}
      required={key === 'name'}
      autoComplete="off"
      value={text(key)}
      error={errors[`${path}.${key}`]}
      onChange={(typed) => set({ [key]: typed === '' && key !== 'name' ? undefined : typed })}
    />
  )
  return (
    <Group
      path={path}
      label={field.label}
      hint={field.hint}
      error={errors[path]}
      required={field.required}
      className="framed"
    >
      {known.length > 0 && (
        <Select
          label="新确认的，还是补正已有的"
          choices={known.map((p) => ({ value: p.id, label: `补正：${p.name}` }))}
          placeholder={`新的${roles.party}、${roles.third}`}
          value={known.some((p) => p.id === party.id) ? text('id') : ''}
          onChange={(id) => {
            const old = known.find((p) => p.id === id)
            onChange(old === undefined ? undefined : ({ ...old } as unknown as Row))
          }}
        />
      )}
      {!known.some((p) => p.id === party.id) && <PartyFound onTake={(found) => onChange({ ...party, ...found })} />}
      <OneOf
        path={`${path}.kind`}
        label="类型"
        choices={partyKinds}
        value={text('kind')}
        error={errors[`${path}.kind`]}
        onChange={(kind) => set({ kind })}
      />
      {/* Whom a case is begun with is its party; who else is touched is told in it. */}
      {file !== undefined && (
        <OneOf
          path={`${path}.role`}
          label="地位"
          choices={[
            { value: 'party', label: roles.party },
            { value: 'third', label: roles.third },
          ]}
          value={text('role')}
          error={errors[`${path}.role`]}
          onChange={(role) => set({ role })}
        />
      )}
      {line('name', person ? '姓名' : '名称', person ? undefined : '与营业执照一致')}
      {line('code', person ? '居民身份证号码' : '统一社会信用代码')}
      {line('address', person ? '住址' : '住所、经营场所')}
      <div className="line__grid line__grid--2">
        {!person && line('representative', party.kind === 'household' ? '经营者' : '法定代表人、负责人')}
        {line('phone', '联系电话')}
      </div>
      {agent === undefined ? (
        <Button look="quiet" onClick={() => set({ agent: { name: '', authority: '' } })}>
          添加代理人
        </Button>
      ) : (
        <div className="line">
          <div className="line__grid line__grid--2">
            <TextInput
              id={idOf(`${path}.agent`)}
              label="代理人姓名"
              value={String(agent.name ?? '')}
              error={errors[`${path}.agent`]}
              onChange={(name) => set({ agent: { ...agent, name } })}
            />
            <TextInput
              label="代理权限"
              value={String(agent.authority ?? '')}
              onChange={(authority) => set({ agent: { ...agent, authority } })}
            />
          </div>
          <button type="button" className="link" onClick={() => set({ agent: undefined })}>
            去掉代理人
          </button>
        </div>
      )}
    </Group>
  )
}
