// Pages the gates of an early end are tried on.
/** One party punished so, its page shown since 10 January. */
export const imposed = (kind: string, law = '中华人民共和国广告法') => ({
  proposal: [
    {
      violations: [
        {
          party: 'p1',
          breached: [{ title: law }],
          basis: [{ title: law }],
          penalties: [{ kind, amount: 500_000 }],
          tier: 'ordinary',
        },
      ],
    },
  ],
  decision: [{ about: 1 }],
  pageShown: [{ on: '2026-01-10' }],
})

/** Two on one page. */
export const two = {
  ...imposed('fine'),
  proposal: [
    {
      violations: ['p1', 'p2'].map((party) => ({
        party,
        breached: [{ title: '中华人民共和国广告法' }],
        basis: [{ title: '中华人民共和国广告法' }],
        penalties: [{ kind: 'fine', amount: 500_000 }],
        tier: 'ordinary',
      })),
    },
  ],
}
