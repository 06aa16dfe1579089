import { keepPreviousData, useQuery } from '@tanstack/react-query'
import type { SubjectsFound } from '@xiezhi/answers'
import type { Form } from '@xiezhi/casework'
import { TextInput } from '@xiezhi/ui'
import { useDeferredValue, useState } from 'react'
import { get } from '../../api/client.ts'
import type { Row } from './rows.ts'

const text = (line: Form, id: string): string => (typeof line[id] === 'string' ? String(line[id]) : '')

/** What the list says of a subject, in the places of a party; what kind it is follows from its number and its type (GB 32100: 92 个体). */
export function partyOf(line: Form): Row {
  const code = text(line, 'code') || text(line, 'registration')
  const nature = text(line, 'nature')
  const household = /^92/.test(code) || /个体/.test(nature)
  const branch = /分公司|分店|分支|合伙|个人独资/.test(`${nature}${text(line, 'name')}`)
  const given = { code, address: text(line, 'address'), representative: text(line, 'person') }
  return {
    name: text(line, 'name'),
    kind: household ? 'household' : branch ? 'branch' : 'legal',
    ...Object.fromEntries(Object.entries(given).filter(([, value]) => value !== '')),
  }
}

/** A party that stands on the agency's own list is found there, and not typed again. */
export function PartyFound({ onTake }: { readonly onTake: (party: Row) => void }) {
  const [q, setQ] = useState('')
  const [taken, setTaken] = useState('')
  const wanted = useDeferredValue(q.trim())
  const { data = [] } = useQuery({
    queryKey: ['subjects', wanted],
    queryFn: ({ signal }) => get<SubjectsFound>(`/api/subjects?q=${encodeURIComponent(wanted)}`, signal),
    enabled: wanted.length >= 2,
    placeholderData: keepPreviousData,
    staleTime: 60_000,
  })
  const found = wanted.length >= 2 ? data : []
  return (
    <div className="found no-print">
      <TextInput
        label="在名录中找"
        hint="名称或者其中一段、统一社会信用代码、拼音首字母；找到的按名录填入，可以再改"
        type="search"
        autoComplete="off"
        value={q}
        onChange={(typed) => {
          setQ(typed)
          setTaken('')
        }}
      />
      {found.length > 0 && (
        <ul className="found__list" aria-label="名录中的主体">
          {found.map(({ line, list, version, from }) => (
            <li key={`${list} ${text(line, 'code')} ${text(line, 'name')} ${text(line, 'address')}`}>
              <button
                type="button"
                className="link"
                onClick={() => {
                  onTake(partyOf(line))
                  setTaken(`${text(line, 'name')}已按${list}第${version}版（${from}起施行）填入，请核对。`)
                  setQ('')
                }}
              >
                {text(line, 'name')}
              </button>{' '}
              <span className="quiet small">
                {[text(line, 'code') || text(line, 'registration'), text(line, 'address'), text(line, 'state')]
                  .filter(Boolean)
                  .join('，')}
              </span>
            </li>
          ))}
        </ul>
      )}
      <p className="small" role="status">
        {wanted.length >= 2 && found.length === 0 ? '现行的名录中没有找到，请填写。' : taken}
      </p>
    </div>
  )
}
