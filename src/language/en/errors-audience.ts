import type { AudienceErrorTable, AudienceNeed, AudienceWanted } from '../error-data.ts'
import { audienceText } from './audience.ts'
import { list } from './list.ts'

const wanted: Record<AudienceWanted, string> = {
  term: 'who is meant, e.g. segment:S1, tier:high, orders >= 2, bought "85123A" or all',
  join: 'and, or, or minus',
  end: 'the end',
  'closing-quote': 'a closing quote (")',
  'closing-parenthesis': 'a closing parenthesis',
  parentheses: 'parentheses, since "minus" beside "and" or "or" can be read in two ways: (A and B) minus C',
  'fewer-parentheses': 'fewer parts within parts',
  prefix: 'segment:, tier:, rfm:, predicted:, look-alike: or attribute:',
  tier: 'high, potential, lapsed or low',
  segment: 'a segment, e.g. S1',
  'rfm-group': 'an RFM group, e.g. champions, or a cell, e.g. R5F4',
  product: 'a product by its code or name, e.g. "85123A"',
  category: 'a category, e.g. "Tea"',
  column: 'the header of a column',
  top: 'how many, e.g. top 500 or top 20%',
  'share-or-count': 'a number of customers or a share above 0%, e.g. 500 or 20%',
  number: 'a number',
  comparison: 'a comparison: <, <=, =, !=, >= or >',
  value: 'a number or a text',
}

const needs: Record<AudienceNeed, { problem: string; remedy: string }> = {
  segments: { problem: 'There are no segments yet.', remedy: 'Find them with "shoal segment".' },
  value: {
    problem: 'What the customers of the standing segments are worth is not worked out yet.',
    remedy: 'Work it out with "shoal value".',
  },
  prediction: {
    problem: 'There is no prediction of these customers and segments.',
    remedy: 'Make one with "shoal predict".',
  },
  'same-prediction': {
    problem: 'The scores of the standing prediction come out otherwise: its settings were changed since.',
    remedy: 'Make it anew with "shoal predict".',
  },
  orders: { problem: 'RFM groups are made of orders, and this workspace holds none.', remedy: 'Import orders.' },
  categories: {
    problem: 'The orders have no column of product categories.',
    remedy: 'Name one with "shoal import … --column category=NAME", or name products.',
  },
}

/** Failures of audiences in English. */
export const audienceErrors: AudienceErrorTable = {
  'audience/syntax': (d) => ({
    problem: `The audience cannot be read at character ${d.at}${d.found === '' ? ', where it ends' : `, at “${d.found}”`}: ${d.expression}`,
    remedy:
      d.meant !== undefined
        ? `Did you mean ${d.meant}?`
        : `Here should be ${d.wanted.map((each) => wanted[each]).join(', or ')}. Names with spaces want quotes; docs/audience.md shows all.`,
  }),
  'audience/needs': (d) => needs[d.what],
  'audience/unknown-field': (d) => ({
    problem: `Nothing is called “${d.field}” here that customers could be told apart by.`,
    remedy: `There are ${list(d.known)}. For a segment write segment:S1.`,
  }),
  'audience/unknown-value': (d) => ({
    problem: `No customer has “${d.value}” as ${d.field}.`,
    remedy:
      d.known.length === 0
        ? 'Write the value as it stands in the data.'
        : `Write it as it stands in the data; most have ${list(d.known)}.`,
  }),
  'audience/unknown-rfm': (d) => ({
    problem: `There is no RFM group “${d.group}”.`,
    remedy: `There are ${list(d.known)}; a cell of the grid is written R5F4.`,
  }),
  'audience/not-a-number': (d) => ({
    problem: `“${d.field}” is a number, and “${d.value}” is none.`,
    remedy: `Write a number without quotes, as in ${d.field} >= 2.`,
  }),
  'audience/not-ordered': (d) => ({
    problem: `“${d.field}” is a text, and ${d.comparison} is for numbers.`,
    remedy: 'Compare it with = or !=.',
  }),
  'audience/skewed': (d) => ({
    problem: `The mailboxes of ${d.campaign} fell into its arms as chance hardly ever does (p = ${d.p.toExponential(1)}): ${list(d.arms.map(({ arm, count, expected }) => `${arm} ${count} where ${expected} were expected`))}.`,
    remedy:
      'Nothing was sent. Look whether addresses were made by a program; a campaign that is drafted anew draws its arms anew.',
  }),
  'audience/nobody-left': (d) => ({
    problem: `None of the ${d.mailboxes} mailboxes can be in the campaign: ${list(d.excluded.map(({ why, mailboxes }) => `${mailboxes} ${audienceText.funnel.excluded[why]}`))}.`,
    remedy:
      'Choose another audience or goal, or change audience or delivery.caps in shoal.yaml; "shoal audience" counts each step.',
  }),
  'audience/nobody': (d) => ({
    problem: `The audience means nobody: ${d.expression}`,
    remedy: 'Look at the counts of its parts with "shoal audience", and take out what leaves nobody.',
  }),
}
