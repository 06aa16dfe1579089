import { useQuery } from '@tanstack/react-query'
import type { Moment } from '@xiezhi/casework'
import { get } from '../api/client.ts'

/** A person an administrator keeps the account of; `account` null: there is none yet. */
export interface Kept {
  readonly person: string
  readonly name: string
  readonly account: string | null
  readonly posts: readonly { readonly title: string; readonly agencyName: string }[]
  readonly set: boolean
  readonly factor: boolean
  readonly waiting: {
    readonly voucher: string
    readonly purpose: 'open' | 'reset'
    readonly factor: boolean
    readonly reason: string
    readonly askedBy: string
    readonly asked: Moment
    readonly until: Moment
    readonly confirmed: boolean
    readonly mine: boolean
  } | null
}

/** Half of a one-time token, shown once. */
export interface HalfToken {
  readonly account: string
  readonly voucher: string
  readonly half: string
  readonly until: Moment
}

export const useAccounts = () =>
  useQuery({ queryKey: ['accounts'], queryFn: ({ signal }) => get<readonly Kept[]>('/api/accounts', signal) })
