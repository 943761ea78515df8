import { spawn } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { onTestFinished } from 'vitest'

const main = resolve(import.meta.dirname, '../../../src/doors/cli/main.ts')

export interface Finished {
  code: number | null
  stdout: string
  stderr: string
}

interface Options {
  cwd: string
  /** Added to an environment without any language. */
  environment?: Record<string, string>
  /** Arguments of Node itself. */
  node?: string[]
  /** Called with everything that stderr has said so far. */
  onStderr?: (text: string, kill: (signal: NodeJS.Signals) => void) => void
}

/** Runs Shoal as people do: a process of its own. */
export function shoal(argv: string[], { cwd, environment, node = [], onStderr }: Options): Promise<Finished> {
  const { LANG: _lang, LC_ALL: _all, LC_MESSAGES: _messages, ...usual } = process.env
  const child = spawn(process.execPath, [...node, main, ...argv], { cwd, env: { ...usual, ...environment } })
  let stdout = ''
  let stderr = ''
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    stdout += text
  })
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    stderr += text
    onStderr?.(stderr, (signal) => void child.kill(signal))
  })
  return new Promise((done, fail) => {
    child.on('error', fail).on('close', (code) => done({ code, stdout, stderr }))
  })
}

/** A folder that goes with the test, with files in it. */
export function folderWith(files: Record<string, string | Buffer> = {}): string {
  const folder = mkdtempSync(join(tmpdir(), 'shoal-cli-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  for (const [name, content] of Object.entries(files)) writeFileSync(join(folder, name), content)
  return folder
}

export const header = 'order_id,customer_id,order_date,product,quantity,unit_price'

/** An export of 60 customers: the first 20 buy ten times until the end, the others once, long ago. */
export function orders(): string {
  const lines = Array.from({ length: 60 }, (_, customer) => {
    const often = customer < 20
    return Array.from({ length: often ? 10 : 1 }, (_, order) => {
      const day = String((customer % 28) + 1).padStart(2, '0')
      const month = String(often ? order + 1 : (customer % 3) + 1).padStart(2, '0')
      return `O${customer}-${order},C${customer},2025-${month}-${day},P${(customer + order) % 7},${(order % 3) + 1},${often ? 20 + order : 3}.50`
    })
  })
  return `${[header, ...lines.flat()].join('\n')}\n`
}
