import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { onTestFinished } from 'vitest'
import type { Campaign } from '../../../src/campaigns/campaign.ts'
import { addCampaign, addOutbox, setStatus } from '../../../src/campaigns/campaign-records.ts'
import type { State } from '../../../src/workspace/state.ts'
import { createWorkspace, openWorkspace } from '../../../src/workspace/workspace.ts'
import { aCampaign } from './a-campaign.ts'
import { provenShop } from './proven-shop.ts'

/** The mailbox of a number. */
export const mailboxAt = (n: number): string => `m${String(n).padStart(6, '0')}@d${n % 7}.example`

/** Every tenth mailbox is held out. */
export const isHeld = (n: number): boolean => n % 10 === 0

/** Lines of shoal.yaml by which nobody is held out of all campaigns: who that is differs from workspace to workspace. */
export const everybody = 'audience:\n  holdout: 0\n'

/** A folder that goes with the test. */
export function testFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'shoal-mails-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  return folder
}

/**
 * A workspace with an approved campaign whose mailboxes are fixed: as many as asked for, every tenth held out.
 * @param yaml lines under "delivery:"
 * @param name makes the mailbox of a number
 */
export function mailWorkspace({
  mailboxes = 20,
  yaml = '',
  campaign = {},
  name = mailboxAt,
}: Partial<{
  mailboxes: number
  yaml: string
  campaign: Partial<Campaign>
  name: (n: number) => string
}> = {}): { folder: string; state: State; campaign: Campaign } {
  const folder = join(testFolder(), 'w')
  createWorkspace(folder, `${everybody}${yaml === '' ? '' : `delivery:\n${yaml}`}`)
  const { state } = openWorkspace(folder)
  onTestFinished(() => state.close())
  const added = addCampaign(state, '2026-01-01T00:00:00.000Z', aCampaign(campaign))
  addOutbox(
    state,
    added.id,
    Array.from({ length: mailboxes }, (_, n) => ({
      mailbox: name(n),
      customers: [`K${n}`],
      arm: isHeld(n) ? 'holdout' : 'A',
      state: isHeld(n) ? 'held' : 'waiting',
    })),
  )
  setStatus(state, added.id, 'approved')
  return { folder, state, campaign: added }
}

/** Settings of a shop whose mails go to a server at a port, as lines under "delivery:". */
export function deliveryYaml(port: number, caFile: string, more = ''): string {
  return `  smtp: smtp://localhost:${port}
  user: shop
  caFile: ${caFile}
  connections: 8
  from: Tea & Co <hello@shop.example>
  footer: Tea & Co, 1 Harbour Street, Whitby
  shopUrl: https://shop.example/
  optOutUrl: https://shop.example/stop
${more}`
}

/** Writes shoal.yaml anew, and the DNS that the sender is looked up in. */
export function configure(folder: string, yaml: string): void {
  writeFileSync(join(folder, 'shoal.yaml'), `delivery:\n${yaml}sender:\n  dnsFile: dns.json\n${everybody}`)
  writeFileSync(join(folder, 'dns.json'), JSON.stringify(provenShop))
}
