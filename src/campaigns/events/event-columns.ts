import { plainHeader } from '../../customers/sources/plain-header.ts'

/** Names of columns of exports with one event a row, lower case without spaces and punctuation, most telling first. */
const names = {
  mailbox: [
    ...['mailbox', 'emailaddress', 'email', 'recipient', 'recipientemail', 'toemail', 'to', 'emailid', 'address'],
    ...['profileemail', 'personemail', '邮箱', '电子邮箱', '电子邮件', '收件人'],
  ],
  campaign: [
    ...['campaign', 'campaignname', 'utmcampaign', 'messagename', 'campaignid', 'shoalcampaign', 'tag', 'tags'],
    ...['categories', 'category', 'canvasname', '活动', '活动名称'],
  ],
  event: ['event', 'eventname', 'eventtype', 'recordtype', 'metric', 'metricname', 'status', 'action', 'type', '事件'],
  time: [
    ...['time', 'timestamp', 'eventtime', 'eventtimestamp', 'eventdate', 'datetime', 'date', 'at', 'ts', 'tsepoch'],
    ...['processed', 'tsevent', 'receivedat', 'occurredat', 'createdat', '时间', '日期'],
  ],
  agent: ['agent', 'useragent', 'httpuseragent', 'clientuseragent', 'useragentstring', 'client', '客户端'],
  link: ['link', 'url', 'linkurl', 'clickedurl', 'originallink', 'clickurl', 'page', 'landingpage', '链接'],
  value: ['value', 'amount', 'revenue', 'total', 'ordervalue', 'spend', 'score', 'rating', '金额', '评分'],
  machine: [
    'issuspectedbotclick',
    'machineopen',
    'sgmachineopen',
    'botclick',
    'isbot',
    'bot',
    'machine',
    'botactivity',
  ],
  reason: ['reason', 'bouncereason', 'bounceclassification', 'description', 'diagnostic', '原因'],
  messageId: ['smtpid', 'headermessageid', 'mid', 'messageid', 'recvmessageid'],
  id: ['sgeventid', 'eventid', 'uuid'],
} as const

type EventRole = keyof typeof names

/** Where the columns of an export are; −1 where there is none of a role. */
export type EventColumns = Record<EventRole, number>

/** Finds the columns of an export by their headers: of several for a role the most telling one. */
export function eventColumns(header: readonly string[]): EventColumns {
  const plain = header.map(plainHeader)
  const find = (of: readonly string[]): number =>
    of.map((name) => plain.indexOf(name)).find((place) => place >= 0) ?? -1
  return {
    mailbox: find(names.mailbox),
    campaign: find(names.campaign),
    event: find(names.event),
    time: find(names.time),
    agent: find(names.agent),
    link: find(names.link),
    value: find(names.value),
    machine: find(names.machine),
    reason: find(names.reason),
    messageId: find(names.messageId),
    id: find(names.id),
  }
}
