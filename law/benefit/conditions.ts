import { equal } from '../words/condition.ts'
import { last } from '../words/value.ts'
import { application } from './records.ts'

/** 临时救助, where the money comes too late otherwise (救助办法48). */
export const isUrgent = equal(last(application, 'urgent'), true)
