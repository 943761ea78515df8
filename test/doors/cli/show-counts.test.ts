import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { showExport } from '../../../src/doors/cli/show/show-export.ts'
import { showFeedback } from '../../../src/doors/cli/show/show-feedback.ts'
import { mailWorkspace } from '../../campaigns/delivery/mail-workspace.ts'
import { inProcess } from './in-process.ts'

it('one is told as one', () => {
  const said = showFeedback(
    {
      read: 1,
      heard: { 'hard-bounce': 1, 'soft-bounce': 0, complaint: 1, 'opt-out': 1 },
      known: 1,
      ignored: 1,
      unmatched: 0,
      unreadable: [],
    },
    'en',
  )
  expect(said.slice(0, -1)).toEqual([
    '1 mail, payload or row read.',
    '1 dead address; it gets no more e-mail.',
    '1 complaint; who made it gets nothing more.',
    '1 opt-out; no more e-mail goes there.',
    '1 was heard before.',
    '1 changes nothing (delays, deliveries, clicks).',
  ])
})

it('of an empty folder nothing counts from now on', async () => {
  const { folder } = mailWorkspace()
  const empty = join(folder, 'mails')
  mkdirSync(empty)
  const { stdout } = await inProcess(['feedback', empty], { folder })
  expect(stdout.trim()).toBe('Nothing to read was found there: no mail, payload or row. Nothing was changed.')
})

it('an export without the body of the mail says so', () => {
  const counts = { held: 1, share: 0.1, suppressed: 0, elsewhere: 0, leftOut: 0, capped: 0 }
  const output = { campaign: 'C1', for: 'mailchimp', files: [], ...counts, waiting: false, withoutBody: true }
  const said = showExport(output, 'en')
  expect(said[0]).toContain('The body of the mail is in no file')
  expect(said[1]).toBe('1 mailbox is held out and stands in no file.')
})
