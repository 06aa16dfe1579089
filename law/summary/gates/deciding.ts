/** What the gates of a decision on the scene have in common, and what their examples decide. */
export const deciding = { inForce: { from: '2021-07-15' }, blocks: ['scene.decide'] } as const
export const passOn = '不在现场处罚的，办理“转普通程序”，由负责人批准立案'
export const passing = [{ step: 'scene.pass' }] as const

export const line = (kind: string, amount?: number) => ({
  party: 'p1',
  conduct: '占道经营',
  from: '2026-11-02',
  breached: [],
  basis: [],
  tier: 'ordinary',
  penalties: [{ kind, ...(amount === undefined ? {} : { amount }) }],
})
export const imposing = (amount: number, more: { readonly [k: string]: string } = {}) => ({
  violations: [line('fine', amount)],
  ...more,
})
