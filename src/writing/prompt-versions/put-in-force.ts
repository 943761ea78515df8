import { mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { readPrompt } from '../prompts/read-prompt.ts'
import type { PromptVersion } from './prompt-version.ts'

/**
 * Makes the file in the workspace’s folder of prompts that of a version, byte for byte; one that comes with Shoal needs none. The file is the
 * truth, and changes within a transaction alone.
 * @throws the file system’s errors
 */
export function putInForce(folder: string, { name, language, bytes }: PromptVersion): void {
  const file = join(folder, `${name}.${language}.md`)
  if (readPrompt(name, language).bytes === bytes) {
    rmSync(file, { force: true })
    return
  }
  mkdirSync(folder, { recursive: true })
  const temporary = `${file}.${process.pid}.tmp`
  try {
    writeFileSync(temporary, bytes)
    renameSync(temporary, file)
  } finally {
    rmSync(temporary, { force: true })
  }
}
