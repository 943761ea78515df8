import { spawn } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { onTestFinished } from 'vitest'
import { testFolder } from './mail-workspace.ts'
import { calm, type Logged, type Storm } from './storm.ts'

/** Certificate that vouches for the server of the tests. */
export const caFile = join(import.meta.dirname, '../../../fixtures/tls/localhost.crt')

/** Starts the server of a storm in a process of its own, which ends with the test. */
export async function startStorm(storm: Partial<Storm> = {}): Promise<{
  port: number
  log: () => Logged[]
  /** Bytes of the log. */
  size: () => number
  /** The first 200 mails that were kept. */
  mail: (n: number) => Buffer
}> {
  const folder = join(testFolder(), 'server')
  mkdirSync(folder)
  writeFileSync(join(folder, 'storm.json'), JSON.stringify({ ...calm, ...storm }))
  const child = spawn(process.execPath, [join(import.meta.dirname, 'storm-server.ts'), folder], { stdio: 'inherit' })
  onTestFinished(() => void child.kill())
  const port = join(folder, 'port')
  while (!existsSync(port) || readFileSync(port, 'utf8') === '') {
    if (child.exitCode !== null) throw new Error('the mail server did not start')
    await sleep(20)
  }
  return {
    port: Number(readFileSync(port, 'utf8')),
    log: () =>
      readFileSync(join(folder, 'log.jsonl'), 'utf8')
        .split('\n')
        .filter((line) => line !== '')
        .map((line) => JSON.parse(line) as Logged),
    size: () => statSync(join(folder, 'log.jsonl')).size,
    mail: (n) => readFileSync(join(folder, 'mails', `${n}.eml`)),
  }
}
