import type { CaseView } from '@xiezhi/answers'
import type { Form } from '@xiezhi/casework'
import { isComing } from '@xiezhi/casework/coming.ts'
import type { CaseFile } from '@xiezhi/casework/file.ts'
import { documents, type Field, type PostKind, posts, type Step } from '@xiezhi/law'
import { papersOf } from '@xiezhi/law/lookup.ts'
import { Problem, Running, TextArea } from '@xiezhi/ui'

/** Of a case brought over from paper: its steps up to then are told, by whoever may begin one. */
export const tellsOf = (
  view: CaseView,
  rule: Step | undefined,
  first: Step | undefined,
  post: PostKind,
  changesPublic: boolean,
): boolean =>
  rule !== undefined &&
  isComing(view.file) &&
  view.mayAct &&
  rule.effect === 'constitutive' &&
  rule.mends === undefined &&
  !changesPublic &&
  first?.posts.includes(post) === true

/** Who did it then, the numbers on its papers, and the original: fields beside those of the step, asked the same way. */
export const onPaperFields = (rule: Step): readonly Field[] => [
  { id: 'paper.person', label: '作出这一步的人', kind: { is: 'person' }, required: true },
  {
    id: 'paper.post',
    label: '以何岗位作出',
    kind: { is: 'choice', choices: rule.posts.map((value) => ({ value, label: posts[value] })) },
    required: true,
  },
  ...papersOf(rule).map(
    (kind): Field => ({
      id: `paper.numbers.${kind}`,
      label: `《${documents[kind].title}》的文号`,
      kind: { is: 'text', max: 500 },
      required: true,
      hint: '照原件填写，没有编号的写“无”；每名当事人各有一份的，依次用分号隔开',
    }),
  ),
  { id: 'paper.files', label: '原件', kind: { is: 'files' }, required: true, hint: '审批表、决定书等的扫描件或者照片' },
]

/** What it begins with: the only post it can have been, who tells it where that is his own, and the original that was told of last. */
export function onPaperStart(
  rule: Step | undefined,
  { carried, acts, approvals }: CaseFile,
  me: { readonly person: string; readonly post: PostKind },
): Form {
  if (rule === undefined || carried === undefined) return {}
  // Whose turn it is in the chain, else the only post that takes it.
  const chain = Object.values(approvals).find((a) => a.state === 'pending' && a.matter === rule.turn?.matter)
  const only = chain?.chain[chain.signed] ?? (rule.posts.length === 1 ? rule.posts[0] : undefined)
  const last = acts.findLast((a) => a.told !== undefined)?.told?.files ?? []
  return {
    ...(rule.posts.includes(me.post) ? { 'paper.person': me.person, 'paper.post': me.post } : {}),
    ...(only === undefined ? {} : { 'paper.post': only }),
    ...(last.length === 0 ? {} : { 'paper.files': last as unknown as Form['files'] }),
  } as Form
}

/** What is sent of it. */
export function onPaperOf(fields: readonly Field[], told: Form) {
  const prefix = 'paper.numbers.'
  const numbers = fields.flatMap(({ id }) => {
    const number = told[id]
    return id.startsWith(prefix) && typeof number === 'string' ? [[id.slice(prefix.length), number] as const] : []
  })
  return {
    person: told['paper.person'] ?? '',
    post: told['paper.post'] ?? '',
    files: told['paper.files'] ?? [],
    ...(numbers.length === 0 ? {} : { numbers: Object.fromEntries(numbers) }),
  }
}

function Ticked(props: {
  id: string
  label: string
  hint: string
  value: boolean
  onChange: (value: boolean) => void
}) {
  const { id, label, hint, value, onChange } = props
  return (
    <div className="ticked">
      <label htmlFor={id}>
        <input id={id} type="checkbox" checked={value} onChange={(e) => onChange(e.currentTarget.checked)} /> {label}
      </label>
      <p className="quiet small">{hint}</p>
    </div>
  )
}

/** Told as done on paper, or done here and now: from then on everything is. */
export const WhetherOnPaper = (props: { value: boolean; onChange: (value: boolean) => void }) => (
  <Ticked
    id="f-paper"
    label="这一步已经在纸面上办理，按当时的时间登记"
    hint="不勾选的，现在在系统内办理；此后纸面上的审批、决定不能再补登"
    {...props}
  />
)

/** A case that runs on paper is brought over as it stands, and says where its file is. */
export function CarriedOver(props: {
  value: string | undefined
  onChange: (value: string | undefined) => void
  error: string | undefined
}) {
  const { value, onChange, error } = props
  return (
    <>
      <Ticked
        id="f-iscarried"
        label="录入在办的纸质案件"
        hint="本案已经在纸面上办理；转入以后按发生的先后登记办过的步骤，期限从当时起算"
        value={value !== undefined}
        onChange={(on) => onChange(on ? '' : undefined)}
      />
      {value !== undefined && (
        <TextArea
          id="f-carried"
          label="纸质案卷在何处、已经办到哪一步"
          rows={2}
          value={value}
          error={error}
          onChange={onChange}
        />
      )}
    </>
  )
}

/** Where a case brought over stands, and what is to be done first. */
export function Coming({ file }: { file: CaseFile }) {
  if (file.carried === undefined) return null
  return isComing(file) ? (
    <Problem
      tone="plain"
      sentence={`本案由在办的纸质案件转入：${file.carried.because}`}
      next="按发生的先后登记纸面上已经办过的步骤，每一步写明当时的时间、作出的人，附原件；期限从当时起算。办到现在这一步时，直接在系统内办理。"
    />
  ) : (
    <p className="quiet small">
      <Running>{`本案由纸质案件转入（${file.carried.at.slice(0, 10)}），自第${file.carried.over}号记录起在系统内办理。`}</Running>
    </p>
  )
}
