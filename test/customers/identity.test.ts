import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { totalsOf } from '../../src/customers/cleaning/layered-totals.ts'
import { contactsOf } from '../../src/customers/contacts/contacts-of.ts'
import { importFiles } from '../../src/customers/import-files.ts'
import { findFiles } from '../../src/customers/sources/find-files.ts'
import { openDuckDb } from '../../src/engine/duckdb.ts'
import { CleaningRules } from '../../src/workspace/config.ts'

const orders = `order_id,customer_id,email,order_date,product,quantity,unit_price
O1,C1,ann@x.example,2026-01-01,P1,1,10
O2,,Bob@X.example ,2026-01-02,P1,1,20
O3,guest,bob@x.example,2026-01-03,P1,1,30
O4,C2,ann@x.example,2026-01-04,P1,1,40
O5,,no address,2026-01-05,P1,1,50
O6,C3,,2026-01-06,P1,1,60
`

async function customersBy(identity: 'id' | 'guests' | 'mailbox') {
  const folder = mkdtempSync(join(tmpdir(), 'shoal-identity-'))
  const engine = await openDuckDb()
  try {
    writeFileSync(join(folder, 'orders.csv'), orders)
    const snapshot = await importFiles(engine, findFiles([join(folder, 'orders.csv')]), folder, {
      columns: {},
      rules: CleaningRules.parse({ identity }),
      asOf: undefined,
      currency: undefined,
      progress: () => undefined,
    })
    const totals = await engine.rows(totalsOf({}, folder))
    const contacts = await contactsOf(engine, snapshot, folder)
    return {
      spend: totals.map(({ customer, revenue }) => [customer, Number(revenue)]),
      guests: snapshot.quality.decisions.find(({ reason }) => reason === 'guest-by-mailbox')?.rows,
      rejected: snapshot.quality.rowsRejected,
      mailboxes: contacts.flatMap(({ customer, mailbox }) => (mailbox === undefined ? [] : [[customer, mailbox]])),
    }
  } finally {
    engine.close()
    rmSync(folder, { recursive: true, force: true })
  }
}

it('orders without an id are those of their mailbox, unless only ids count', async () => {
  const bob = 'bob@x.example'
  const ann = 'ann@x.example'
  expect(await customersBy('guests')).toEqual({
    spend: [
      ['C1', 10],
      ['C2', 40],
      ['C3', 60],
      [bob, 50],
    ],
    guests: 2,
    rejected: 1,
    mailboxes: [
      ['C1', ann],
      ['C2', ann],
      [bob, bob],
    ],
  })
  expect(await customersBy('id')).toMatchObject({
    spend: [
      ['C1', 10],
      ['C2', 40],
      ['C3', 60],
    ],
    guests: undefined,
    rejected: 3,
  })
})

it('ids that share a mailbox are one customer where mailboxes are', async () => {
  expect(await customersBy('mailbox')).toMatchObject({
    spend: [
      ['C3', 60],
      ['ann@x.example', 50],
      ['bob@x.example', 50],
    ],
    rejected: 1,
  })
})
