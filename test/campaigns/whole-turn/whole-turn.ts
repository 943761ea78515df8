import { readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { z } from 'zod'
import { armsOf } from '../../../src/campaigns/audience/assign-arm.ts'
import { Campaign } from '../../../src/campaigns/campaign.ts'
import type { CopyAngle } from '../../../src/writing/copy/copy.ts'
import { provenShop } from '../delivery/proven-shop.ts'
import { mailServer, type ReceivedMail } from '../mail-server.ts'
import { writeAnswers, writeTeaShop } from './tea-shop.ts'

/** Runs a command of Shoal in a folder, and gives its JSON. */
export type Shoal = (folder: string, argv: readonly string[]) => Promise<Record<string, unknown>>

/** What is true of the customers: the share that orders, by what they got. */
export type Truth = Partial<Record<CopyAngle | 'holdout', number>>

/** A brief, as it was kept and as it is read. */
export interface DraftedBrief {
  campaign: Campaign
  markdown: string
}

/** What one turn of the loop came to. */
export interface WholeTurn {
  /** Of the workspace. */
  folder: string
  /** The file of orders that it began with, and that of those since. */
  orders: string
  since: string
  first: DraftedBrief
  sent: Record<string, unknown>
  mails: readonly ReceivedMail[]
  results: Record<string, unknown>
  second: DraftedBrief
}

const heldOut = 0.2
const segment = 'S3'

/** Drafts a campaign to a segment, or to an audience. */
export async function draftBrief(shoal: Shoal, folder: string, whom: string): Promise<DraftedBrief> {
  const to = whom.includes(':') ? ['--audience', whom] : [whom]
  const { path } = await shoal(folder, ['brief', ...to, '--holdout', String(heldOut), '--angles', '2'])
  const markdown = z.string().parse(path)
  const json = readFileSync(markdown.replace(/\.md$/, '.json'), 'utf8')
  return { campaign: Campaign.parse(JSON.parse(json)), markdown: readFileSync(markdown, 'utf8') }
}

/** Imports an export that holds the orders before and those since, as a shop exports it anew. */
export async function importGrown(shoal: Shoal, { folder, orders, since }: WholeTurn): Promise<void> {
  const grown = join(dirname(orders), 'orders-grown.csv')
  const [, ...lines] = readFileSync(since, 'utf8').trimEnd().split('\n')
  writeFileSync(grown, `${readFileSync(orders, 'utf8').trimEnd()}\n${lines.join('\n')}\n`)
  await shoal(folder, ['import', grown])
}

/**
 * One whole turn: brief, approval, send to a mail server on this machine, customers who answer as is true of them, results, learnings, and the brief after that.
 * @param root an empty folder @param refused mailboxes that the server does not take
 */
export async function wholeTurn(
  root: string,
  shoal: Shoal,
  { truth, settings = '', refused = [] }: { truth: Truth; settings?: string; refused?: readonly string[] },
): Promise<WholeTurn> {
  const server = await mailServer(refused)
  try {
    const { orders, contacts } = writeTeaShop(root)
    const folder = join(root, 'w')
    await shoal(root, ['run', orders, '--into', folder, '--no-report', '--k', '3'])
    writeFileSync(
      join(folder, 'shoal.yaml'),
      `delivery:\n  smtp: ${server.url}\n  from: Shop <hello@shop.example>\n  footer: Shop, 1 Harbour Street, Whitby\n  optOutUrl: https://shop.example/stop\nsender:\n  dnsFile: dns.json\naudience:\n  holdout: 0\n${settings}`,
    )
    writeFileSync(join(folder, 'dns.json'), JSON.stringify(provenShop))
    const first = await draftBrief(shoal, folder, segment)
    const { id, holdout, variants } = first.campaign
    await shoal(folder, ['approve', id])
    const sent = await shoal(folder, ['send', id, '--contacts', contacts, '--send'])
    const answers = join(root, 'orders-since.csv')
    const gets = new Map<string, keyof Truth>(variants.map((variant) => [variant.id, variant.copy.angle]))
    writeAnswers(answers, armsOf(id, holdout, variants), (arm) => truth[gets.get(arm) ?? 'holdout'] ?? 0, {
      first: '2026-01-01',
    })
    const results = await shoal(folder, ['results', id, '--orders', answers])
    const second = await draftBrief(shoal, folder, segment)
    return { folder, orders, since: answers, first, sent, mails: [...server.mails], results, second }
  } finally {
    await server.close()
  }
}
