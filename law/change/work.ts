/** Where what rests on a changed law is put right, a task each: the procedures, and the entry that says what a task is about. */
export const lawChangeWork = { campaign: 'change.campaign', task: 'change.task', about: 'lawChangeTask' } as const
