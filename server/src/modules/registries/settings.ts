import type { AgencySetting } from '@xiezhi/answers'
import { articleOf } from '@xiezhi/casework/article.ts'
import { type AgencyRecord, agencyContextOf } from '@xiezhi/casework/registry/index.ts'
import { type Day, type Layer, type ParameterId, parameters, resolve, ruleBook, type Setting } from '@xiezhi/law'
import { valueWords } from '@xiezhi/law/parameters/parameter.ts'

/** All an agency may set: what the law, its sector and its province say of it today, and what the agency itself has said, line by line. */
export function settingsOf(agency: AgencyRecord, day: Day): readonly AgencySetting[] {
  const { layers: chosen, own } = agencyContextOf(agency)
  const above = ruleBook.layers.filter((l) => chosen.includes(l.id))
  const titles = new Map([...above, own].map((l) => [l.id, l.title]))
  return (Object.keys(parameters) as ParameterId[]).map((parameter) => {
    const { title, unit, direction, cite } = parameters[parameter]
    const said = (layers: readonly Layer[]) => {
      const found = resolve(layers, parameter, day)
      return found.set
        ? {
            value: valueWords(found.value, unit),
            by: titles.get(found.layer) ?? found.layer,
            articles: found.setting.cite.map((c) => articleOf(c, ruleBook)),
          }
        : null
    }
    return {
      parameter,
      title,
      unit,
      direction,
      articles: cite.map((c) => articleOf(c, ruleBook)),
      inForce: said([...above, own]),
      above: said(above),
      own: own.settings.filter((s) => s.parameter === parameter).map((s) => lineOf(s, unit)),
    }
  })
}

const lineOf = ({ value, inForce, source }: Setting, unit: AgencySetting['unit']) => ({
  value: valueWords(value, unit),
  from: inForce.from,
  ...(inForce.to === undefined ? {} : { to: inForce.to }),
  source: source ?? '',
})
