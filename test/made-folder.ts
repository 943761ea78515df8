import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

const folder = mkdtempSync(join(tmpdir(), 'shoal-made-'))

/** Before all test files: where what several of them start from is kept for the whole run. */
export function setup(): void {
  process.env['SHOAL_MADE'] = folder
}

export function teardown(): void {
  rmSync(folder, { recursive: true, force: true })
}
