import { type ChildProcess, spawn } from 'node:child_process'
import { appendFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { expect, it, onTestFinished } from 'vitest'
import { folderWith, header, shoal } from '../doors/cli/shoal.ts'
import { amount, keepEvidence, longTimeout } from './length.ts'

const main = join(import.meta.dirname, '../../src/doors/cli/main.ts')

/** Lines of 20,000 customers, two to an order, some of them for the first time. */
function lines(from: number, to: number): string {
  const rows = Array.from({ length: to - from }, (_, i) => {
    const n = from + i
    const at = new Date(Date.UTC(2025, 0, 1) + n * 20_000).toISOString().replace('T', ' ').slice(0, 19)
    return `O${n >> 1},C${((n >> 1) * 7919) % 20_000},${at},P${n % 400},${1 + (n % 5)},${1 + ((n * 31) % 90)}.50\n`
  })
  return rows.join('')
}

/** A running "shoal watch", and how many rows it has reported. */
interface Watcher {
  child: ChildProcess
  reported: () => number
  said: () => string
}

function watch(inbox: string, at: string): Watcher {
  const child = spawn(process.execPath, [main, 'watch', inbox, '-w', at], { stdio: ['ignore', 'ignore', 'pipe'] })
  let said = ''
  child.stderr?.setEncoding('utf8').on('data', (text: string) => {
    said += text
  })
  onTestFinished(() => void child.kill('SIGKILL'))
  const reported = (): number =>
    [...said.matchAll(/live\.csv: ([\d,]+) rows/g)].reduce(
      (sum, [, rows = '0']) => sum + Number(rows.replace(',', '')),
      0,
    )
  return { child, reported, said: () => said }
}

/** Memory that a process holds, in MB; NaN where the system does not tell. */
function memoryOf({ pid }: ChildProcess): number {
  try {
    return Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1]) / 1000
  } catch {
    return Number.NaN
  }
}

it(
  'watch keeps up with what is written, and loses nothing that it reported',
  async () => {
    const [rate, seconds, kills] = [amount(500, 5_000), amount(4, 200), amount(1, 20)]
    const folder = folderWith({ 'orders.csv': `${header}\n${lines(0, 40_000)}` })
    const [at, inbox] = [join(folder, 'w'), join(folder, 'inbox')]
    mkdirSync(inbox)
    await shoal(['run', 'orders.csv', '--into', at, '--no-report'], { cwd: folder })
    const path = join(inbox, 'live.csv')
    writeFileSync(path, `${header}\n${lines(40_000, 40_000 + rate)}`)
    expect((await shoal(['watch', '../inbox', '--once'], { cwd: at })).code).toBe(0)
    const rowsIn = async (): Promise<number> => {
      const { stdout } = await shoal(['status', '--json'], { cwd: at })
      return JSON.parse(stdout).import.rowsIn
    }
    let written = 40_000 + rate
    const write = (count: number): void => {
      appendFileSync(path, lines(written, written + count))
      written += count
    }
    // How far it is behind, and what it holds, second by second.
    const steady = watch(inbox, at)
    const behind: number[] = []
    const memory: number[] = []
    while (!steady.said().includes('Watching')) await sleep(20)
    const started = performance.now()
    for (let second = 1; second <= seconds; second++) {
      write(rate)
      await sleep(Math.max(0, second * 1_000 - (performance.now() - started)))
      behind.push(written - 40_000 - rate - steady.reported())
      memory.push(memoryOf(steady.child))
    }
    const wrote = (performance.now() - started) / 1_000
    while (steady.reported() < written - 40_000 - rate) await sleep(20)
    const caughtUp = (performance.now() - started) / 1_000 - wrote
    steady.child.kill('SIGKILL')
    expect(await rowsIn()).toBe(written)
    // Killed within a second of a report: what was reported is there.
    for (let kill = 0; kill < kills; kill++) {
      const base = await rowsIn()
      const watcher = watch(inbox, at)
      for (let n = 0; watcher.reported() === 0; n++) {
        if (n % 20 === 0) write(rate / 5)
        await sleep(20)
      }
      await sleep((kill * 47) % 900)
      const reported = watcher.reported()
      watcher.child.kill('SIGKILL')
      expect(await rowsIn()).toBeGreaterThanOrEqual(base + reported)
    }
    expect((await shoal(['watch', '../inbox', '--once'], { cwd: at })).code).toBe(0)
    expect(await rowsIn()).toBe(written)
    expect((await shoal(['doctor'], { cwd: at })).code).toBe(0)
    const report = performance.now()
    expect((await shoal(['report'], { cwd: at })).code).toBe(0)
    const mean = (values: number[]): string => (values.reduce((a, b) => a + b, 0) / values.length).toFixed(0)
    const quarter = Math.ceil(seconds / 4)
    keepEvidence('watch', 'A file that grows while it is watched', [
      `${(rate * seconds).toLocaleString('en')} lines, ${rate.toLocaleString('en')} each second for ${wrote.toFixed(0)} s, written behind those of a file: every customer in them was assigned to a segment and that was kept before it was reported.`,
      `Lines behind at the end of each second: ${mean(behind.slice(0, quarter))} on average in the first quarter, ${mean(behind.slice(-quarter))} in the last, at most ${Math.max(...behind)}; the rest was done ${caughtUp.toFixed(1)} s after the last line.`,
      `Memory of the process, on average in each quarter: ${[0, 1, 2, 3].map((n) => mean(memory.slice(n * quarter, (n + 1) * quarter))).join(', ')} MB; at most ${Math.max(...memory).toFixed(0)} MB.`,
      `${kills} SIGKILLs at most 0.9 s after a report: every row that was reported was there; at the end no row was missing or there twice, and \`shoal doctor\` read every file.`,
      `\`shoal report\` afterwards: ${((performance.now() - report) / 1_000).toFixed(1)} s.`,
    ])
  },
  longTimeout,
)
