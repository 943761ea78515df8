import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { canaryPlace, canaryPrompts, promptsOfItems } from '../../../src/writing/prompt-versions/prompts-of-item.ts'
import { endCanary, startCanary } from '../../../src/writing/prompt-versions/use-version.ts'
import { readPrompt } from '../../../src/writing/prompts/read-prompt.ts'
import { copyWith, newDesk } from './version-desk.ts'

describe('a canary', () => {
  it('writes about its share of the items, and always the same ones', () => {
    const desk = newDesk()
    const canary = copyWith(desk, 'Be brief.')
    startCanary(desk, canary, 0.2)
    const items = Array.from({ length: 2000 }, (_, place) => `item ${place}`)
    const written = () => {
      const promptsOf = promptsOfItems(desk.folder, canaryPrompts(desk.state))
      return items.map((item) => readPrompt('copy', 'en', promptsOf(item)).version)
    }
    const versions = written()
    const own = versions.filter((version) => version === canary.version).length
    // 400 expected, standard deviation 17.9: five of them either way.
    expect(own).toBeGreaterThan(310)
    expect(own).toBeLessThan(490)
    expect(written()).toEqual(versions)
    expect(new Set(versions)).toEqual(new Set([canary.version, readPrompt('copy', 'en').version]))
  })

  it('leaves every other prompt as it is, and writes nothing once it has ended', () => {
    const desk = newDesk()
    const canary = copyWith(desk, 'Be brief.')
    startCanary(desk, canary, 0.5)
    const promptsOf = promptsOfItems(desk.folder, canaryPrompts(desk.state))
    const item = Array.from({ length: 50 }, (_, place) => `${place}`).find(
      (one) => readPrompt('copy', 'en', promptsOf(one)).version === canary.version,
    )
    expect(readPrompt('copy', 'zh', promptsOf(item ?? '')).version).toBe(readPrompt('copy', 'zh').version)
    endCanary(desk, canary)
    expect(canaryPrompts(desk.state)).toEqual([])
  })

  it('has a place in [0, 1) for every item, by the bytes that docs/prompts.md names', () => {
    // printf 'shoal-canary\0fec637b9ea0d\0item' | sha256sum
    expect(canaryPlace('fec637b9ea0d', 'item')).toBe(0xa544de37ec9a / 2 ** 48)
    fc.assert(
      fc.property(fc.string(), fc.string(), (version, item) => {
        const place = canaryPlace(version, item)
        expect(place >= 0 && place < 1 && place === canaryPlace(version, item)).toBe(true)
      }),
    )
  })
})
