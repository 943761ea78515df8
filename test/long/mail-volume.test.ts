import { loadavg } from 'node:os'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { measure } from '../../bench/measure.ts'
import { configure, deliveryYaml, mailWorkspace } from '../campaigns/delivery/mail-workspace.ts'
import { caFile, startStorm } from '../campaigns/delivery/start-storm.ts'
import { amount, keepEvidence, longTimeout } from './length.ts'

const main = join(import.meta.dirname, '../../src/doors/cli/main.ts')

/** Sends a campaign to so many mailboxes with nothing in its way: mails, mails a second by the server, and peak memory of the sender in MB. */
async function volume(mails: number): Promise<{ mails: number; rate: number; megabytes: number }> {
  const server = await startStorm()
  // Every tenth mailbox is held out.
  const { folder } = mailWorkspace({ mailboxes: Math.ceil((mails * 10) / 9) })
  configure(folder, deliveryYaml(server.port, caFile))
  const { megabytes = Number.NaN, stdout } = measure(
    [process.execPath, main, 'send', 'C1', '--send', '--json', '-w', folder],
    { SHOAL_SMTP_PASSWORD: 'secret' },
  )
  expect(JSON.parse(stdout)).toMatchObject({ ended: 'finished', unknown: 0, waiting: 0 })
  const log = server.log()
  const receivers = log.map(({ to }) => to)
  expect(new Set(receivers).size).toBe(receivers.length)
  const seconds = ((log.at(-1)?.at ?? 0) - (log[0]?.at ?? 0)) / 1000
  return { mails: log.length, rate: log.length / seconds, megabytes }
}

it(
  'many mails leave quickly and take no more memory than fewer do',
  async () => {
    const few = await volume(amount(300, 20_000))
    const many = await volume(amount(600, 150_000))
    // So few mails do not yet show what a sender takes once it is warm.
    expect(many.megabytes).toBeLessThan(few.megabytes * amount(2, 1.2))
    const row = ({ mails, rate, megabytes }: typeof few): string =>
      `${mails.toLocaleString('en')} mails: ${rate.toFixed(0)} a second by the server’s log, sender ${megabytes.toFixed(0)} MB at most`
    keepEvidence('mail-volume', 'Many mails, undisturbed', [
      `${row(few)}.`,
      `${row(many)}.`,
      'Server (TLS, authentication) and sender are two processes on one machine with two cores; text, HTML and one-click unsubscription in each mail; not signed.',
      `Processes that wanted a core meanwhile, these two among them: ${loadavg()[1]?.toFixed(1)} on average over the last five minutes.`,
    ])
  },
  longTimeout,
)
