import { isBanked } from '../cash/gates.ts'
import { countedAsCitizens, countedAsOrganisations } from '../codes.ts'
import { owes } from '../penalty/conditions.ts'
import { signing } from '../signing/records.ts'
import { all, among, any, each, equal, filled, latest, least, reads, some } from '../words/condition.ts'
import { entries } from '../words/query.ts'
import { by, form, last, ofParty, say, set } from '../words/value.ts'
import { decision, delivery, filing, receipt, scene, sparing } from './records.ts'

/** 公民: whoever trades under his own name answers as a person does, and gets the lower threshold. */
const isCitizen = among(ofParty('kind'), countedAsCitizens)
const isOrganisation = among(ofParty('kind'), countedAsOrganisations)
const within = (parameter: 'summary.citizen' | 'summary.organisation') => least(set(parameter), by('owed'))
/** 二百元、三千元 (处罚法51), of every party that is punished. */
export const isWithinThreshold = each(
  'concerned',
  any(all(isCitizen, within('summary.citizen')), all(isOrganisation, within('summary.organisation'))),
)
/** 一百元 (处罚法68). */
export const isSmall = each('concerned', least(set('collect.most'), by('owed')))
export const owesSomething = each('concerned', owes)

/** The paper is this system's own; else it was one numbered beforehand. */
export const isMadeHere = equal(last(scene, 'made'), 'here')
export const collectsOnScene = equal(last(scene, 'pay'), 'scene')
/** A picture or scan of the paper with its signatures is in the file; where nobody was punished there is none. */
export const hasSignedPaper = any(
  some(entries(sparing)),
  filled(last(scene, 'pad')),
  some(entries(signing, { way: { oneOf: ['screen', 'hand', 'refused'] } })),
  filled(last(delivery, 'files')),
  filled(last(filing, 'files')),
  filled(form('files')),
)

/** Since then whoever disputes such a decision goes to reconsideration first (复议法23). */
export const isReconsideredFirst = least(last(decision, 'on'), say('2024-01-01'))

/** Nothing is left to be done but to lay it away. */
export const isArchivable = all(latest(receipt, { sound: true }), isBanked, reads('performed'), reads('disclosed'))
