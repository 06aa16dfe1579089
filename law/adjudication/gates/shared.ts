export const decides = ['adjudication.propose', 'adjudication.approve'] as const
