import { strings, type World } from './readings/world.ts'

type Known = Pick<World, 'context' | 'file' | 'step' | 'form'>

/** Organisations that act in the agency's name: by their people's posts, and whoever the agency ever entrusted. */
const entrusted = ({ context }: Known): ReadonlySet<string> =>
  new Set([
    ...context.people.flatMap((p) => p.entrusted ?? []),
    ...(context.lists ?? []).flatMap((v) => (v.list === 'entrustments' ? v.lines.map((l) => String(l.body)) : [])),
  ])

/**
 * The entrusted organisation that acts here: of who takes the step, who is named in it as an officer, and the unit that handles the case.
 * Whether it may is asked of the list (处罚法20); that it is none of the agency's own units follows from no list that has run out.
 */
export function entrustedBody(world: Known): string | undefined {
  const known = entrusted(world)
  if (known.size === 0) return undefined
  const { context, file, step, form = {} } = world
  const named = step.fields.flatMap((f) => (f.kind.is === 'officers' ? strings(form[f.id]) : []))
  const units = [
    context.actor.unit,
    ...step.fields.flatMap((f) => (f.kind.is === 'unit' ? [form[f.id]] : [])),
    ...named.flatMap((id) => context.people.find((p) => p.id === id)?.units ?? []),
    // Heads sign for the agency what the unit of the case has done; who has a unit of his own acts for that.
    ...(context.actor.unit === undefined ? [file.unit] : []),
  ]
  return units.find((u): u is string => typeof u === 'string' && known.has(u))
}
