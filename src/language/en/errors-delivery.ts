import type { DeliveryErrorTable } from '../error-data.ts'
import { list } from './list.ts'
import { pauseSentence } from './pause.ts'

/** Failures of sending in English. */
export const deliveryErrors: DeliveryErrorTable = {
  'delivery/not-configured': (d) => ({
    problem: `Messages cannot be sent yet: ${list(d.keys.map((key) => `delivery.${key}`))} ${d.keys.length === 1 ? 'is' : 'are'} missing.`,
    remedy: 'Set them in shoal.yaml; docs/config.md says what they are.',
  }),
  'delivery/failed': (d) => ({
    problem: `The mail server stopped answering; ${d.left} mails of campaign ${d.campaign} still wait.`,
    remedy: `Check delivery.smtp in shoal.yaml, then run "shoal send ${d.campaign} --send" again: nobody gets a mail twice.`,
  }),
  'delivery/busy': () => ({
    problem: 'Another process sends from this workspace.',
    remedy: 'Wait until it has ended: limits count over all campaigns, so only one sends at a time.',
  }),
  'delivery/changed': (d) => ({
    problem: `Campaign ${d.campaign} was edited or put off while its mailboxes were counted. Nothing was sent.`,
    remedy: 'Run the command again: it then takes the campaign as it is now.',
  }),
  'delivery/unproven': (d) => ({
    problem: `Mail servers will not believe that mails come from ${d.domain}: ${list(d.checks.map((check) => check.toUpperCase()))} ${d.checks.length === 1 ? 'is' : 'are'} wrong in its DNS. Nothing was sent.`,
    remedy:
      'Run "shoal sender", which names the records to add; --anyway sends without them, and many mails will be taken for spam.',
  }),
  'delivery/paused': (d) => ({
    problem: `Campaign ${d.campaign} is paused. ${pauseSentence(d)}`,
    remedy: `When you have found out why, "shoal send ${d.campaign} --remaining" sends to those who are left.`,
  }),
  'delivery/no-password': (d) => ({
    problem: {
      unset: `The password of the mail server is missing: the environment variable ${d.variable} is not set.`,
      missing: 'The file that delivery.secretsFile names cannot be read.',
      inside:
        'The file that delivery.secretsFile names lies inside the workspace, where a password is easily passed on.',
      lacks: `The file that delivery.secretsFile names has no line ${d.variable}=….`,
    }[d.why],
    remedy: {
      unset: `Set ${d.variable}, or name another variable (delivery.passwordFrom) or a file outside the workspace (delivery.secretsFile) in shoal.yaml.`,
      missing: 'Check the path in shoal.yaml.',
      inside: 'Move it to another folder, and name that path in shoal.yaml.',
      lacks: 'Add that line, or correct delivery.passwordFrom in shoal.yaml.',
    }[d.why],
  }),
  'delivery/login': (d) => ({
    problem: `The mail server ${d.server} does not accept the name and password.`,
    remedy: 'Check delivery.user in shoal.yaml and the password in the variable that delivery.passwordFrom names.',
  }),
  'delivery/no-tls': (d) => ({
    problem: `The connection to the mail server ${d.server} cannot be encrypted, or nobody vouches for its certificate.`,
    remedy:
      'Use the address and port that its operator names; for an authority of your own set delivery.caFile. A server without encryption needs delivery.tls: off.',
  }),
  'delivery/sender-refused': (d) => ({
    problem: `The mail server ${d.server} refuses the sender (${d.status}). Nothing more was sent.`,
    remedy: 'Set delivery.from, or delivery.bounceTo, to an address that this server may send for.',
  }),
  'delivery/file': (d) => ({
    problem:
      d.why === 'missing'
        ? `The file ${d.file} that delivery.${d.key} names cannot be read.`
        : `The file ${d.file} that delivery.${d.key} names holds no private RSA key without a passphrase.`,
    remedy: d.why === 'missing' ? 'Check the path in shoal.yaml.' : 'Name the PEM file of the key itself.',
  }),
  'delivery/address': (d) => ({
    problem: `delivery.${d.key} is "${d.text}", which is not one mail address.`,
    remedy: 'Write it as Shop <hello@shop.example>, or only the address.',
  }),
  'delivery/slot': (d) => ({
    problem: `The text of variant ${d.variant} of campaign ${d.campaign} asks for {${d.slot}}, which nothing fills.`,
    remedy: `There ${d.known.length === 1 ? 'is' : 'are'} ${list(d.known.map((slot) => `{${slot}}`))}, with words for those of whom it is not known: {first_name|there}.`,
  }),
}
