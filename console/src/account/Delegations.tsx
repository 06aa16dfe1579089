import { useQueryClient } from '@tanstack/react-query'
import { posts } from '@xiezhi/law/posts.ts'
import { Button, Problem } from '@xiezhi/ui'
import { useState } from 'react'
import { ApiProblem } from '../api/client.ts'
import { usePeople } from '../api/queries.ts'
import { useSession } from '../app/session.tsx'
import { useToast } from '../app/toasts.tsx'
import { nameOf } from '../register/fieldsFor.ts'
import { enter, useRegistry } from '../register/queries.ts'

/** What was entered as handed on out of one's own hands: nobody acts under it before one has confirmed it here. */
export function Delegations() {
  const { person } = useSession()
  const stream = `person/${person.id}` as const
  const found = useRegistry(stream).data?.person
  const colleagues = usePeople().data
  const client = useQueryClient()
  const say = useToast()
  const [problem, setProblem] = useState<ApiProblem>()
  const asked = found?.asked ?? []
  // Nobody says yes to a number: whom it is handed to is known by his name.
  if (asked.length === 0 || colleagues === undefined) return null
  const confirm = async (delegation: string) => {
    try {
      await enter(stream, 'delegation.confirm', { delegation })
      setProblem(undefined)
      say({ message: '已确认：委托代行' })
    } catch (error) {
      if (!(error instanceof ApiProblem)) throw error
      setProblem(error)
    }
    await client.invalidateQueries({ queryKey: ['registry', stream] })
  }
  const postOf = (holding: string) => {
    const held = found?.posts.find((p) => p.id === holding)
    return held === undefined ? '岗位' : posts[held.post]
  }
  return (
    <section className="sheet">
      <h2>待您确认的委托代行</h2>
      {problem && <Problem loud tone="error" sentence={problem.message} next={problem.next} />}
      {asked.map((d) => (
        <div key={d.id}>
          <p>
            {nameOf(d.to, colleagues)}自{d.from}至{d.until}代行您的“{postOf(d.holding)}”，理由：{d.reason}。
          </p>
          <p className="quiet">
            确认以后他以您的名义办理，文书和记录写明代行；不是您委托的，不要确认，并告知审计管理员。
          </p>
          <Button look="primary" onClick={() => confirm(d.id)}>
            确认由{nameOf(d.to, colleagues)}代行
          </Button>
        </div>
      ))}
    </section>
  )
}
