import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { inProcess } from '../doors/cli/in-process.ts'
import { folderWith } from '../doors/cli/shoal.ts'

const header = 'order_id,customer_id,order_date,quantity,unit_price,email,accepts marketing,unsubscribed,first name'
const table = (consent: (i: number) => string): string =>
  `${header}\n${Array.from({ length: 40 }, (_, i) => `O${i},C${i % 10},2026-01-${10 + (i % 18)},1,${2 + (i % 7)}.00,c${i % 10}@example.com,${consent(i % 10)},Anna`).join('\n')}\n`

async function json(argv: string[]) {
  const { code, stdout } = await inProcess([...argv, '--json'])
  return { code, ...JSON.parse(stdout) }
}

it('an import brings addresses and refusals, and a later one re-subscribes nobody', async () => {
  const folder = folderWith({
    'a.csv': table((i) => (i < 6 ? 'yes,' : 'yes,2026-01-05')),
    'b.csv': table(() => 'yes,'),
  })
  const at = join(folder, 'w')
  const { import: first } = await json(['run', join(folder, 'a.csv'), '--into', at, '--no-report'])
  expect(first.contacts).toEqual({ addresses: 10, mailboxes: 10, shared: 0, agreed: 6, refused: 4 })
  expect(first.quality.columns.filter(({ why }: { why: string }) => why === 'contact')).toHaveLength(4)
  expect((await json(['import', join(folder, 'b.csv'), '-w', at])).contacts).toEqual(first.contacts)
})

it('contacts that are heard in added files count, and mails go to them without a file of contacts', async () => {
  const folder = folderWith({ 'a.csv': table(() => ',') })
  const at = join(folder, 'w')
  await json(['run', join(folder, 'a.csv'), '--into', at, '--no-report'])
  writeFileSync(
    join(folder, 'b.csv'),
    `${header}\nO99,C3,2026-02-02,1,5.00,C3@Example.com ,yes,,Anna\nO98,C4,2026-02-02,1,5.00,c3@example.com,,,Anna\n`,
  )
  const added = await json(['import', join(folder, 'b.csv'), '--append', '-w', at])
  expect(added.contacts).toEqual({ addresses: 10, mailboxes: 9, shared: 1, agreed: 1, refused: 0 })
  await json(['report', '-w', at])
  expect(readFileSync(join(at, 'report', 'report.md'), 'utf8')).toContain(
    '10 have a usable e-mail address, in 9 mailboxes; 1 of these lead to several customers. 1 mailboxes agreed to mails.',
  )
  const { segments } = await json(['status', '-w', at])
  writeFileSync(join(at, 'shoal.yaml'), 'privacy:\n  minCustomers: 2\naudience:\n  holdout: 0\n  boughtWithin: {}\n')
  const reached: unknown[] = []
  for (const { id } of segments.names) {
    const { campaign } = await json(['brief', id, '-w', at])
    const { error, mails, held } = await json(['send', campaign, '-w', at])
    reached.push(error?.code ?? mails + held)
  }
  // The one mailbox that agreed is of two customers, in one segment or in two.
  expect(reached).toContain(1)
  expect(new Set(reached)).toEqual(new Set(reached.includes('contacts/nobody') ? [1, 'contacts/nobody'] : [1]))
})

it('who left is not taken back by the consent that they gave before', async () => {
  const head = 'order_id,customer_id,email,date,amount,consent,consent_date,consent_source,unsubscribed_at'
  const others = Array.from({ length: 9 }, (_, n) => `${n + 9},B${n},b${n}@x.com,2024-01-0${1 + n},${n + 1},,,,`)
  const left = '1,A,a@x.com,2024-01-01,10,yes,2024-01-01,web,2024-03-01'
  const before = '2,A,a@x.com,2024-02-01,10,yes,2024-02-01,checkout,'
  const folder = folderWith({
    'a.csv': `${[head, left, before, ...others].join('\n')}\n`,
    'b.csv': `${[head, left, ...others].join('\n')}\n`,
    'c.csv': `${head}\n${before}\n`,
    'd.csv': `${head}\n3,A,a@x.com,2024-05-01,10,yes,2024-05-01,checkout,\n`,
  })
  const [at, one] = [join(folder, 'w'), join(folder, 'one')]
  expect((await json(['run', join(folder, 'a.csv'), '--into', one, '--no-report'])).import.contacts.agreed).toBe(0)
  await json(['run', join(folder, 'b.csv'), '--into', at, '--no-report'])
  expect((await json(['import', join(folder, 'c.csv'), '--append', '-w', at])).contacts.agreed).toBe(0)
  // A consent that is newer, and says where it was given.
  expect((await json(['import', join(folder, 'd.csv'), '--append', '-w', at])).contacts.agreed).toBe(1)
})

it.each([
  [
    'Mailchimp’s subscribers',
    'Email Address,MEMBER_RATING,OPTIN_TIME,CONFIRM_TIME,LEID,EUID',
    (n: number) => `4,,2025-01-0${n} 10:00:00,${n},e${n}`,
    9,
  ],
  [
    'Mailchimp’s unsubscribed',
    'Email Address,MEMBER_RATING,OPTIN_TIME,CONFIRM_TIME,UNSUB_TIME,LEID,EUID',
    (n: number) => `2,,2025-01-0${n} 10:00:00,2026-01-05 10:00:00,${n},e${n}`,
    0,
  ],
  [
    'a list with a status',
    'Email Address,Name,Status,MEMBER_RATING',
    (n: number) => `Ann,${n % 3 ? 'subscribed' : 'cleaned'},${1 + (n % 5)}`,
    6,
  ],
])('consent in %s', async (_, head, cells, agreed) => {
  const folder = folderWith({
    'list.csv': `${head}\n${Array.from({ length: 9 }, (_, n) => `m${n + 1}@x.com,${cells(n + 1)}`).join('\n')}\n`,
    'orders.csv': `order,customer,date,amount,email\n${Array.from({ length: 20 }, (_, n) => `O${n},C${n % 5},2026-01-${10 + (n % 18)},${n + 1},m${1 + (n % 5)}@x.com`).join('\n')}\n`,
  })
  const at = join(folder, 'w')
  await json(['run', join(folder, 'orders.csv'), '--into', at, '--no-report'])
  const { contacts, companions } = await json(['import', join(folder, 'list.csv'), '--append', '-w', at])
  expect(contacts).toMatchObject({ addresses: 9, mailboxes: 9, shared: 0, agreed })
  expect(companions).toMatchObject([{ kind: 'people', quality: { rowsUsed: 9, customers: 9 } }])
})
