const cut = (text: string): readonly string[] => text.split('|')

/** What columns of customers are often about, whatever they are called. */
export type ColumnConcept =
  | 'age'
  | 'gender'
  | 'tenure'
  | 'churn'
  | 'monthly-charges'
  | 'total-charges'
  | 'contract'
  | 'payment-method'
  | 'internet'
  | 'phone'
  | 'lines'
  | 'security'
  | 'backup'
  | 'protection'
  | 'support'
  | 'television'
  | 'films'
  | 'paperless'
  | 'partner'
  | 'dependents'
  | 'senior'
  | 'credit-limit'
  | 'credit-amount'
  | 'amount'
  | 'duration'
  | 'housing'
  | 'purpose'
  | 'job'
  | 'income'
  | 'education'
  | 'marital-status'
  | 'card'
  | 'balance'
  | 'revolving-balance'
  | 'transaction-amount'
  | 'transaction-count'
  | 'utilization'
  | 'instalment-rate'
  | 'credit-score'
  | 'salary'
  | 'products'
  | 'credit-cards'
  | 'telephone'
  | 'foreign'
  | 'region'
  | 'city'
  | 'plan'
  | 'inactive-months'
  | 'contacts'

/** Values that mean the same in many exports. */
export type ValueConcept =
  | 'female'
  | 'male'
  | 'churned'
  | 'stayed'
  | 'senior'
  | 'monthly'
  | 'one-year'
  | 'two-years'
  | 'fibre'
  | 'electronic-check'
  | 'mailed-check'
  | 'bank-transfer'
  | 'credit-card'
  | 'married'
  | 'single'
  | 'divorced'

/** How columns of customers and their values are asked for, in one language. */
export interface ChatColumnsText {
  /** Words of headers that are cut short, in full. */
  short: Readonly<Record<string, string>>
  /** Names of a column, in lower case: headers are known by them too. */
  columns: Readonly<Record<ColumnConcept, readonly string[]>>
  values: Readonly<Record<ValueConcept, readonly string[]>>
  /** What says that customers have what a column names, and that they do not. */
  having: (column: string) => readonly string[]
  lacking: (column: string) => readonly string[]
  /** The share of those who have it. */
  rate: (column: string) => readonly string[]
  /** The sum over customers. */
  total: (label: string) => string
  totalWords: (label: string) => readonly string[]
  totalOf: (definition: string) => string
  /** Names of the share of those who left, and what it is called with its column. */
  churnRate: readonly string[]
  churnLabel: (column: string, value: string) => string
  /** Other words for what customers with the outcome do, as shoal.yaml names it. */
  terms: Readonly<Record<string, readonly string[]>>
  median: (label: string) => string
}

/** In English. */
export const chatColumnsEn: ChatColumnsText = {
  short: {
    avg: 'average',
    amt: 'amount',
    bal: 'balance',
    cnt: 'count',
    ct: 'count',
    cust: 'customer',
    mth: 'month',
    mths: 'months',
    num: 'number',
    pct: 'percent',
    qty: 'quantity',
    tot: 'total',
    trans: 'transaction',
    txn: 'transaction',
    util: 'utilization',
    yr: 'year',
    yrs: 'years',
  },
  columns: {
    age: cut('age|customer age|age in years|ages'),
    gender: cut('gender|sex|genders'),
    tenure: cut('tenure|months on book|tenure months|tenure in months|time with us|been with us|length of stay'),
    churn: cut('churn|churned|exited|attrition|attrition flag|churn flag|churn label|churn value|customer status'),
    'monthly-charges': cut('monthly charges|monthly charge|monthly fee|monthly fees|monthly bill|monthly bills'),
    'total-charges': cut('total charges|total charge|charges so far|billed so far'),
    contract: cut('contract|contract type|contract types|contracts|type of contract|contract term'),
    'payment-method': cut('payment method|payment methods|payment type|payment types|method of payment|way to pay'),
    internet: cut('internet service|internet services|internet|internet type|type of internet|internet connection'),
    phone: cut('phone service|phone|telephone service'),
    lines: cut('multiple lines|several lines'),
    security: cut('online security|security service'),
    backup: cut('online backup|backup|backups'),
    protection: cut('device protection|device protection plan'),
    support: cut('tech support|technical support|premium tech support'),
    television: cut('streaming tv|streaming television|tv streaming'),
    films: cut('streaming movies|movie streaming|streaming films'),
    paperless: cut('paperless billing|paperless bills|electronic billing'),
    partner: cut('partner|partners|spouse'),
    dependents: cut('dependents|dependent|dependants|dependent count|dependents count|number of dependents'),
    senior: cut('senior citizen|senior'),
    'credit-limit': cut('credit limit|credit limits|card limit|credit line'),
    'credit-amount': cut('credit amount|loan amount|loan amounts|amount of credit|loan size'),
    amount: cut('amount'),
    duration: cut('duration|duration months|duration in months|loan duration|loan term|credit term'),
    housing: cut('housing|housing situation|home ownership'),
    purpose: cut('purpose|purposes|loan purpose|credit purpose|purpose of the loan'),
    job: cut('job|jobs|occupation|occupations|profession'),
    income: cut('income category|income categories|income|income group|income groups|income level|income band|incomes'),
    education: cut('education level|education|education levels|level of education'),
    'marital-status': cut('marital status|marital statuses|marital'),
    card: cut('card|cards|card category|card categories|card type|card types|type of card|kind of card'),
    balance: cut('balance|account balance|balances'),
    'revolving-balance': cut('total revolving bal|revolving balance|total revolving balance|revolving balances'),
    'transaction-amount': cut('total trans amt|transaction amount|total transaction amount|transaction volume'),
    'transaction-count': cut(
      'total trans ct|transaction count|total transaction count|number of transactions|transactions',
    ),
    utilization: cut(
      'avg utilization ratio|utilization ratio|average utilization ratio|utilization|card utilization|utilization rate',
    ),
    'instalment-rate': cut('installment rate|rate of installments'),
    'credit-score': cut('credit score|credit scores|creditscore'),
    salary: cut('estimated salary|salary|salaries|estimatedsalary'),
    products: cut('num of products|number of products|numofproducts|total relationship count|products held'),
    'credit-cards': cut('number of credit cards|number credit cards|credit cards'),
    telephone: cut('telephone|telephones'),
    foreign: cut('foreign|foreign worker|foreign workers'),
    region: cut('region|regions|province|provinces|state|states|geography'),
    city: cut('city|cities|town|towns'),
    plan: cut('plan|plans|tariff|tariffs|price plan'),
    'inactive-months': cut('months inactive 12 mon|months inactive|inactive months'),
    contacts: cut('contacts count 12 mon|contacts count|number of contacts|contacts'),
  },
  values: {
    female: cut('woman|women|female|females|lady|ladies'),
    male: cut('man|men|male|males'),
    churned: cut(
      'churned|left|have left|has left|had left|have churned|has churned|did churn|leave|leavers|churners|attrited|cancelled|canceled|lost|did leave|left us|have left us|who churn|who leave',
    ),
    stayed: cut('stayed|retained|have stayed|still with us|did not leave|did not churn|not churned|have not left'),
    senior: cut('senior citizens|seniors|senior customers|senior citizen customers|pensioners'),
    monthly: cut('month to month|monthly contract|monthly contracts|rolling contract'),
    'one-year': cut('one-year|1 year|1-year|one-year contract|1-year contract|one year contract|annual contract'),
    'two-years': cut('two-year|2 year|2-year|two years|two-year contract|2-year contract|two year contract'),
    fibre: cut('fiber|fiber optics|optical fiber|fiber internet|fiber optic internet'),
    'electronic-check': cut('electronic checks|e-check|e-checks'),
    'mailed-check': cut('mailed checks'),
    'bank-transfer': cut('bank transfer|bank transfers'),
    'credit-card': cut('credit card|credit cards'),
    married: cut('married'),
    single: cut('single|unmarried'),
    divorced: cut('divorced'),
  },
  having: (column) =>
    ['with', 'with a', 'with an', 'have', 'have a', 'has', 'has a', 'having', 'use', 'using', 'own a'].map(
      (before) => `${before} ${column}`,
    ),
  lacking: (column) =>
    ['without', 'without a', 'no', 'with no', 'have no', 'has no', 'do not have', "don't have", 'not using'].map(
      (before) => `${before} ${column}`,
    ),
  rate: (column) => [`${column} rate`, `${column} penetration`, `${column} uptake`, `uptake of ${column}`],
  total: (label) => `${label} (total)`,
  totalWords: (label) => [`total ${label}`, `sum of ${label}`, `sum of the ${label}`, `${label} in total`],
  totalOf: (definition) => `${definition} The sum over customers.`,
  churnRate: cut(
    'churn rate|customer churn rate|attrition rate|rate of churn|churn|attrition|customer churn|churn rates',
  ),
  churnLabel: (column, value) => `churn rate (${column}: ${value})`,
  terms: {},
  median: (label) => `${label} (median)`,
}
