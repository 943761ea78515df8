import { z } from 'zod'
import { plainHeader } from '../sources/plain-header.ts'

/** What a column says of how a customer can be reached, and whether that is wanted. None of it is ever a feature or a fact. */
export const ContactField = z.enum([
  'email',
  'phone',
  'push',
  'firstName',
  'consent',
  'consentAt',
  'consentSource',
  'optOut',
  'complaint',
  'language',
  'timeZone',
])
export type ContactField = z.infer<typeof ContactField>

/** Which column holds which field. */
export const ContactColumns = z.partialRecord(ContactField, z.string())
export type ContactColumns = z.infer<typeof ContactColumns>

/** Column names seen in exports, lower case without spaces and punctuation; only the very name counts. */
const names: Record<ContactField, readonly string[]> = {
  email: [
    'email',
    'emailaddress',
    'emailadresse',
    'customeremail',
    'buyeremail',
    'billingemail',
    '邮箱',
    '电子邮箱',
    '电子邮件',
    '买家邮箱',
  ],
  phone: [
    'phone',
    'phonenumber',
    'mobile',
    'mobilephone',
    'billingphone',
    'buyerphonenumber',
    'tel',
    'telefon',
    '手机',
    '手机号',
    '联系手机',
    '联系电话',
    '电话',
  ],
  push: ['pushsubscription', 'pushtoken', 'devicetoken', '推送令牌'],
  firstName: ['firstname', 'givenname', 'billingfirstname', 'customerfirstname', 'vorname', 'prenom', '名字'],
  consent: [
    'consent',
    'emailconsent',
    'marketingconsent',
    'acceptsmarketing',
    'acceptsemailmarketing',
    'emailmarketingconsent',
    'newsletter',
    'subscribed',
    'optin',
    'emailstatus',
    'memberstatus',
    'subscriptionstatus',
    'marketingstatus',
    '同意营销',
    '是否订阅',
    '订阅',
  ],
  consentAt: [
    'consentdate',
    'consenttime',
    'consentat',
    'emailmarketingconsenttimestamp',
    // Where both stand, this is the one that is always filled.
    'confirmtime',
    'optintime',
    'optindate',
    'optinat',
    'subscriptiondate',
    'subscribeddate',
    'subscribedat',
    '同意时间',
    '订阅时间',
  ],
  consentSource: ['consentsource', 'optinsource', 'signupsource', '同意来源', '订阅来源'],
  optOut: [
    'optout',
    'optedout',
    'unsubscribed',
    'unsubscribedat',
    'optouttime',
    'unsubtime',
    'unsubscribetime',
    'unsubscribedate',
    'unsubscribedtime',
    'cleantime',
    '退订',
    '退订时间',
  ],
  complaint: ['complaint', 'complained', 'spamcomplaint', '投诉'],
  language: ['language', 'locale', 'preferredlanguage', '语言'],
  timeZone: ['timezone', '时区'],
}

/** In a table of orders these may be the shop's own. */
const ofCustomersOnly: readonly ContactField[] = ['language', 'timeZone']

/**
 * Finds the columns of contacts by their names.
 * @param kind what the table holds
 */
export function contactColumns(headers: readonly string[], kind: 'orders' | 'customers'): ContactColumns {
  const found: ContactColumns = {}
  for (const field of ContactField.options) {
    if (kind === 'orders' && ofCustomersOnly.includes(field)) continue
    const column = names[field].flatMap((name) => headers.find((header) => plainHeader(header) === name) ?? [])[0]
    if (column !== undefined) found[field] = column
  }
  // Beside an address a status may be that of the subscription; words that say nothing of it say nothing here.
  const status = headers.find((header) => plainHeader(header) === 'status')
  if (kind === 'customers' && found.email !== undefined && found.consent === undefined && status !== undefined)
    found.consent = status
  // A name without an address reaches nobody.
  if (found.email === undefined) delete found.firstName
  return found
}

/** Names, streets and the like: neither contacts that Shoal uses nor traits. */
const persons = [
  'name',
  'firstname',
  'lastname',
  'fullname',
  'customername',
  'buyername',
  'billingname',
  'shippingname',
  'address',
  'address1',
  'address2',
  'street',
  'defaultaddresszip',
  'zip',
  'zipcode',
  'postcode',
  'postalcode',
  'birthday',
  'ip',
  'vorname',
  'nachname',
  'kundenname',
  'strasse',
  'straße',
  'anschrift',
  'plz',
  '姓名',
  '收货人姓名',
  '客户姓名',
  '收货地址',
  '客户地址',
  '地址',
]

/** Whether a column names a person or says how to reach one, so that nothing may be computed from it. */
export const isPersonal = (header: string): boolean =>
  persons.includes(plainHeader(header)) ||
  ContactField.options.some((field) => names[field].includes(plainHeader(header)))
