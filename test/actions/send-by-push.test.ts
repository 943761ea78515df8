import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { hearContacts } from '../../src/customers/contacts/contact-records.ts'
import { aCopy } from '../campaigns/delivery/a-campaign.ts'
import { everybody, mailboxAt, mailWorkspace } from '../campaigns/delivery/mail-workspace.ts'
import { fault, inProcess } from '../doors/cli/in-process.ts'

const page = '  optOutUrl: https://shop.example/stop\n'

/** A campaign by push or SMS with a code for each reader, of whom the first is called Ann. */
function ready(channel: 'push' | 'sms', yaml: string) {
  const words = 'Hello {first_name|there}, with {code} 10 % less.'
  const copy = { ...aCopy(), push: { title: 'Tea for {first_name|you}', body: words }, sms: words }
  const { folder, state } = mailWorkspace({
    mailboxes: 4,
    campaign: { channel, variants: [{ id: 'A', share: 1, copy }], offer: { kind: 'percent', depth: 0.1, days: 14 } },
  })
  hearContacts(
    state,
    [{ customer: 'K1', mailbox: mailboxAt(1), phone: '+4930123456', firstName: 'Ann', consent: 'yes' }],
    '2026-01-01',
  )
  writeFileSync(join(folder, 'shoal.yaml'), `delivery:\n  from: Tea <hello@shop.example>\n${yaml}${everybody}`)
  return { folder, state }
}

it.each(['push', 'sms'] as const)('by %s nothing leaves without a link to opt out, as by e-mail', async (channel) => {
  const webhook = 'webhook:\n  url: https://hooks.shop.example/x\n'
  const { folder } = ready(channel, webhook)
  expect(await fault(['send', 'C1', '--send'], folder)).toMatchObject({ exit: 2, code: 'delivery/not-configured' })
  const { stdout } = await inProcess(['send', 'C1', '--json'], { folder })
  expect(JSON.parse(stdout)).toMatchObject({ missing: ['optOutUrl'] })
})

it.each([
  ['push', { subject: 'Tea for Ann' }],
  ['sms', { subject: '' }],
] as const)('a dry run by %s shows the message of a reader, and gives no code out', async (channel, more) => {
  const { folder, state } = ready(channel, page)
  const { stdout } = await inProcess(['send', 'C1', '--json'], { folder })
  const { messages } = JSON.parse(stdout)
  expect(messages).toEqual([
    {
      variant: 'A',
      mails: 3,
      body: 'Hello Ann, with SAMPLECODE 10 % less.',
      optOut: expect.stringContaining('https://shop.example/stop?t='),
      ...more,
    },
  ])
  expect(state.rows('SELECT code FROM coupon_codes')).toEqual([])
  const shown = await inProcess(['send', 'C1'], { folder })
  expect(shown.stdout).toContain('Opt-out: https://shop.example/stop?t=')
})
