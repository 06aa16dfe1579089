import { among } from '../../words/condition.ts'
import { firstOf, form, put } from '../../words/value.ts'

/** 措施的处理: where it is put up, and where it is approved. */
export const handling = ['measureHandling.propose', 'measureHandling.approve'] as const
/** Of the form in which it is put up, and after that of what was put up. */
export const given = (field: string) => firstOf(form(field), put(field))
export const how = (...ids: readonly string[]) => among(given('how'), ids)
/** Of an example: which measure it was. */
export const plan = (what: string) => ({ measurePlan: [{ what }] })
