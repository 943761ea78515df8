import { cpSync, mkdtempSync, symlinkSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'

export const root = resolve(import.meta.dirname, '../..')

const parts = [
  'src',
  'scripts',
  'bin',
  'docs',
  'package.json',
  'tsconfig.json',
  'tsconfig.build.json',
  'README.md',
  'CHANGELOG.md',
  'LICENSE',
]

/** The project in a fresh folder, as a clone with its packages installed. */
export function copyProject(): string {
  const folder = mkdtempSync(join(tmpdir(), 'shoal-project-'))
  for (const part of [...parts, 'fixtures/online-retail.parquet'])
    cpSync(join(root, part), join(folder, part), { recursive: true })
  symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'))
  return folder
}
