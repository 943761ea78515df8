import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { Io } from '../../../src/doors/cli/io.ts'
import { drawProgress } from '../../../src/doors/cli/progress.ts'
import { cliTexts } from '../../../src/doors/cli/texts.ts'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

/** Two stages, a second and a half in all; what was drawn until then, and what the end adds. */
function work(terminal: boolean, quiet: boolean, wait: number): { drawn: string; end: string } {
  let said = ''
  const io = {
    terminal,
    environment: {},
    stderr: (text: string): void => {
      said += text
    },
  } as unknown as Io
  const progress = drawProgress(io, cliTexts.en, quiet)
  progress.show('reading')
  vi.advanceTimersByTime(wait / 2)
  progress.show('grouping')
  vi.advanceTimersByTime(wait / 2)
  const drawn = said
  progress.end()
  return { drawn, end: said.slice(drawn.length) }
}

describe('progress', () => {
  it('is drawn on a terminal after the first second, and wiped away at the end', () => {
    expect(work(true, false, 1500)).toEqual({
      drawn: '\r\x1b[2K██████████░░░░░░░░░░ Finding segments',
      end: '\r\x1b[2K',
    })
  })

  it('of many like steps tells how many are done, and how long the rest will take', () => {
    let said = ''
    const io = {
      terminal: true,
      environment: {},
      stderr: (text: string): void => {
        said += text
      },
    } as unknown as Io
    const progress = drawProgress(io, cliTexts.en, false)
    progress.show('asking', { done: 10, total: 40, secondsLeft: 190 })
    vi.advanceTimersByTime(1000)
    progress.end()
    expect(said).toContain('█████░░░░░░░░░░░░░░░ Writing 10 of 40, about 3 min left')
  })

  it.each([
    ['of quick work', true, false, 800],
    ['where stderr is no terminal', false, false, 5000],
    ['with --json', true, true, 5000],
  ])('is not drawn %s', (_, terminal, quiet, wait) => {
    expect(work(terminal, quiet, wait)).toEqual({ drawn: '', end: '' })
  })
})
