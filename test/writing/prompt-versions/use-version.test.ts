import { existsSync, mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { promptChanges } from '../../../src/writing/prompt-versions/change-records.ts'
import { notePrompts } from '../../../src/writing/prompt-versions/note-prompts.ts'
import { rollBack, startCanary, useVersion } from '../../../src/writing/prompt-versions/use-version.ts'
import { findVersion, versionsOf } from '../../../src/writing/prompt-versions/version-records.ts'
import { parsePrompt } from '../../../src/writing/prompts/prompt-file.ts'
import { readPrompt } from '../../../src/writing/prompts/read-prompt.ts'
import { copyInForce, copyWith, newDesk } from './version-desk.ts'

const copy = { name: 'copy', language: 'en' as const }
const shipped = readPrompt('copy', 'en')

describe('a version of a prompt', () => {
  it('is taken into use byte for byte, and rolled back byte for byte', () => {
    const desk = newDesk()
    const [one, two] = [copyWith(desk, 'Write as our grandmother would.'), copyWith(desk, 'Be brief. 请简短。')]
    useVersion(desk, one)
    useVersion(desk, two)
    expect(copyInForce(desk)).toBe(two.bytes)
    expect(rollBack(desk, copy).version).toBe(one.version)
    expect(copyInForce(desk)).toBe(one.bytes)
    expect(rollBack(desk, copy).version).toBe(shipped.version)
    expect(existsSync(join(desk.folder, 'copy.en.md'))).toBe(false)
    expect(() => rollBack(desk, copy)).toThrowError(expect.objectContaining({ code: 'prompts/nothing-before' }))
  })

  it('that is in force already is not used a second time', () => {
    const desk = newDesk()
    const one = copyWith(desk, 'Be brief.')
    useVersion(desk, one)
    const before = promptChanges(desk.state).length
    useVersion(desk, one)
    expect(promptChanges(desk.state)).toHaveLength(before)
    expect(() => startCanary(desk, one, 0.2)).toThrowError(expect.objectContaining({ code: 'prompts/in-force' }))
  })

  it('that a person wrote into the folder is kept with what it was made from, and can be rolled back', () => {
    const desk = newDesk()
    const bytes = `${shipped.bytes}Write as our grandmother would.\n`
    mkdirSync(desk.folder)
    writeFileSync(join(desk.folder, 'copy.en.md'), bytes)
    notePrompts(desk.state, desk.folder, desk.at, 'ada')
    expect(versionsOf(desk.state, 'copy', 'en').map(({ parent, reason }) => [parent, reason.is])).toEqual([
      [undefined, 'shipped'],
      [shipped.version, 'written'],
    ])
    rollBack(desk, copy)
    expect(copyInForce(desk)).toBe(shipped.bytes)
  })

  it('has an earlier form of answer where its hash is not that of its bytes, and is refused', () => {
    const desk = newDesk()
    const old = { ...copyWith(desk, 'Be brief.'), version: '0123456789ab' }
    expect(() => useVersion(desk, old)).toThrowError(expect.objectContaining({ code: 'prompts/old-form' }))
    expect(copyInForce(desk)).toBe(shipped.bytes)
  })

  it('is found by its first digits, where no other begins so', () => {
    const desk = newDesk()
    expect(findVersion(desk.state, shipped.version.slice(0, 8)).name).toBe('copy')
    expect(() => findVersion(desk.state, 'zzz')).toThrowError(expect.objectContaining({ code: 'prompts/no-version' }))
    expect(() => findVersion(desk.state, '')).toThrowError(expect.objectContaining({ code: 'prompts/no-version' }))
  })

  it('has one hash for one content', () => {
    const hash = (line: string): string => parsePrompt('copy', 'en', 'x', `${shipped.bytes}${line}`).version
    fc.assert(
      fc.property(fc.stringMatching(/^[a-z ]{0,12}$/), fc.stringMatching(/^[a-z ]{0,12}$/), (a, b) => {
        expect(hash(a) === hash(b)).toBe(a === b)
      }),
    )
  })

  it('comes back as it was, whatever was used and rolled back in between', () => {
    const step = fc.oneof(
      fc.record({ use: fc.constantFrom('Be brief.', 'Be kind.', 'Be plain.') }),
      fc.constant('back' as const),
    )
    fc.assert(
      fc.property(fc.array(step, { maxLength: 8 }), (steps) => {
        const desk = newDesk()
        let stack = [shipped.bytes]
        for (const one of steps) {
          if (one === 'back') {
            if (stack.length === 1) continue
            rollBack(desk, copy)
            stack = stack.slice(0, -1)
          } else {
            const version = copyWith(desk, one.use)
            useVersion(desk, version)
            if (stack.at(-1) !== version.bytes) stack = [...stack, version.bytes]
          }
          expect(copyInForce(desk)).toBe(stack.at(-1))
        }
        desk.state.close()
      }),
      { numRuns: 20 },
    )
  })
})
