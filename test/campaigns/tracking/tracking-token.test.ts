import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readerHandle, readTrackingToken, trackingToken } from '../../../src/campaigns/tracking/tracking-token.ts'

const secret = 'ab'.repeat(32)
const ann = readerHandle(secret, 'C1', 'ann@example.com')
const place = fc.oneof(fc.integer({ min: 0, max: 253 }), fc.constantFrom('decoy' as const, 'pixel' as const))

describe('the token of a tracked link', () => {
  it('says what it was made for', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^C\d{1,6}$/), place, (campaign, of) => {
        const said = { campaign, handle: ann, place: of }
        expect(readTrackingToken(secret, trackingToken(secret, said))).toEqual(said)
      }),
    )
  })

  it('says nothing once a letter of it is changed, cut or added, nor in another workspace', () => {
    const token = trackingToken(secret, { campaign: 'C1', handle: ann, place: 0 })
    fc.assert(
      fc.property(fc.integer({ min: 0, max: token.length - 1 }), fc.constantFrom('A', 'z', '-', ''), (at, letter) => {
        const other = token.slice(0, at) + letter + token.slice(at + 1)
        if (other !== token) expect(readTrackingToken(secret, other)).toBeUndefined()
      }),
    )
    expect(readTrackingToken(secret, `${token}A`)).toBeUndefined()
    expect(readTrackingToken(secret, '')).toBeUndefined()
    expect(readTrackingToken(secret, 'A'.repeat(1000))).toBeUndefined()
    expect(readTrackingToken('cd'.repeat(32), token)).toBeUndefined()
  })

  it('holds nothing of the reader, and another handle in another campaign', () => {
    const token = trackingToken(secret, { campaign: 'C1', handle: ann, place: 0 })
    expect(Buffer.from(token, 'base64url').toString('latin1')).not.toMatch(/ann|example/)
    expect(readerHandle(secret, 'C2', 'ann@example.com')).not.toBe(ann)
    expect(readerHandle('cd'.repeat(32), 'C1', 'ann@example.com')).not.toBe(ann)
  })
})
