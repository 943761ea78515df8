import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  type OptOut,
  OptOutScope,
  optOutToken,
  optOutUrl,
  readOptOutToken,
} from '../../../src/campaigns/optout/opt-out-token.ts'

const secret = 'ab'.repeat(32)
const ann: OptOut = { mailbox: 'ann@example.com', campaign: 'C1', scope: 'channel' }

/** A token with a byte changed. */
function changed(token: string, at: number, by: number): string {
  const bytes = Buffer.from(token, 'base64url')
  bytes[at] = (bytes[at] ?? 0) ^ by
  return bytes.toString('base64url')
}

describe('a token to opt out', () => {
  it('says whom it is of, whatever their address and the campaign', () => {
    const anyOptOut = fc.record({
      mailbox: fc.string({ unit: 'grapheme', maxLength: 60 }),
      campaign: fc.string({ unit: 'grapheme-ascii', maxLength: 40 }),
      scope: fc.constantFrom(...OptOutScope.options),
    })
    fc.assert(
      fc.property(anyOptOut, (optOut) => {
        expect(readOptOutToken(secret, optOutToken(secret, optOut))).toEqual(optOut)
      }),
    )
  })

  it('is refused where a single bit of it was changed', () => {
    const token = optOutToken(secret, ann)
    const length = Buffer.from(token, 'base64url').length
    fc.assert(
      fc.property(fc.nat(length - 1), fc.nat(7), (at, bit) => {
        expect(readOptOutToken(secret, changed(token, at, 1 << bit))).toBeUndefined()
      }),
    )
  })

  it('is refused where it was cut, at whatever place', () => {
    const token = optOutToken(secret, ann)
    const read = Array.from({ length: token.length }, (_, end) => readOptOutToken(secret, token.slice(0, end)))
    expect(read.filter((one) => one !== undefined)).toEqual([])
  })

  it('cannot be used for another mailbox: the signature of one under the address of another is refused', () => {
    const own = Buffer.from(optOutToken(secret, ann), 'base64url')
    const bob = Buffer.from(optOutToken('00'.repeat(32), { ...ann, mailbox: 'bob@example.com' }), 'base64url')
    const forged = Buffer.concat([bob.subarray(0, -32), own.subarray(-32)]).toString('base64url')
    expect(readOptOutToken(secret, forged)).toBeUndefined()
  })

  it.each([
    ['of another workspace', optOutToken('cd'.repeat(32), ann)],
    ['of a later version', changed(optOutToken(secret, ann), 0, 3)],
    ['with another spelling of the same bytes', `${optOutToken(secret, ann)}=`],
    ['with line breaks', `${optOutToken(secret, ann)}\n`],
    ['that is empty', ''],
    ['that is no token', 'unsubscribe'],
    ['that is huge', 'A'.repeat(1_000_000)],
  ])('%s is refused', (_, token) => {
    expect(readOptOutToken(secret, token)).toBeUndefined()
  })

  it('stands in a link beside what the page is asked for already', () => {
    const url = new URL(optOutUrl('https://shop.example/stop?shop=2', secret, ann))
    expect([url.origin, url.pathname, url.searchParams.get('shop')]).toEqual(['https://shop.example', '/stop', '2'])
    expect(readOptOutToken(secret, url.searchParams.get('t') ?? '')).toEqual(ann)
  })
})
