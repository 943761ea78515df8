import { spawn } from 'node:child_process'
import { cpSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { expect, it } from 'vitest'
import { seededRandom } from '../../src/numerics/random.ts'
import { inProcess } from '../doors/cli/in-process.ts'
import { folderWith, header, shoal } from '../doors/cli/shoal.ts'
import { amount, keepEvidence, longTimeout } from './length.ts'

const main = join(import.meta.dirname, '../../src/doors/cli/main.ts')

/** Orders of 900 customers from a month on; enough of them that every step takes a while. */
function orders(from: number, to: number): string {
  const lines = Array.from({ length: to - from }, (_, i) => {
    const n = from + i
    const day = new Date(Date.UTC(2025, 0, 1 + Math.floor(n / 60))).toISOString().slice(0, 10)
    return `O${Math.floor(n / 2)},C${(n * 7919) % 900},${day},P${n % 40},${1 + (n % 5)},${1 + ((n * 31) % 90)}.50`
  })
  return `${header}\n${lines.join('\n')}\n`
}

/** Starts a command and kills it after a time; whether it was still at work. */
async function killed(argv: readonly string[], cwd: string, milliseconds: number): Promise<boolean> {
  const child = spawn(process.execPath, [main, ...argv], { cwd, stdio: 'ignore' })
  const ended = new Promise<boolean>((resolve) => {
    child.on('exit', (_, signal) => resolve(signal === 'SIGKILL'))
  })
  await Promise.race([sleep(milliseconds), ended])
  child.kill('SIGKILL')
  return ended
}

/** report.json apart from times of the clock, of which it has none but in the name of the folder. */
const reportOf = (folder: string): unknown => JSON.parse(readFileSync(join(folder, 'report', 'report.json'), 'utf8'))

it(
  'a killed process leaves a workspace that opens, and nothing that changes the result',
  async () => {
    const folder = folderWith({ 'a.csv': orders(0, 12_000), 'b.csv': orders(12_000, 16_000) })
    const finish = async (workspace: string): Promise<void> => {
      for (const step of [
        ['import', join(folder, 'a.csv')],
        ['segment'],
        ['import', join(folder, 'b.csv'), '--append'],
        ['segment'],
        ['report'],
      ]) {
        const { code, stderr } = await inProcess(step, { folder: workspace })
        expect(code, stderr).toBe(0)
      }
    }
    const [calm, stormy] = [join(folder, 'calm'), join(folder, 'stormy')]
    await inProcess(['init', calm])
    await finish(calm)
    cpSync(calm, stormy, { recursive: true, preserveTimestamps: true })
    const random = seededRandom(7)
    const commands = [['import', '../a.csv'], ['import', '../b.csv', '--append'], ['segment'], ['report']]
    const hit = new Map<string, number>()
    const kills = amount(2, 200)
    for (let done = 0; done < kills; ) {
      const command = commands[random.integer(commands.length)] ?? ['segment']
      // What was added once is not added again: the file is another one each time.
      if (command.includes('--append'))
        writeFileSync(join(folder, 'b.csv'), `${orders(12_000, 16_000)}\n${'\n'.repeat(done)}`)
      if (!(await killed(command, stormy, 100 + random.next() * 1_400))) continue
      done++
      hit.set(command.join(' '), (hit.get(command.join(' ')) ?? 0) + 1)
      const { code, stderr } = await inProcess(['status', '--json'], { folder: stormy })
      expect(code, stderr).toBe(0)
    }
    expect((await shoal(['doctor'], { cwd: stormy })).code).toBe(0)
    writeFileSync(join(folder, 'b.csv'), orders(12_000, 16_000))
    await finish(stormy)
    expect(reportOf(stormy)).toEqual(reportOf(calm))
    expect((await inProcess(['clean', '--history'], { folder: stormy })).code).toBe(0)
    expect(readdirSync(join(stormy, '.shoal', 'data')).filter((name) => name.startsWith('.tmp'))).toEqual([])
    keepEvidence('kills', 'Processes killed at random moments', [
      `${kills} SIGKILLs while at work: ${[...hit].map(([command, count]) => `${count} of \`shoal ${command}\``).join(', ')}.`,
      'The workspace opened after every one (`shoal status`), and `shoal doctor` read every file of it.',
      'Afterwards the same steps came to the same report.json as in a workspace in which nothing was killed.',
      '`shoal clean --history` left no unfinished folder behind.',
    ])
  },
  longTimeout,
)
