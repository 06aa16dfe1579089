import type { Actor, Form } from '@xiezhi/casework'
import { type PersonRecord, type RegistryStepId, registryStep } from '@xiezhi/casework/registry/index.ts'
import { type Day, type PostKind, posts } from '@xiezhi/law'
import type { Queries } from '../../platform/db/pool.ts'
import type { PeopleDeps } from '../people/index.ts'
import { personsById } from './store.ts'

type Runs = Pick<Queries, 'query'>

const against = '不是这样的，请告知审计管理员。'

interface Entered {
  readonly actor: Actor
  readonly step: RegistryStepId
  /** Of which agency or person. */
  readonly id: string
  readonly form: Form
  readonly day: Day
  /** The time of the world, as notices bear it. */
  readonly at: string
}

/** Posts whose signature binds the agency: its head is told who was given one. */
const decisive: readonly PostKind[] = ['agencyHead', 'deputyHead', 'legalHead', 'disclosureApprover', 'publisher']

/**
 * One security administrator says who may sign: whose signature or whose agency it is reads at his next page what was entered, and by whom,
 * as he reads who had his password reset.
 */
export async function tellWhoseItIs(trx: Runs, entered: Entered): Promise<void> {
  const { actor, step, id, form, day, at } = entered
  const by = `${actor.name}（${posts[actor.post]}）于${day}登记`
  const title = registryStep(step)?.title ?? ''
  if (step === 'delegation.grant') {
    const people = await personsById(trx, [id, String(form.to)])
    const holding = people.find((p) => p.id === id)?.posts.find((p) => p.id === form.holding)
    const to = nameIn(people, String(form.to))
    const what = holding === undefined ? '岗位' : `“${posts[holding.post]}”岗位`
    await tell(
      trx,
      [id],
      at,
      `${by}：您的${what}自${form.from}至${form.until}由${to}代行，理由是“${form.reason}”。您在“我的账号”确认以后才生效；不是您委托的，不要确认，并告知审计管理员。`,
    )
  }
  if (step === 'post.assign') {
    const post = String(form.post) as PostKind
    const [person] = await personsById(trx, [id])
    await tell(trx, [id], at, `${by}：您自${form.from}起任“${posts[post]}”岗位。${against}`)
    if (decisive.includes(post))
      await tell(
        trx,
        (await headsOf(trx, String(form.agency), day)).filter((head) => head !== id),
        at,
        `${by}：${person?.name ?? id}自${form.from}起任本机关“${posts[post]}”岗位。${against}`,
      )
  }
  if (step === 'key.register')
    await tell(trx, await headsOf(trx, id, day), at, `${by}：本机关此后的文书用另一个电子签章（${title}）。${against}`)
}

/** Of a case that was brought over from paper: what somebody is said to have done there. */
export interface Claim {
  readonly by: Actor
  readonly person: string
  readonly post: PostKind
  readonly title: string
  readonly acted: string
  readonly case: string
}

/** What somebody is said to have done on paper, in a case that was brought over: his signature as well, and nobody signed in. */
export const tellClaimed =
  ({ database, world }: Pick<PeopleDeps, 'database' | 'world'>) =>
  ({ by, person, post, title, acted, case: id }: Claim): Promise<void> =>
    database.transaction({ id: by.person, agency: by.agency, post: by.post }, (trx) =>
      tell(
        trx,
        [person],
        world.now(),
        `${by.name}（${posts[by.post]}）在转入的纸质案件中登记：您于${acted.replace('T', ' ')}以“${posts[post]}”办理了“${title}”，附有原件。案件编号${id}。${against}`,
      ),
    )

const nameIn = (people: readonly PersonRecord[], id: string): string => people.find((p) => p.id === id)?.name ?? id

async function headsOf(trx: Runs, agency: string, day: Day): Promise<readonly string[]> {
  const rows = await trx.query<{ person: string }>({
    name: 'registries.heads',
    text: `select distinct person from people.post_holding
      where agency = $1 and post = 'agencyHead' and since <= $2 and (until is null or until >= $2)`,
    values: [agency, day],
  })
  return rows.map(({ person }) => person)
}

async function tell(trx: Runs, people: readonly string[], at: string, sentence: string): Promise<void> {
  if (people.length === 0) return
  await trx.query({
    name: 'registries.notice',
    text: `insert into access.notice (account, at, sentence) select name, $2, $3 from access.account where person = any ($1)`,
    values: [people, at, sentence],
  })
}
