import { favourable, reviewElements } from '@xiezhi/law/elements.ts'
import { TextInput, YesNoUnanswered } from '@xiezhi/ui'
import type { ReactNode } from 'react'
import { useFormWorld } from '../context.ts'
import type { ControlProps } from '../control.ts'
import { Group } from '../Group.tsx'
import { idOf, isBag } from '../model.ts'

/** The elements of a review, as on the printed form; `beside` is what in the file answers each. */
export function ElementsField({
  field,
  path,
  value,
  onChange,
  beside,
}: ControlProps & { beside?: (element: string) => ReactNode }) {
  const { errors } = useFormWorld()
  const answers = isBag(value) ? value : {}
  const set = (id: string, next: { [key: string]: string } | undefined) => {
    const { [id]: _, ...rest } = answers
    onChange(next === undefined ? rest : { ...rest, [id]: next })
  }
  const groups = [...new Set(reviewElements.map((e) => e.group))]
  return (
    <Group
      className="questions"
      path={path}
      label={field.label}
      hint={field.hint ?? '逐项作出结论；有问题的写明具体意见'}
      error={errors[path]}
    >
      {groups.map((group) => (
        <div key={group} className="elements">
          <h3 className="sub">{group}</h3>
          {reviewElements
            .filter((e) => e.group === group)
            .map((e) => {
              const given = isBag(answers[e.id]) ? (answers[e.id] as { answer?: string; remark?: string }) : {}
              const against = given.answer !== undefined && given.answer !== favourable(e.id)
              return (
                <div key={e.id} className={against ? 'questions__row element--against' : 'questions__row'}>
                  <YesNoUnanswered
                    id={idOf(`${path}.${e.id}`)}
                    label={e.title}
                    error={errors[`${path}.${e.id}`]}
                    value={given.answer === 'yes' || given.answer === 'no' ? given.answer : 'unanswered'}
                    onChange={(answer) =>
                      set(e.id, answer === 'unanswered' ? undefined : { ...(given as { [k: string]: string }), answer })
                    }
                  />
                  {beside?.(e.id)}
                  {(against || given.remark !== undefined) && (
                    <TextInput
                      label="存在的问题"
                      required={false}
                      value={given.remark ?? ''}
                      onChange={(remark) => set(e.id, { ...(given as { [k: string]: string }), remark })}
                    />
                  )}
                </div>
              )
            })}
        </div>
      ))}
    </Group>
  )
}
