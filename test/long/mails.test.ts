import { spawn } from 'node:child_process'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { expect, it } from 'vitest'
import { OutboxState } from '../../src/campaigns/delivery/outbox-row.ts'
import { suppress } from '../../src/campaigns/suppressions/suppression-records.ts'
import { seededRandom } from '../../src/numerics/random.ts'
import type { State } from '../../src/workspace/state.ts'
import { configure, deliveryYaml, isHeld, mailboxAt, mailWorkspace } from '../campaigns/delivery/mail-workspace.ts'
import { caFile, startStorm } from '../campaigns/delivery/start-storm.ts'
import { amount, keepEvidence, longTimeout } from './length.ts'

const main = join(import.meta.dirname, '../../src/doors/cli/main.ts')
const connections = 8
const size = amount(300, 20_000)
const kills = amount(3, 20)

/** Every hundredth mailbox does not exist. */
const nameAt = (n: number): string => (n % 100 === 3 ? `nobody-${mailboxAt(n)}` : mailboxAt(n))

/** Runs "shoal send", and kills it when it is told to; how it ended. */
async function send(
  folder: string,
  isTime: () => boolean = () => false,
): Promise<{ code: number | null; killed: boolean }> {
  const child = spawn(process.execPath, [main, 'send', 'C1', '--send', '--json'], {
    cwd: folder,
    stdio: 'ignore',
    env: { ...process.env, SHOAL_SMTP_PASSWORD: 'secret' },
  })
  const ended = new Promise<{ code: number | null; killed: boolean }>((resolve) => {
    child.on('exit', (code, signal) => resolve({ code, killed: signal === 'SIGKILL' }))
  })
  while (child.exitCode === null && child.signalCode === null) {
    if (isTime()) child.kill('SIGKILL')
    await sleep(2)
  }
  return ended
}

const stopped = (state: State, mailbox: string): boolean =>
  suppress(state, {
    mailbox,
    channel: 'email',
    scope: 'channel',
    reason: 'opt-out',
    at: new Date().toISOString(),
    source: 'C1',
  })

/** How each mailbox stands, by the outbox. */
function outboxOf(state: State): Map<string, { state: OutboxState; reason: unknown }> {
  return new Map(
    state
      .rows("SELECT mailbox, state, reason FROM outbox WHERE campaign = 'C1'")
      .map((row) => [String(row['mailbox']), { state: OutboxState.parse(row['state']), reason: row['reason'] }]),
  )
}

it(
  'whatever the server does and whenever the process is killed, nobody gets a mail twice and everybody stands somewhere',
  async () => {
    const server = await startStorm({
      seed: 5,
      busy: 0.02,
      closing: 0.002,
      throttled: 0.005,
      brokenBefore: 0.002,
      failing: 0.005,
      brokenAfter: 0.004,
      late: 0.05,
      lateBy: 300,
    })
    const { folder, state } = mailWorkspace({ mailboxes: size, name: nameAt })
    configure(folder, deliveryYaml(server.port, caFile, '  limits:\n    backOff: 0.05\n'))
    const random = seededRandom(9)
    const optedOut = new Map<string, number>()
    const optOut = (n: number): void => {
      if (stopped(state, nameAt(n))) optedOut.set(nameAt(n), Date.now())
    }
    for (let n = 5; n < size; n += 50) optOut(n)
    const before = new Set(optedOut.keys())
    let killed = 0
    let runs = 0
    for (;;) {
      runs++
      // Others opt out between the runs.
      for (let more = 0; more < 3; more++) optOut(random.integer(size))
      // A kill comes after so many lines of the server’s log, at whatever the sender is doing just then.
      const until = server.size() + 60 * random.integer((1.5 * size) / kills)
      const { code, killed: was } = await send(folder, killed < kills ? () => server.size() > until : undefined)
      if (was) killed++
      else if (code === 0) break
      expect(runs, 'runs until it is finished').toBeLessThan(kills + 20)
    }
    const log = server.log()
    const of = (what: string): string[] => log.filter((entry) => entry.what === what).map(({ to }) => to)
    const kept = of('kept')
    const outbox = outboxOf(state)
    const standing = (...states: OutboxState[]): string[] =>
      [...outbox].filter(([, row]) => states.includes(row.state)).map(([mailbox]) => mailbox)
    // None twice, none of the hold-outs, none who had opted out.
    expect(new Set(kept).size).toBe(kept.length)
    const held = new Set(
      Array.from({ length: size }, (_, n) => n)
        .filter(isHeld)
        .map(nameAt),
    )
    expect(kept.filter((mailbox) => held.has(mailbox))).toEqual([])
    expect(kept.filter((mailbox) => before.has(mailbox))).toEqual([])
    // They opted out between two runs: what is taken later was under way when the one before was killed.
    const late = log.filter(
      ({ what, to, at }) => what === 'kept' && at > (optedOut.get(to) ?? Number.POSITIVE_INFINITY),
    )
    expect(late.filter(({ to }) => outbox.get(to)?.state !== 'unknown')).toEqual([])
    // Everybody stands somewhere, with the reason.
    expect(standing('waiting', 'sending')).toEqual([])
    expect(new Set(standing('held'))).toEqual(held)
    expect(
      [...outbox].filter(([, row]) => ['refused', 'suppressed', 'unknown'].includes(row.state) && row.reason === null),
    ).toEqual([])
    // Server and outbox agree.
    const keptSet = new Set(kept)
    expect(standing('sent').filter((mailbox) => !keptSet.has(mailbox))).toEqual([])
    const taken = new Set(standing('sent', 'unknown'))
    expect(kept.filter((mailbox) => !taken.has(mailbox))).toEqual([])
    const nobody = new Set(of('refused'))
    expect(standing('refused').filter((mailbox) => !nobody.has(mailbox))).toEqual([])
    const broken = of('broken-after').length
    const unknown = standing('unknown').length
    expect(unknown).toBeLessThanOrEqual(killed * connections + broken)
    expect(killed).toBeGreaterThan(0)
    keepEvidence('mails', 'Mails under kills and storms', [
      `${size.toLocaleString('en')} mailboxes of a campaign, ${held.size.toLocaleString('en')} of them held out; a real SMTP server in a process of its own with TLS and authentication; ${connections} connections.`,
      `${killed} SIGKILLs of \`shoal send\` at random moments, ${runs} runs in all.`,
      `The server turned connections away, answered ${of('throttled').length} recipients and ${of('failed').length} messages with 4xx, broke ${of('broken-before').length} connections before and ${broken} after DATA (about half of these after it had kept the message), and answered late.`,
      `Kept by the server: ${kept.length.toLocaleString('en')} mails, none twice, none to a hold-out, none to the ${before.size} who had opted out before; none after it to the ${optedOut.size - before.size} who opted out between two runs.`,
      `Outbox: ${standing('sent').length.toLocaleString('en')} sent, ${standing('refused').length} refused, ${standing('suppressed').length} suppressed, ${unknown} unknown (at most ${killed * connections + broken}: kills × connections + connections broken after DATA), none waiting; each of the last three with its reason.`,
      'All that are sent were kept by the server; all that it kept are sent or unknown; all that are refused it refused.',
    ])
  },
  longTimeout,
)
