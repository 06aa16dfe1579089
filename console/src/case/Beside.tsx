import type { Form } from '@xiezhi/casework'
import type { CaseFile } from '@xiezhi/casework/file.ts'
import { Skeleton } from '@xiezhi/ui'
import type { ComponentProps, ReactNode } from 'react'
import { PaperView } from './PaperView.tsx'
import { minorsIn, PublicView } from './PublicView.tsx'

type Paper = ComponentProps<typeof PaperView>

interface Besides extends Pick<Paper, 'version' | 'round' | 'busy' | 'seen' | 'onSee' | 'party' | 'onParty' | 'tools'> {
  readonly paper: Paper['preview'] | undefined
  /** One is coming: its place is kept, so that what is read does not move when it comes. */
  readonly waits: boolean
  /** What is let out to the public with it. */
  readonly page:
    | { readonly file: CaseFile; readonly proceeding: string; readonly version: number; readonly form: Form }
    | undefined
}

/** What is read beside a form: the paper it makes, or the page it makes public; undefined: neither. */
export function besideOf({ paper, waits, page, ...reader }: Besides): ReactNode {
  if (paper !== undefined) return <PaperView preview={paper} papers={paper.papers ?? []} {...reader} />
  if (waits)
    return (
      <section className="paper" aria-label="文书正在生成">
        <Skeleton lines={12} />
      </section>
    )
  if (page === undefined) return undefined
  const { form, ...shown } = page
  return <PublicView {...shown} minors={minorsIn(form, page.file)} />
}
