import { useQuery } from '@tanstack/react-query'
import type { SigningPages } from '@xiezhi/answers'
import type { Json } from '@xiezhi/casework'
import { entriesIn } from '@xiezhi/casework/entries.ts'
import { type InkValue, putBefore, recordsMade } from '@xiezhi/casework/signing.ts'
import { documents } from '@xiezhi/law/documents.ts'
import { Button } from '@xiezhi/ui'
import { useEffect, useState } from 'react'
import { ApiProblem, actingPerson, call } from '../../api/client.ts'
import { useFormWorld } from '../context.ts'
import { type KindProps, useGroup } from '../control.ts'
import { Group } from '../Group.tsx'
import { fuller, inkKept, keepInk } from '../ink/kept.ts'
import { SigningDialog } from '../ink/SigningDialog.tsx'
import { unsigned } from '../ink/written.ts'

/** 逐页签名 on a screen: the 笔录 chosen in the form is put before them page by page. */
export function InkField(props: KindProps<'ink'>) {
  const { file, caseId } = useFormWorld()
  const group = useGroup(props)
  const { value, onChange, values } = props
  const [open, setOpen] = useState(false)
  const paper = (file === undefined ? [] : recordsMade(file)).find((p) => p.number === values.paper)
  const sha256 = paper === undefined ? undefined : putBefore(paper).sha256
  const own = value as unknown as InkValue | undefined
  const ink = own?.shown === sha256 ? own : undefined
  // What this tab kept over a reload, where the draft has less of it; once.
  const kept = sha256 === undefined ? undefined : fuller(ink, inkKept(actingPerson(), sha256))
  const isLost = kept !== undefined && kept !== ink
  // biome-ignore lint/correctness/useExhaustiveDependencies: brought back when it is found, not with every drawing of the form
  useEffect(() => {
    if (isLost) onChange(kept as unknown as Json)
  }, [isLost])
  const shown = useQuery({
    queryKey: ['signing', caseId, sha256],
    enabled: caseId !== undefined && sha256 !== undefined,
    // Bytes that are sealed never change; on a line that breaks they are asked for again.
    staleTime: Number.POSITIVE_INFINITY,
    retry: (count, error) => count < 4 && (!(error instanceof ApiProblem) || error.status === 0 || error.status >= 500),
    queryFn: ({ signal }) =>
      call<SigningPages>('GET', `/api/cases/${caseId}/papers/${sha256}/pages`, undefined, signal),
  })
  if (paper === undefined || sha256 === undefined)
    return (
      <Group {...group}>
        <p className="quiet">先选择笔录。</p>
      </Group>
    )
  const take = (next: InkValue) => {
    keepInk(actingPerson(), next)
    onChange(next as unknown as Json)
  }
  const { title } = documents[paper.kind]
  const now: InkValue = ink ?? { shown: sha256, signers: [] }
  const total = (putBefore(paper).pages ?? 0) + ((now.corrections?.length ?? 0) > 0 ? 1 : 0)
  // The person who was asked: typed once, when the record was made.
  const said = file === undefined ? undefined : entriesIn(file, 'transcript').findLast((e) => e.event <= paper.event)
  const names = { 被询问人: String(said?.fields.person ?? '') }
  return (
    <Group {...group}>
      {now.signers.length === 0 ? (
        <p className="quiet">把《{title}》逐页交其核对，有差错、遗漏的更正、补充，核对无误后逐页签名。</p>
      ) : (
        <ul className="signing__state">
          {now.signers.map((s) => {
            const left = unsigned(now, s.line, total)
            return (
              <li key={s.line}>
                {s.as} {s.name}：
                {left.length === 0 ? `${total}页都已签名` : `已签${s.pages.length}页，还有${left.length}页`}
              </li>
            )
          })}
        </ul>
      )}
      {shown.error instanceof ApiProblem && shown.error.status > 0 && shown.error.status < 500 ? (
        <p className="field__error">
          {shown.error.message}
          {shown.error.next && ` ${shown.error.next}。`}
        </p>
      ) : (
        <Button onClick={() => setOpen(true)} busy={shown.data === undefined}>
          {shown.data === undefined
            ? '正在取来笔录的各页'
            : now.signers.length === 0
              ? '逐页核对、签名'
              : '继续核对、签名'}
        </Button>
      )}
      {shown.data && (
        <SigningDialog
          key={sha256}
          shown={shown.data}
          title={title}
          ink={now}
          names={names}
          open={open}
          onInk={take}
          onClose={() => setOpen(false)}
        />
      )}
    </Group>
  )
}
