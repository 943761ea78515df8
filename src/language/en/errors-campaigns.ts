import type { CampaignErrorTable } from '../error-data.ts'
import { goalWords } from './goals.ts'
import { list } from './list.ts'

/** Failures of campaigns and their briefs in English. */
export const campaignErrors: CampaignErrorTable = {
  'campaign/goal': (d) => ({
    problem: `"${d.goal}" is no goal that Shoal knows.`,
    remedy: `Say one of ${list(d.known)}.`,
  }),
  'campaign/offer': (d) => ({
    problem: `"${d.offer}" cannot be read as an offer.`,
    remedy:
      'Say none, "10%", "5 off" (in your currency) or "free shipping"; with "over 50" behind it, only from that order value on.',
  }),
  'campaign/product': (d) => ({
    problem: `"${d.product}" cannot stand in a message as the name of a product.`,
    remedy: 'Give the name as the shop writes it: up to 60 characters, without a link, markup or braces.',
  }),
  'campaign/few-facts': (d) => ({
    problem: `No campaign can be proposed for the goal "${goalWords.goals[d.goal].name}": nothing is known of orders.`,
    remedy: 'Import orders, or name the segment yourself: shoal brief --segment S1.',
  }),
  'campaign/no-stock': () => ({
    problem: 'To clear stock, it must be known what is in stock.',
    remedy:
      'Give --stock a file with product and units, e.g. shoal brief --goal "clear stock" --stock stock.csv, or name what is to be sold with --product.',
  }),
  'campaign/findings': (d) => ({
    problem: `Campaign ${d.campaign} has ${d.findings === 1 ? 'a sentence that does' : `${d.findings} sentences that do`} not hold against the facts.`,
    remedy: `"shoal campaigns ${d.campaign}" shows them. Change them with "shoal edit ${d.campaign}", or approve them as they are: shoal approve ${d.campaign} --anyway.`,
  }),
  'campaign/reaches-nobody': (d) => ({
    problem: `Campaign ${d.campaign} reaches nobody: none of its customers can be written to.`,
    remedy: `"shoal audience" counts who is left out and why. Draft another audience, goal or channel, or approve it as it is: shoal approve ${d.campaign} --anyway.`,
  }),
  'campaign/deleted': (d) => ({
    problem: `Campaign ${d.campaign} was deleted.`,
    remedy: `"shoal campaigns ${d.campaign}" shows who did so and when. Draft a new one with "shoal brief".`,
  }),
  'campaign/not-deletable': (d) => ({
    problem: `Campaign ${d.campaign} ${d.status === 'sending' ? 'is being sent' : 'was sent'}, and what readers got of it stays on record.`,
    remedy:
      d.status === 'sending'
        ? `"shoal send ${d.campaign}" finishes it. Only drafts, and what was approved and not sent, can be deleted.`
        : 'Leave it. Only drafts, and what was approved and not sent, can be deleted.',
  }),
  'campaign/no-segments': (d) => ({
    problem: `The segments that campaign ${d.campaign} was drafted from are gone: they were taken back, or other data were imported since.`,
    remedy:
      'Run "shoal segment": on the same data it finds the same segments. Else draft the campaign again with "shoal brief".',
  }),
  'campaign/no-plan': (d) => ({
    problem: `Campaign ${d.campaign} was drafted by an early version of Shoal, which kept too little to write its brief again.`,
    remedy: 'Draft it again with "shoal brief".',
  }),
  'campaign/past': (d) => ({
    problem: `${d.at} has passed.`,
    remedy: 'Give --at a time ahead, e.g. 2026-12-01T09:00; without --at it can be sent at once.',
  }),
  'campaign/no-edit': (d) => ({
    problem: `Nothing of campaign ${d.campaign} was changed.`,
    remedy: 'Say what to change: --subject, --preheader, --body, --action, --push or --sms, or --file with a text.',
  }),
  'campaign/no-variant': (d) => ({
    problem: `Campaign ${d.campaign} has no variant ${d.variant}.`,
    remedy: `It has ${list(d.known)}.`,
  }),
  'campaign/too-long': (d) => ({
    problem: `That ${d.part} has ${d.length} characters; ${d.most} are shown.`,
    remedy: 'Shorten it.',
  }),
  'results/heard-orders': (d) => ({
    problem: {
      'readers-alone':
        'All orders that were imported are of people to whom a message had gone: those who were held out may have ordered too.',
      'no-amounts': 'Orders that were imported have no amount.',
    }[d.why],
    remedy: {
      'readers-alone': 'Import orders of all customers, whoever got a message, or give --orders an export of them.',
      'no-amounts': 'Import them with their amounts, or give --orders an export of them.',
    }[d.why],
  }),
  'results/too-early': (d) => ({
    problem: `${d.file ?? 'What was imported of orders'} ends on ${d.until}; orders count from ${d.from} to ${d.needed}.`,
    remedy:
      d.days === 0
        ? 'Export the orders again once these days are over.'
        : `Export the orders again once these days are over, or look at fewer, which is shown and not kept: --days ${d.days}.`,
  }),
  'results/not-over': (d) => ({
    problem: `Orders count from ${d.from} to ${d.over}, which are not over: it is ${d.today}.${d.until > d.today ? ` ${d.file ?? 'What was imported of orders'} has orders of later, up to ${d.until}.` : ''}`,
    remedy: `Measure it once they are over, or look now at what is in, without a conclusion: --early.${d.until > d.today ? ' If these days are past, the clock of this computer is wrong; if they are not, so are the dates in the file.' : ''}`,
  }),
  'stock/columns': (d) => ({
    problem: `${d.file} has the columns ${list(d.columns)}, but product and units are needed.`,
    remedy: 'Name its columns product (the code that the orders have) and units (how many are left).',
  }),
}
