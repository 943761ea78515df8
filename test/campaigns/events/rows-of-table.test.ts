import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { readTable } from '../../../src/campaigns/events/read-table.ts'
import { rowsOfTable } from '../../../src/campaigns/events/rows-of-table.ts'
import { folderWith } from '../../doors/cli/shoal.ts'

/** What a file says, each event by the fields that it has; a fault by its name. */
function read(text: string | Buffer) {
  const path = join(folderWith(), 'export.csv')
  writeFileSync(path, text)
  return rowsOfTable(readTable(path), { file: 'export.csv', zone: 'UTC', dates: undefined }).map((row) =>
    row.fault !== undefined && row.events.length === 0
      ? row.fault
      : row.events.map((event) => Object.fromEntries(Object.entries(event).filter(([, value]) => value !== undefined))),
  )
}

const ann = { address: 'ann@x.example', times: 1, isTotal: false }

describe('an export of one event a row', () => {
  it('is read as SendGrid’s activity feed writes it', () => {
    expect(
      read(`processed,message_id,event,subject,from,email,reason,url,user_agent,categories
2026-03-01 09:00:00,m1,processed,Hello,shop@s.example,ann@x.example,,,,"[""C1""]"
2026-03-01 09:00:02,m1,delivered,Hello,shop@s.example,ann@x.example,,,,"[""C1""]"
2026-03-01 09:30:00,m1,click,Hello,shop@s.example,ann@x.example,,https://s.example/a,Firefox,"[""C1""]"
2026-03-01 09:31:00,m2,bounce,Hello,shop@s.example,ann@x.example,550 5.1.1 no such user,,,"[""C1""]"
2026-03-01 09:31:00,m2,bounce,Hello,shop@s.example,ann@x.example,452 4.2.2 mailbox full,,,"[""C1""]"
`),
    ).toEqual([
      'nothing',
      [{ ...ann, kind: 'delivered', at: '2026-03-01T09:00:02.000Z', campaign: '["C1"]', agent: '', messageId: 'm1' }],
      [
        {
          ...ann,
          kind: 'click',
          at: '2026-03-01T09:30:00.000Z',
          campaign: '["C1"]',
          link: 'https://s.example/a',
          agent: 'Firefox',
          messageId: 'm1',
        },
      ],
      [expect.objectContaining({ kind: 'hard-bounce' })],
      [expect.objectContaining({ kind: 'soft-bounce' })],
    ])
  })

  it('is read as Brevo’s and Braze’s export it, with what they say of machines', () => {
    expect(
      read(`event,email,ts_epoch,link,tag
proxy_open,ann@x.example,1772355600000,,C1
click,ann@x.example,1772355600000,https://s.example/a,C1
`),
    ).toEqual([
      [{ ...ann, kind: 'open', at: '2026-03-01T09:00:00.000Z', campaign: 'C1', isMachine: true }],
      [expect.objectContaining({ kind: 'click', link: 'https://s.example/a' })],
    ])
    expect(
      read(`event_type;email_address;time;url;user_agent;is_suspected_bot_click;campaign_name
users.messages.email.Click;ann@x.example;1772355600;https://s.example/a;Firefox;true;C1 spring
`),
    ).toEqual([[expect.objectContaining({ kind: 'click', isMachine: true, campaign: 'C1 spring' })]])
  })

  it('takes amounts and scores as numbers of the column', () => {
    expect(
      read(`邮箱;事件;时间;金额
ann@x.example;订单;2026-03-01;1.234,50
ann@x.example;评分;2026-03-01;4,5
ann@x.example;order;2026-03-01;many
ann@x.example;score;2026-03-01;
ann@x.example;danced;2026-03-01;
`),
    ).toEqual([
      [{ ...ann, kind: 'order', at: '2026-03-01T00:00:00.000Z', value: 1234.5 }],
      [{ ...ann, kind: 'score', at: '2026-03-01T00:00:00.000Z', value: 4.5 }],
      'value',
      'value',
      'event',
    ])
  })

  it('takes no formula and no script for a link', () => {
    expect(
      read(`email,event,link
ann@x.example,click,"=HYPERLINK(""https://evil.example"")"
ann@x.example,click,javascript:alert(1)
"=cmd|' /C calc'!A1",click,https://s.example/a
`),
    ).toEqual([
      [{ ...ann, kind: 'click' }],
      [{ ...ann, kind: 'click' }],
      [{ ...ann, kind: 'click', address: "=cmd|' /C calc'!A1", link: 'https://s.example/a' }],
    ])
  })
})

describe('an export of one mailbox a row', () => {
  it('is read as Mailchimp counts', () => {
    expect(
      read(`"Email Address","First Name","Opens","Clicks","Unsubscribed"
ann@x.example,Ann,3,1,
bob@x.example,Bob,0,0,Yes
cho@x.example,Cho,,,
dan@x.example,Dan,often,lots,
`),
    ).toEqual([
      [
        { ...ann, kind: 'open', times: 3, isTotal: true },
        { ...ann, kind: 'click', isTotal: true },
      ],
      [{ ...ann, address: 'bob@x.example', kind: 'opt-out' }],
      'nothing',
      'value',
    ])
  })

  it('is read as Brevo says when, and a time tells more than a count beside it', () => {
    expect(
      read(`Email_ID;Send_Date;Delivered_Date;Open_Date;Opens;Click_Date;Unsubscribe_Date
ann@x.example;01-03-2026 09:00:00;01-03-2026 09:00:03;13-03-2026 10:00:00;4;;
`),
    ).toEqual([
      [
        { ...ann, kind: 'delivered', at: '2026-03-01T09:00:03.000Z' },
        { ...ann, kind: 'open', at: '2026-03-13T10:00:00.000Z' },
      ],
    ])
  })

  it('is read as Klaviyo writes a campaign’s recipients, whose status says how they stand and not what they did', () => {
    expect(
      read(`Email,Status,Received Email,Opened Email,Clicked Email,Placed Order,Placed Order Value
ann@x.example,subscribed,1,2,0,1,12.50
`),
    ).toEqual([
      [
        { ...ann, kind: 'delivered' },
        { ...ann, kind: 'open', times: 2, isTotal: true },
        { ...ann, kind: 'order', isTotal: true },
        { ...ann, kind: 'spend', isTotal: true, value: 12.5 },
      ],
    ])
  })
})

describe('a file', () => {
  const text = 'email,event,note\nann@x.example,click,Grüße\n'
  const click = [[{ ...ann, kind: 'click' }]]

  it.each([
    ['UTF-8 with its mark', Buffer.from(`\uFEFF${text}`)],
    ['UTF-16', Buffer.from(`\uFEFF${text}`, 'utf16le')],
    ['Windows-1252', Buffer.from(text, 'latin1')],
    ['Windows line ends', Buffer.from(text.replaceAll('\n', '\r\n'))],
  ])('is read in %s', (_, bytes) => {
    expect(read(bytes)).toEqual(click)
  })

  it('may have a title above its columns, and rows that are too short or too long', () => {
    expect(read(`Campaign report\n\n${text}bob@x.example\ncho@x.example,click,a,b,c\n`)).toEqual([
      ...click,
      'nothing',
      [{ ...ann, address: 'cho@x.example', kind: 'click' }],
    ])
  })
})
