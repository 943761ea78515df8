import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { mailFeedback } from '../../../src/campaigns/feedback/mail-feedback.ts'
import { bounce, complaint, ourHeader } from './reports.ts'

const read = (text: string) => mailFeedback(Buffer.from(text, 'latin1'))

describe('a bounce', () => {
  it('says of whom and of which mail', () => {
    expect(read(bounce({ returned: ourHeader({ messageId: 'C1.ab@shop.example' }) }))).toEqual({
      feedback: [
        {
          kind: 'hard-bounce',
          address: 'ann@example.com',
          at: '2026-01-05T09:59:00.000Z',
          status: '5.1.1',
          messageId: 'C1.ab@shop.example',
          token: undefined,
          id: undefined,
        },
      ],
    })
  })

  it.each([
    ['5.1.1', 'smtp; 550 5.1.1 no such user', 'hard-bounce'],
    ['5.1.10', 'smtp; 556 5.1.10 null MX', 'hard-bounce'],
    ['5.2.1', 'smtp; 550 5.2.1 disabled', 'hard-bounce'],
    ['5.2.2', 'smtp; 552 5.2.2 mailbox full', 'soft-bounce'],
    ['5.7.1', 'smtp; 550 5.7.1 looks like spam', 'soft-bounce'],
    ['5.1.8', 'smtp; 501 5.1.8 bad sender', 'soft-bounce'],
    ['5.0.0', 'smtp; 550 User unknown', 'hard-bounce'],
    ['5.0.0', 'smtp; 554 transaction failed', 'soft-bounce'],
    ['4.4.1', 'smtp; 451 user unknown to the greylist', 'soft-bounce'],
    ['none', 'X-Postfix; unknown user: "ann"', 'hard-bounce'],
  ])('of status %s (%s) is a %s', (status, diagnostic, kind) => {
    expect(read(bounce({ status, diagnostic }))).toMatchObject({ feedback: [{ kind }] })
  })

  it.each(['delayed', 'delivered', 'relayed', 'expanded'])('that says "%s" changes nothing', (action) => {
    expect(read(bounce({ action, status: '4.0.0' }))).toEqual({ ignored: action })
  })

  it('is read in base64 and with lines ended by LF alone', () => {
    const status = `Reporting-MTA: dns; mx.example\n\nFinal-Recipient: rfc822; ann@example.com\nAction: failed\nStatus: 5.1.1\n`
    const mail = [
      'Content-Type: multipart/report; boundary=x',
      '',
      '--x',
      'Content-Type: message/delivery-status',
      'Content-Transfer-Encoding: base64',
      '',
      Buffer.from(status).toString('base64'),
      '--x--',
    ].join('\n')
    expect(read(mail)).toMatchObject({ feedback: [{ kind: 'hard-bounce', address: 'ann@example.com' }] })
  })

  it('is of the address that we wrote to where the mail was passed on', () => {
    const forwarded = bounce({ recipient: 'ann@new.example\r\nOriginal-Recipient: rfc822; ann@example.com' })
    expect(read(forwarded)).toMatchObject({ feedback: [{ address: 'ann@example.com' }] })
  })
})

describe('a complaint', () => {
  it('says whose it is by the link of our mail where the address is left out', () => {
    const link = 'https://shop.example/stop?t=AQECQzFhbm5AZXhhbXBsZS5jb20'
    expect(read(complaint(ourHeader({ link })))).toMatchObject({
      feedback: [{ kind: 'complaint', address: undefined, token: 'AQECQzFhbm5AZXhhbXBsZS5jb20' }],
    })
  })

  it.each(['not-spam', 'auth-failure'])('is none where it says "%s"', (type) => {
    expect(read(complaint('', [`Feedback-Type: ${type}`]))).toEqual({ ignored: type })
  })
})

describe('what is no report', () => {
  it.each([
    ['an ordinary mail', 'From: a@b.c\r\nSubject: Hi\r\n\r\nHello', 'no-report'],
    ['nothing', '', 'no-report'],
    ['a report of nobody', bounce({ recipient: 'x' }).replace('Final-Recipient', 'X-Recipient'), 'no-recipient'],
    ['a report that was cut', bounce().slice(0, bounce().indexOf('Final-Recipient')), 'no-recipient'],
    ['a boundary that never comes', bounce().replace('boundary="R0"', 'boundary="other"'), 'no-report'],
  ])('%s', (_, text, reason) => {
    expect(read(text)).toEqual({ unreadable: reason })
  })

  it('does not go down forever', () => {
    const nested = Array.from(
      { length: 500 },
      (_, i) => `Content-Type: multipart/mixed; boundary=b${i}\r\n\r\n--b${i}`,
    ).join('\r\n')
    expect(read(`${nested}\r\n${bounce()}`)).toEqual({ unreadable: 'no-report' })
  })

  it('never throws, whatever bytes come', () => {
    const pieces = fc.oneof(
      fc.constantFrom(
        '--R0',
        '\r\n',
        '\n\n',
        'Content-Type: message/delivery-status',
        'Content-Type: multipart/report; boundary=R0',
        '=\r\n',
        '=4',
        ':',
        ';',
        '"',
        '\\',
        '\u0000',
        'Final-Recipient: rfc822;',
      ),
      fc.string(),
    )
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 60 }), (parts) => {
        const found = read(parts.join(''))
        expect(Object.keys(found)).toHaveLength(1)
      }),
    )
  })
})
