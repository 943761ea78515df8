import { redraftCommand } from '../campaigns/approval/redraft-command.ts'
import { type Audience, audienceOf } from '../campaigns/audience/audience-of.ts'
import { contactsIn } from '../campaigns/audience/contacts-in.ts'
import { fixedAudience } from '../campaigns/audience/fixed-audience.ts'
import { membersOf } from '../campaigns/audience/members-of.ts'
import { parseExpression } from '../campaigns/audience/parse-expression.ts'
import { readEligibility } from '../campaigns/audience/read-eligibility.ts'
import { refuseSkewed } from '../campaigns/audience/refuse-skewed.ts'
import type { Campaign } from '../campaigns/campaign.ts'
import { readOutbox } from '../campaigns/campaign-records.ts'
import type { Contact } from '../customers/contacts/contact.ts'
import { listContacts } from '../customers/contacts/contact-records.ts'
import { forgottenIn } from '../customers/forget/forgotten.ts'
import type { Engine } from '../engine/engine.ts'
import { ShoalError } from '../workspace/errors.ts'
import type { State } from '../workspace/state.ts'
import type { Workspace } from '../workspace/workspace.ts'
import { audienceContext } from './audience-context.ts'
import { areSegmentsOf } from './stands-on.ts'

/**
 * The mailboxes of a campaign and how they came to be the ones. Once an outbox is there, its mailboxes and arms stay.
 * @param file of contacts, in place of those of the imports; @param now the clock
 * @throws ShoalError campaign/no-segments, campaign/stale, contacts/nobody, audience/nobody-left, audience/skewed, audience/…, and whatever a name in the expression can fail with
 */
export async function campaignAudience(
  engine: Engine,
  workspace: Workspace,
  campaign: Campaign,
  { file, now }: { file?: string | undefined; now: Date },
): Promise<Audience> {
  const { state } = workspace
  const fixed = readOutbox(state, campaign.id)
  if (fixed.length > 0) return fixedAudience(fixed, campaign)
  const { id, goal, channel, audience, capped } = campaign
  const context = await audienceContext(engine, workspace)
  if (context.segmentation === undefined) throw new ShoalError('campaign/no-segments', { campaign: id })
  if (!areSegmentsOf(workspace, campaign.segmentation, context.segmentation))
    throw new ShoalError('campaign/stale', { campaign: id, redraft: redraftCommand(campaign) })
  const { customers } = await membersOf(parseExpression(audience.expression), context)
  if (customers.length === 0) throw new ShoalError('audience/nobody', { expression: audience.expression })
  const known = await readEligibility(context, state, { goal, channel, campaign: id, capped, now })
  const found = audienceOf(customers, knownContacts(state, file), known, campaign)
  if (found.rows.length === 0) throw emptyError(found, customers.length)
  refuseSkewed(found, campaign)
  return found
}

/** Why nobody is left: there is no address or consent, or what was looked at after these. */
function emptyError({ funnel }: Audience, customers: number): ShoalError {
  const excluded = funnel.excluded.filter(({ mailboxes }) => mailboxes > 0)
  if (excluded.every(({ why }) => why === 'consent')) return new ShoalError('contacts/nobody', { customers })
  return new ShoalError('audience/nobody-left', {
    mailboxes: funnel.mailboxes,
    excluded: excluded.map(({ why, mailboxes }) => ({ why, mailboxes })),
  })
}

/** The contacts of the imports, or those in a file, without whoever asked to be forgotten. @throws ShoalError file/missing, contacts/columns */
export function knownContacts(state: State, file: string | undefined): Contact[] {
  const isForgotten = forgottenIn(state)
  const contacts = file === undefined ? listContacts(state) : contactsIn(file)
  return isForgotten === undefined
    ? contacts
    : contacts.filter(({ customer, mailbox }) => !isForgotten(customer) && !isForgotten(mailbox ?? ''))
}
