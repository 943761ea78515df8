import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { State } from '../../../src/workspace/state.ts'
import { notePrompts } from '../../../src/writing/prompt-versions/note-prompts.ts'
import type { PromptVersion } from '../../../src/writing/prompt-versions/prompt-version.ts'
import type { VersionDesk } from '../../../src/writing/prompt-versions/use-version.ts'
import { addVersion } from '../../../src/writing/prompt-versions/version-records.ts'
import { parsePrompt } from '../../../src/writing/prompts/prompt-file.ts'
import { readPrompt } from '../../../src/writing/prompts/read-prompt.ts'

/** A desk of its own folder, with the prompts that come with Shoal in force. */
export function newDesk(): VersionDesk {
  const folder = mkdtempSync(join(tmpdir(), 'shoal-prompts-'))
  const desk = {
    state: new State(join(folder, 'state.sqlite'), folder),
    folder: join(folder, 'prompts'),
    at: '2026-01-01T00:00:00.000Z',
    who: 'ada',
  }
  notePrompts(desk.state, desk.folder, desk.at, desk.who)
  return desk
}

/** A kept version of the English prompt for copy, with a line behind it. */
export function copyWith({ state, at }: VersionDesk, line: string): PromptVersion {
  const shipped = readPrompt('copy', 'en')
  const bytes = `${shipped.bytes}${line}\n`
  const { version } = parsePrompt('copy', 'en', 'copy.en.md', bytes)
  const made: PromptVersion = {
    name: 'copy',
    language: 'en',
    version,
    bytes,
    parent: shipped.version,
    at,
    reason: { is: 'written' },
  }
  addVersion(state, made)
  return made
}

/** The bytes of the English prompt for copy that a model would be asked with. */
export const copyInForce = ({ folder }: VersionDesk): string => readPrompt('copy', 'en', folder).bytes
