import type { CaseFile } from './file.ts'

/**
 * A case that ran on paper before it came to be kept here is told from its beginning, each act as of the day it was done, until the
 * first is done here: from then on nothing constitutive exists but what is done here.
 */
export const isComing = ({ carried }: Pick<CaseFile, 'carried'>): boolean =>
  carried !== undefined && carried.over === undefined
