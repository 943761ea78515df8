import { describe, expect, it } from 'vitest'
import { promptChanges } from '../../../src/writing/prompt-versions/change-records.ts'
import { guardVersion } from '../../../src/writing/prompt-versions/guard-version.ts'
import { keepOutcome } from '../../../src/writing/prompt-versions/outcome-records.ts'
import { noTally } from '../../../src/writing/prompt-versions/prompt-outcome.ts'
import { standingOf } from '../../../src/writing/prompt-versions/standing.ts'
import { startCanary, useVersion, type VersionDesk } from '../../../src/writing/prompt-versions/use-version.ts'
import { watchVersions } from '../../../src/writing/prompt-versions/watch-versions.ts'
import { readPrompt } from '../../../src/writing/prompts/read-prompt.ts'
import { copyInForce, copyWith, newDesk } from './version-desk.ts'

const shipped = readPrompt('copy', 'en')

/** Answers of eight lines each, of which so many went back. */
function answers({ state, at }: VersionDesk, version: string, count: number, refused: number): void {
  for (let item = 0; item < count; item += 1)
    keepOutcome(state, at, {
      name: 'copy',
      language: 'en',
      version,
      item: `${item}`,
      lines: 8,
      refused,
      replaced: 0,
      failed: false,
    })
}

const standing = ({ state }: VersionDesk) =>
  standingOf(promptChanges(state).filter(({ name, language }) => name === 'copy' && language === 'en'))

describe('watching versions', () => {
  it('ends a canary of which the checker sends more back than of the version in force', () => {
    const desk = newDesk()
    const canary = copyWith(desk, 'Shout.')
    startCanary(desk, canary, 0.2)
    answers(desk, shipped.version, 20, 1)
    answers(desk, canary.version, 10, 4)
    expect(watchVersions({ ...desk, who: 'shoal' })).toEqual([
      {
        name: 'copy',
        language: 'en',
        version: canary.version,
        instead: shipped.version,
        failure: { guard: 'refused', own: { count: 40, of: 80 }, base: { count: 20, of: 160 } },
      },
    ])
    expect(standing(desk).canary).toBeUndefined()
    expect(watchVersions(desk)).toEqual([])
  })

  it('lets a canary go on that does no worse, or of which too little is known', () => {
    const desk = newDesk()
    const canary = copyWith(desk, 'Be brief.')
    startCanary(desk, canary, 0.2)
    answers(desk, shipped.version, 20, 1)
    answers(desk, canary.version, 3, 8)
    expect(watchVersions(desk)).toEqual([])
    answers(desk, canary.version, 20, 1)
    expect(watchVersions(desk)).toEqual([])
    expect(standing(desk).canary?.version).toBe(canary.version)
  })

  it('rolls a promoted version back to the bytes before it, and leaves what a person took into use', () => {
    const promoted = newDesk()
    const own = newDesk()
    for (const [desk, isPromoted] of [
      [promoted, true],
      [own, false],
    ] as const) {
      const version = copyWith(desk, 'Shout.')
      useVersion(desk, version, isPromoted)
      answers(desk, shipped.version, 20, 1)
      answers(desk, version.version, 20, 4)
      expect(watchVersions(desk)).toHaveLength(isPromoted ? 1 : 0)
    }
    expect(copyInForce(promoted)).toBe(shipped.bytes)
    expect(copyInForce(own)).not.toBe(shipped.bytes)
  })

  it('takes a version back whose mailboxes opt out or complain more', () => {
    const sent = (optOuts: number, complaints: number) => ({
      tally: noTally,
      answers: [],
      reactions: { sent: 5000, optOuts, complaints },
    })
    expect(guardVersion(sent(60, 0), sent(10, 0))?.guard).toBe('opt-outs')
    expect(guardVersion(sent(10, 25), sent(10, 1))?.guard).toBe('complaints')
    expect(guardVersion(sent(10, 1), sent(60, 25))).toBeUndefined()
    expect(guardVersion(sent(14, 2), sent(10, 1))).toBeUndefined()
  })
})
