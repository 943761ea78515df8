import { cpSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll } from 'vitest'
import { folderWith } from './shoal.ts'

/** Makes a folder when a test first asks for it, and gives each test a copy of its own, with the same times of its files. */
export function copiesOf(make: (folder: string) => Promise<unknown>): () => Promise<string> {
  let first: Promise<string> | undefined
  const once = async (): Promise<string> => {
    const folder = mkdtempSync(join(tmpdir(), 'shoal-first-'))
    afterEnd.push(folder)
    await make(folder)
    return folder
  }
  const afterEnd: string[] = []
  afterAll(() => {
    for (const folder of afterEnd) rmSync(folder, { recursive: true, force: true })
  })
  return async () => {
    const copy = folderWith()
    first ??= once()
    cpSync(await first, copy, { recursive: true, preserveTimestamps: true })
    return copy
  }
}
