import { expect, it } from 'vitest'
import { readEmbedders } from './headers.ts'

it('sites are named by their origin, and nothing else gets into the policy', () => {
  expect(readEmbedders('')).toEqual([])
  expect(readEmbedders(' https://www.example.gov.cn  https://*.example.gov.cn:8443 ')).toEqual([
    'https://www.example.gov.cn',
    'https://*.example.gov.cn:8443',
  ])
  for (const wrong of ['*', 'https://a.cn;', "'self'", 'https://a.cn/path', 'javascript:x'])
    expect(readEmbedders(wrong), wrong).toBeUndefined()
})
