export const decides = ['confirmation.propose', 'confirmation.approve'] as const
