import type { Profile } from '../customers/profiles/profile.ts'
import { factsEn } from '../language/en/facts.ts'
import type { Localized } from '../language/language.ts'
import { factsZh } from '../language/zh/facts.ts'
import type { Fact } from './fact.ts'
import { type FactDraft, provenance, type SheetScope } from './fact-draft.ts'
import { type FigureUnit, localizeFigure } from './format.ts'

type Word = 'customers' | 'customersShare' | 'orders' | 'revenue' | 'revenueShare' | 'ofAllCustomers' | 'ofAllRevenue'
const word = (key: Word): Localized => ({ en: factsEn[key], zh: factsZh[key] })

/** How large a segment is: customers, orders and revenue. These are counted, so they carry no interval and no test. */
export function sizeFacts(profile: Profile, all: Profile, scope: SheetScope): FactDraft[] {
  const draft = (
    figure: Pick<Fact, 'id' | 'value' | 'kind' | 'better'> & { label: Localized; denominator?: Localized },
    unit: FigureUnit & Fact['unit'],
    query: string,
    ofOrders: boolean,
    total?: number,
  ): FactDraft => ({
    fact: {
      ...figure,
      unit,
      display: localizeFigure(figure.value, unit, scope.currency),
      customers: profile.customers,
      ...(total === undefined ? {} : { all: { value: total, display: localizeFigure(total, unit, scope.currency) } }),
      ...provenance(scope, query, ofOrders),
    },
  })
  const { customers, orders, revenue, revenueShare } = profile
  const drafts = [
    draft(
      { id: 'customers', label: word('customers'), value: customers, kind: 'count', better: 'neither' },
      'customers',
      'count(customers) by segment',
      false,
      all.customers,
    ),
    draft(
      {
        id: 'customers.share',
        label: word('customersShare'),
        denominator: word('ofAllCustomers'),
        value: all.customers === 0 ? 0 : customers / all.customers,
        kind: 'share',
        better: 'neither',
      },
      'share',
      'count(customers) by segment / count(customers)',
      false,
    ),
  ]
  if (orders !== undefined) {
    drafts.push(
      draft(
        { id: 'orders', label: word('orders'), value: orders, kind: 'total', better: 'higher' },
        'orders',
        'count(orders) by segment',
        true,
        all.orders,
      ),
    )
  }
  if (revenue !== undefined) {
    drafts.push(
      draft(
        { id: 'revenue', label: word('revenue'), value: revenue, kind: 'total', better: 'higher' },
        'money',
        'sum(amount) by segment',
        true,
        all.revenue,
      ),
    )
  }
  // Of a total that returns have eaten up, nobody has a share.
  if (revenueShare !== undefined && (all.revenue ?? 1) > 0) {
    drafts.push(
      draft(
        {
          id: 'revenue.share',
          label: word('revenueShare'),
          denominator: word('ofAllRevenue'),
          value: revenueShare,
          kind: 'share',
          better: 'higher',
        },
        'share',
        'sum(amount) by segment / sum(amount)',
        true,
      ),
    )
  }
  return drafts
}
