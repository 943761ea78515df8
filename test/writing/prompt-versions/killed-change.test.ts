import { rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { promptChanges } from '../../../src/writing/prompt-versions/change-records.ts'
import { promptIntents } from '../../../src/writing/prompt-versions/intent-records.ts'
import { notePrompts } from '../../../src/writing/prompt-versions/note-prompts.ts'
import type { PromptVersion } from '../../../src/writing/prompt-versions/prompt-version.ts'
import { rollBack, useVersion, type VersionDesk } from '../../../src/writing/prompt-versions/use-version.ts'
import { readPrompt } from '../../../src/writing/prompts/read-prompt.ts'
import { copyInForce, copyWith, newDesk } from './version-desk.ts'

const copy = { name: 'copy', language: 'en' as const }
const shipped = readPrompt('copy', 'en')

/** Has the change of a file succeed and the note of it fail, as when a process is killed between the two. */
function killed(desk: VersionDesk, change: () => unknown): void {
  desk.state.change("CREATE TRIGGER kill BEFORE INSERT ON prompt_changes BEGIN SELECT RAISE(ABORT, 'killed'); END")
  expect(change).toThrow()
  desk.state.change('DROP TRIGGER kill')
}
const noted = (desk: VersionDesk): void => notePrompts(desk.state, desk.folder, '2026-01-02T00:00:00.000Z', 'bob')
const lastChange = (desk: VersionDesk) => promptChanges(desk.state).at(-1)
const lie = (desk: VersionDesk, version: PromptVersion): void =>
  writeFileSync(join(desk.folder, 'copy.en.md'), version.bytes)

describe('a change of a prompt that is killed', () => {
  it('after the file of a rollback is noted as that, so that the next rollback does not bring the bad version back', () => {
    const desk = newDesk()
    const bad = copyWith(desk, 'Shout.')
    useVersion(desk, bad)
    killed(desk, () => rollBack({ ...desk, reason: 'too loud' }, copy))
    expect(copyInForce(desk)).toBe(shipped.bytes)
    noted(desk)
    expect(lastChange(desk)).toMatchObject({
      who: 'ada',
      at: desk.at,
      version: shipped.version,
      what: { is: 'rolled-back', from: bad.version, reason: 'too loud' },
    })
    expect(() => rollBack(desk, copy)).toThrowError(expect.objectContaining({ code: 'prompts/nothing-before' }))
    expect(copyInForce(desk)).toBe(shipped.bytes)
  })

  it('after the file of a promotion is noted as that, so that it is watched', () => {
    const desk = newDesk()
    const better = copyWith(desk, 'Be brief.')
    killed(desk, () => useVersion(desk, better, true))
    noted(desk)
    expect(lastChange(desk)).toMatchObject({ version: better.version, what: { is: 'used', promoted: true } })
  })

  it('before the file came to nothing, and what is found there later is a change of its own', () => {
    const desk = newDesk()
    const [one, two] = [copyWith(desk, 'Be brief.'), copyWith(desk, 'Be kind.')]
    useVersion(desk, one)
    killed(desk, () => useVersion(desk, two))
    lie(desk, one)
    expect(promptIntents(desk.state)).toHaveLength(1)
    noted(desk)
    expect(promptIntents(desk.state)).toEqual([])
    expect(lastChange(desk)).toMatchObject({ version: one.version, what: { is: 'used' } })
    lie(desk, two)
    noted(desk)
    expect(lastChange(desk)).toMatchObject({ version: two.version, who: 'bob', what: { is: 'found' } })
  })

  it('is no word on a file that holds something else', () => {
    const desk = newDesk()
    const one = copyWith(desk, 'Be brief.')
    killed(desk, () => useVersion(desk, one))
    lie(desk, copyWith(desk, 'Be kind.'))
    noted(desk)
    expect(lastChange(desk)?.what).toEqual({ is: 'found' })
  })

  it('leaves nothing to be noted where it was not killed', () => {
    const desk = newDesk()
    useVersion(desk, copyWith(desk, 'Be brief.'))
    rollBack(desk, copy)
    expect(promptIntents(desk.state)).toEqual([])
    const before = promptChanges(desk.state).length
    rmSync(join(desk.folder, 'copy.en.md'), { force: true })
    noted(desk)
    expect(promptChanges(desk.state)).toHaveLength(before)
  })
})
