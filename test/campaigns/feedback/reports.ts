/** What a report is made of; what is left out is as an ordinary server writes it. */
export interface ReportParts {
  recipient?: string
  action?: string
  status?: string
  diagnostic?: string
  /** Header of the mail that came back. */
  returned?: string
  boundary?: string
}

/** A delivery status notification as mail servers send it (RFC 3464). */
export function bounce({
  recipient = 'ann@example.com',
  action = 'failed',
  status = '5.1.1',
  diagnostic = 'smtp; 550 5.1.1 no such user',
  returned = '',
  boundary = 'R0',
}: ReportParts = {}): string {
  return [
    'From: MAILER-DAEMON@mx.example',
    'To: bounce@shop.example',
    'Date: Mon, 5 Jan 2026 10:00:00 +0000',
    'Subject: Undelivered Mail Returned to Sender',
    'MIME-Version: 1.0',
    `Content-Type: multipart/report; report-type=delivery-status;\r\n\tboundary="${boundary}"`,
    '',
    `--${boundary}`,
    'Content-Type: text/plain; charset=us-ascii',
    '',
    'Your mail could not be delivered.',
    '',
    `--${boundary}`,
    'Content-Type: message/delivery-status',
    '',
    'Reporting-MTA: dns; mx.example',
    'Arrival-Date: Mon, 5 Jan 2026 09:59:00 +0000',
    '',
    `Final-Recipient: rfc822; ${recipient}`,
    `Action: ${action}`,
    `Status: ${status}`,
    `Diagnostic-Code: ${diagnostic}`,
    '',
    `--${boundary}`,
    'Content-Type: text/rfc822-headers',
    '',
    returned,
    '',
    `--${boundary}--`,
    '',
  ].join('\r\n')
}

/** A complaint as mailbox providers send it (RFC 5965), most of them without the address. */
export function complaint(
  returned: string,
  fields = ['Feedback-Type: abuse', 'User-Agent: SomeGenerator/1.0'],
): string {
  return [
    'From: <abusedesk@example.com>',
    'Date: Mon, 5 Jan 2026 11:00:00 +0000',
    'MIME-Version: 1.0',
    'Content-Type: multipart/report; report-type=feedback-report; boundary=F0',
    '',
    '--F0',
    'Content-Type: text/plain',
    '',
    'This is an email abuse report.',
    '--F0',
    'Content-Type: message/feedback-report',
    '',
    ...fields,
    'Version: 1',
    '',
    '--F0',
    'Content-Type: message/rfc822',
    'Content-Disposition: inline',
    '',
    returned,
    '',
    'Hello.',
    '--F0--',
    '',
  ].join('\r\n')
}

/** The fields of a mail of ours that tell whose it is. */
export const ourHeader = ({ messageId, link }: { messageId?: string; link?: string }): string =>
  [
    'Subject: Tea',
    ...(messageId === undefined ? [] : [`Message-ID: <${messageId}>`]),
    // Servers fold long lines wherever they like.
    ...(link === undefined ? [] : [`List-Unsubscribe:\r\n <${link.slice(0, 40)}\r\n ${link.slice(40)}>`]),
  ].join('\r\n')
