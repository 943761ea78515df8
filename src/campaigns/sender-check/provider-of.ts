/** Mail services by the hosts that take mails for them, and what their SPF records are called. From their public setup pages. */
const providers: readonly { host: RegExp; include: string }[] = [
  { host: /(^|\.)sendgrid\.net$/, include: 'sendgrid.net' },
  { host: /(^|\.)amazonaws\.com(\.cn)?$/, include: 'amazonses.com' },
  { host: /(^|\.)mailgun\.(org|net)$/, include: 'mailgun.org' },
  { host: /(^|\.)postmarkapp\.com$/, include: 'spf.mtasv.net' },
  { host: /(^|\.)mailjet\.com$/, include: 'spf.mailjet.com' },
  { host: /(^|\.)brevo\.com$|(^|\.)sendinblue\.com$/, include: 'spf.brevo.com' },
  { host: /(^|\.)(gmail|google|googlemail)\.com$/, include: '_spf.google.com' },
  { host: /(^|\.)(office365|outlook)\.com$/, include: 'spf.protection.outlook.com' },
  { host: /(^|\.)mandrillapp\.com$/, include: 'spf.mandrillapp.com' },
  { host: /(^|\.)sparkpostmail\.com$/, include: 'sparkpostmail.com' },
  { host: /(^|\.)zoho\.com$/, include: 'zoho.com' },
  { host: /(^|\.)exmail\.qq\.com$/, include: 'spf.mail.qq.com' },
  { host: /(^|\.)dm\.aliyun\.com$|(^|\.)smtpdm(-[\w-]+)?\.aliyun\.com$/, include: 'spf1.dm.aliyun.com' },
]

/** The domain whose SPF record a mail service asks to be included; undefined where the host is of none that is known. */
export const providerOf = (host: string): string | undefined =>
  providers.find((provider) => provider.host.test(host.toLowerCase()))?.include
