import type { Form } from '@xiezhi/casework'
import type { FormText } from '@xiezhi/casework/forms/texts.ts'
import { useEffect, useState } from 'react'
import { besideOf } from './Beside.tsx'
import type { StepFormProps } from './pane.ts'
import { useSeen, waitsForReading } from './seen.ts'
import { usePreview } from './usePreview.ts'
import { isTold } from './useRestsOn.ts'
import type { Refused } from './useSubmit.ts'
import { WordDraft } from './WordDraft.tsx'

interface Reading {
  readonly address: string
  readonly form: Form
  /** It was done on paper, and has its paper. */
  readonly told: boolean
  readonly refused: Refused
  readonly onReword: (texts: readonly Pick<FormText, 'at' | 'text'>[]) => void
}

/** What is read beside the form of a step, and whether it was. */
export function usePapers(props: StepFormProps, { address, form, told, refused, onReword }: Reading) {
  const { view, step } = props
  const [party, setParty] = useState<string>()
  const place = { caseId: view.file.id, proceeding: step.proceeding, step: step.step, version: view.version }
  const preview = usePreview(place, form, party, !props.gone && !told)
  const { seen, see, forget, round } = useSeen()
  // What was signed is no more what was seen: it is read again, as it stands now.
  // biome-ignore lint/correctness/useExhaustiveDependencies: the case as it stands now comes after the refusal that told of it
  useEffect(() => {
    if (isTold(refused)) forget()
  }, [refused, view.version, forget])
  const paper = preview.data?.paper && !told ? preview.data : undefined
  const isRead = step.signs === true && !told
  const beside = besideOf({
    paper,
    version: view.version,
    round,
    waits: isRead && preview.isPending,
    busy: preview.isFetching,
    seen,
    onSee: see,
    party,
    onParty: setParty,
    // Who signs words nothing of it but his opinion.
    tools:
      step.signs === true ? undefined : <WordDraft address={address} form={form} party={party} onTake={onReword} />,
    page: props.letsOut ? { file: view.file, proceeding: step.proceeding, version: view.version, form } : undefined,
  })
  // Nobody signs what was not shown; a paper that cannot be drawn is no reason to wait for it.
  const unread = !isRead
    ? undefined
    : preview.isPending
      ? '文书正在生成，看过以后签批。'
      : waitsForReading(paper?.papers ?? [], seen)
  return { beside, unread, seen: step.signs === true ? seen : [] }
}
