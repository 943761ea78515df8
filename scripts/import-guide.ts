import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { runCli } from '../src/doors/cli/run-cli.ts'

const root = resolve(import.meta.dirname, '..')
const exports = ['fixtures/layouts', 'fixtures/beside'].map((folder) => join(root, folder))
export const guide = join(root, 'docs/import.md')

/** The guide with what Shoal says now under each of its commands. A command is "$ shoal import FILE … ", its files those of fixtures/layouts and fixtures/beside. */
export async function withOutputs(markdown: string): Promise<string> {
  const parts = markdown.split(/(^```text\n\$ shoal [\s\S]*?^```$)/m)
  const written = await Promise.all(
    parts.map(async (part) => {
      const command = /^```text\n\$ shoal (.*)\n/.exec(part)?.[1]
      return command === undefined ? part : `\`\`\`text\n$ shoal ${command}\n${await outputOf(command)}\`\`\``
    }),
  )
  return written.join('')
}

async function outputOf(command: string): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'shoal-guide-'))
  let said = ''
  const say = (text: string): void => {
    said += text
  }
  const run = (argv: string[]): Promise<number> =>
    runCli(argv, {
      folder,
      environment: {},
      signal: new AbortController().signal,
      stdout: say,
      stderr: say,
      terminal: false,
      columns: undefined,
      now: () => new Date('2026-01-01T00:00:00Z'),
    })
  try {
    await run(['init', folder])
    said = ''
    const argv = command.split(' ').map((word) => (/\.(csv|txt)$/.test(word) ? pathOf(word) : word))
    await run([...argv, '-w', folder])
    return said
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

const pathOf = (file: string): string =>
  exports.map((folder) => join(folder, file)).find((path) => existsSync(path)) ?? file

if (process.argv[1] === import.meta.filename) writeFileSync(guide, await withOutputs(readFileSync(guide, 'utf8')))
