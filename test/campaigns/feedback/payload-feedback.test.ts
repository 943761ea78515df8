import { describe, expect, it } from 'vitest'
import { payloadsIn } from '../../../src/campaigns/feedback/payload-feedback.ts'

const sesMail = {
  messageId: '00000137860315fd-34208509',
  headers: [
    { name: 'Message-ID', value: '<C1.ab@shop.example>' },
    { name: 'List-Unsubscribe', value: '<https://shop.example/stop?t=AQECQzFhbm5AZXhhbXBsZS5jb20>' },
  ],
}
const sesBounce = {
  notificationType: 'Bounce',
  bounce: {
    bounceType: 'Permanent',
    bounceSubType: 'General',
    bouncedRecipients: [{ emailAddress: 'ann@example.com', status: '5.1.1', action: 'failed' }],
    timestamp: '2026-01-05T10:00:00.000Z',
    feedbackId: 'f1',
  },
  mail: sesMail,
}
const sesComplaint = {
  notificationType: 'Complaint',
  complaint: { complainedRecipients: [{ emailAddress: 'ann@example.com' }], timestamp: '2026-01-05T10:00:00.000Z' },
  mail: sesMail,
}
const mailgun = (event: Record<string, unknown>) => ({
  signature: { token: 't', timestamp: '1', signature: 's' },
  'event-data': {
    recipient: 'ann@example.com',
    timestamp: 1767607200.5,
    id: 'm1',
    message: { headers: { 'message-id': 'C1.ab@shop.example' } },
    ...event,
  },
})
const sendgrid = (event: Record<string, unknown>) => ({
  email: 'ann@example.com',
  timestamp: 1767607200,
  sg_event_id: 's1',
  'smtp-id': '<C1.ab@shop.example>',
  ...event,
})

describe('payloads of providers', () => {
  it.each([
    ['SES, permanent', sesBounce, 'hard-bounce'],
    ['SES, transient', { ...sesBounce, bounce: { ...sesBounce.bounce, bounceType: 'Transient' } }, 'soft-bounce'],
    ['SES, complaint', sesComplaint, 'complaint'],
    ['SES in an envelope of SNS', { Type: 'Notification', Message: JSON.stringify(sesBounce) }, 'hard-bounce'],
    ['SendGrid, bounce', [sendgrid({ event: 'bounce', type: 'bounce', status: '5.1.1' })], 'hard-bounce'],
    ['SendGrid, block', [sendgrid({ event: 'bounce', type: 'blocked' })], 'soft-bounce'],
    ['SendGrid, spam', [sendgrid({ event: 'spamreport' })], 'complaint'],
    ['SendGrid, unsubscribed', [sendgrid({ event: 'unsubscribe' })], 'opt-out'],
    ['Mailgun, permanent', mailgun({ event: 'failed', severity: 'permanent', reason: 'bounce' }), 'hard-bounce'],
    [
      'Mailgun, permanent for its policy',
      mailgun({ event: 'failed', severity: 'permanent', 'delivery-status': { 'enhanced-code': '5.7.1' } }),
      'soft-bounce',
    ],
    ['Mailgun, temporary', mailgun({ event: 'failed', severity: 'temporary' }), 'soft-bounce'],
    ['Mailgun, complaint', mailgun({ event: 'complained' }), 'complaint'],
    [
      'Postmark, hard',
      { RecordType: 'Bounce', Type: 'HardBounce', Email: 'ann@example.com', ID: 7, BouncedAt: '2026-01-05T10:00:00Z' },
      'hard-bounce',
    ],
    ['Postmark, soft', { RecordType: 'Bounce', Type: 'SoftBounce', Email: 'ann@example.com' }, 'soft-bounce'],
    ['Postmark, spam', { RecordType: 'SpamComplaint', Type: 'SpamComplaint', Email: 'ann@example.com' }, 'complaint'],
    [
      'Postmark, left',
      {
        RecordType: 'SubscriptionChange',
        Recipient: 'ann@example.com',
        SuppressSending: true,
        SuppressionReason: 'ManualSuppression',
      },
      'opt-out',
    ],
  ])('%s', (_, payload, kind) => {
    expect(payloadsIn(JSON.stringify(payload))).toMatchObject([{ feedback: [{ kind, address: 'ann@example.com' }] }])
  })

  it('tell of which mail, and when', () => {
    expect(payloadsIn(JSON.stringify(sesBounce))).toMatchObject([
      {
        feedback: [
          {
            messageId: 'C1.ab@shop.example',
            token: 'AQECQzFhbm5AZXhhbXBsZS5jb20',
            at: '2026-01-05T10:00:00.000Z',
            id: 'f1',
          },
        ],
      },
    ])
    expect(payloadsIn(JSON.stringify(mailgun({ event: 'complained' })))).toMatchObject([
      { feedback: [{ messageId: 'C1.ab@shop.example', at: '2026-01-05T10:00:00.500Z' }] },
    ])
  })

  it.each([
    ['SES, delivered', { notificationType: 'Delivery', delivery: {}, mail: {} }],
    ['SendGrid, opened', sendgrid({ event: 'open' })],
    ['Mailgun, delivered', mailgun({ event: 'delivered' })],
    ['Postmark, opened', { RecordType: 'Open', MessageID: 'x' }],
    ['Postmark, away', { RecordType: 'Bounce', Type: 'AutoResponder', Email: 'ann@example.com' }],
  ])('%s: changes nothing', (_, payload) => {
    expect(payloadsIn(JSON.stringify(payload))).toEqual([{ ignored: 'event' }])
  })

  it('stand one on a line, and each that cannot be read is one', () => {
    const lines = [JSON.stringify(sesBounce), '{"half":', JSON.stringify({ what: 'else' }), '', '17', 'null']
    expect(payloadsIn(lines.join('\n')).map((found) => ('unreadable' in found ? found.unreadable : 'read'))).toEqual([
      'read',
      'not-json',
      'unknown-payload',
      'not-json',
      'not-json',
    ])
  })
})
