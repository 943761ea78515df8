import { cpSync, mkdirSync } from 'node:fs'
import { join } from 'node:path'

const made = new Map<string, Promise<string>>()

/**
 * Fills a folder with a copy of what is made once for all test files of a process, with the same times of its files.
 * @param name of what is made @param make makes it in an empty folder
 */
export async function copyOfMade(name: string, to: string, make: (folder: string) => Promise<unknown>): Promise<void> {
  const first = made.get(name) ?? makeIn(join(process.env['SHOAL_MADE'] ?? '', `${process.pid}-${name}`), make)
  made.set(name, first)
  cpSync(await first, to, { recursive: true, preserveTimestamps: true })
}

async function makeIn(folder: string, make: (folder: string) => Promise<unknown>): Promise<string> {
  mkdirSync(folder)
  await make(folder)
  return folder
}
