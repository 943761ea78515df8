import { join } from 'node:path'
import { createTwoFilesPatch } from 'diff'
import { notePrompts } from '../writing/prompt-versions/note-prompts.ts'
import type { VersionDesk } from '../writing/prompt-versions/use-version.ts'
import { findVersion, versionNamed } from '../writing/prompt-versions/version-records.ts'
import { parsePrompt } from '../writing/prompts/prompt-file.ts'
import { readPrompt } from '../writing/prompts/read-prompt.ts'
import type { PromptsOutput } from './prompts-output.ts'

/** Whether what was given is the hash of a version, or its first digits, rather than the name of a prompt. */
export const looksLikeVersion = (given: string): boolean => /^[0-9a-f]{2,12}$/.test(given)

/**
 * A version as it is kept, or what it changes in the one that it was made from.
 * @throws ShoalError prompts/no-version, prompts/which-version
 */
export function showVersion(
  { state, folder, at, who }: VersionDesk,
  task: 'show' | 'diff',
  given: string,
): PromptsOutput {
  notePrompts(state, folder, at, who)
  const found = findVersion(state, given)
  const { name, language, version, bytes } = found
  const parent = found.parent === undefined ? undefined : versionNamed(state, name, language, found.parent)
  const file = join(folder, `${name}.${language}.md`)
  const { purpose } = parsePrompt(name, language, file, bytes)
  const diff =
    parent === undefined
      ? ''
      : createTwoFilesPatch(
          `${parent.version}/${name}.${language}.md`,
          `${version}/${name}.${language}.md`,
          parent.bytes,
          bytes,
        )
  return {
    folder,
    prompts: [
      {
        name,
        language,
        purpose,
        version,
        own: bytes !== readPrompt(name, language).bytes,
        fixed: false,
        file,
        ...(task === 'show' ? { text: bytes } : { diff }),
      },
    ],
  }
}
