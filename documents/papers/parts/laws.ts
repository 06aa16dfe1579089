import { type Context, layersOf } from '@xiezhi/casework'
import { type Day, isLawOf, marketDisclosure, penaltyBasisOn, quotedTitle } from '@xiezhi/law'

/** The articles a paper of this agency rests on, of that day. */
export const basisOn = (what: Parameters<typeof penaltyBasisOn>[0], context: Context, day: Day): string =>
  penaltyBasisOn(what, day, layersOf(context))

/** 公示告知: by which rule, and where a reader will find it. */
export function publicityOn(context: Context, day: Day): { basis: string; where: string } {
  return isLawOf(marketDisclosure, layersOf(context))
    ? { basis: quotedTitle(marketDisclosure), where: '国家企业信用信息公示系统和行政执法信息公示平台' }
    : { basis: basisOn('publicity', context, day), where: '行政执法信息公示平台' }
}
