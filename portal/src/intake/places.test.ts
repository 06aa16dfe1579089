import { PassThrough } from 'node:stream'
import { text } from 'node:stream/consumers'
import { describe, expect, it, vi } from 'vitest'
import { coming } from './coming.ts'
import { networkOf } from './network.ts'
import { places } from './places.ts'

describe('places for bodies', () => {
  const opened = () => {
    let now = 0
    const place = places(() => now)
    return { place, later: (milliseconds: number) => (now += milliseconds) }
  }

  it('one source holds three of eight, and what is typed has places of its own', () => {
    const { place } = opened()
    const own = [1, 2, 3, 4].map(() => place('large', 'a', () => undefined))
    expect(own.map((p) => p !== undefined)).toEqual([true, true, true, false])
    expect(place('small', 'a', () => undefined)).toBeDefined()
    expect(place('large', 'b', () => undefined)).toBeDefined()
    own[0]!.free()
    expect(place('large', 'a', () => undefined)).toBeDefined()
  })

  it('where all are taken, the one that has been coming longest gives way, and none that is here', () => {
    const { place, later } = opened()
    const cuts = Array.from({ length: 8 }, () => vi.fn())
    const first = cuts.map((cut, i) => place('large', `source ${i}`, cut))
    later(14_999)
    expect(place('large', 'late', () => undefined)).toBeUndefined()
    first[0]!.arrived()
    later(1)
    expect(place('large', 'late', () => undefined)).toBeDefined()
    expect(cuts.map((c) => c.mock.calls.length)).toEqual([0, 1, 0, 0, 0, 0, 0, 0])
  })

  it('of one source its own longest gives way to it, and nobody else', () => {
    const { place, later } = opened()
    const [other, own] = [vi.fn(), vi.fn()]
    place('large', 'b', other)
    for (let i = 0; i < 3; i += 1) place('large', 'a', own)
    later(20_000)
    expect(place('large', 'a', () => undefined)).toBeDefined()
    expect([other.mock.calls.length, own.mock.calls.length]).toEqual([0, 1])
  })
})

describe('a body on its way', () => {
  it('is passed on whole', async () => {
    const body = new PassThrough()
    const arrived = vi.fn()
    const { stream } = coming(body, arrived)
    body.end('编号')
    expect(await text(stream)).toBe('编号')
    expect(arrived).toHaveBeenCalledOnce()
  })

  it('of which nothing more comes is ended, as is one that is cut', async () => {
    for (const cut of [false, true]) {
      const body = new PassThrough()
      const arrived = vi.fn()
      const { stream, cut: end } = coming(body, arrived, 50)
      body.write('half')
      if (cut) end()
      await expect(text(stream)).rejects.toMatchObject({ statusCode: 408 })
      expect(arrived).not.toHaveBeenCalled()
    }
  })
})

it.each([
  ['10.0.0.1', '10.0.0.1'],
  ['::ffff:10.0.0.1', '10.0.0.1'],
  ['2001:db8:0:1:aaaa::1', '2001:db8:0:1'],
  ['2001:0DB8::1:ffff:0:0:9', '2001:db8:0:1'],
  ['fe80::1%eth0', 'fe80:0:0:0'],
  ['::1', '0:0:0:0'],
])('%s counts as %s', (ip, network) => expect(networkOf(ip)).toBe(network))
