import { phrases } from '../phrases.ts'

/** What people type in place of the words that are meant: the short forms of each word. */
export const shorthandEn: Readonly<Record<string, readonly string[]>> = {
  customers: phrases('clients|custs|custmers|cusotmers|costumers|customres|cutomers'),
  customer: phrases('client|cust|custmer|cusotmer|customre|cutomer'),
  people: phrases('ppl|poeple'),
  revenue: phrases('rev|reveneu|revnue|revenu|revune|revenues'),
  orders: phrases('ordrs|oders|ords|odrers'),
  order: phrases('ordr|oder|odrer'),
  ordered: phrases('orderd|ordred|oderd'),
  products: phrases('prods|prodcuts|produts|porducts'),
  product: phrases('prod|prodcut|produt|porduct'),
  segment: phrases('seg|segmant|segement|segmet'),
  segments: phrases('segs|segmants|segements'),
  returns: phrases('retuns|retruns|returnes'),
  quantity: phrases('qty|qnty|quantitiy'),
  percent: phrases('pct|pc'),
  average: phrases('avg|ave|avarage|averge|avrage'),
  number: phrases('num|nr'),
  difference: phrases('diff'),
  favourite: phrases('fav|fave|favs|faves|favourites|favorites'),
  christmas: phrases('xmas|x-mas'),
  quarter: phrases('qtr|qrtr'),
  quarters: phrases('qtrs'),
  week: phrases('wk'),
  weeks: phrases('wks'),
  month: phrases('mth|mnth|mo'),
  months: phrases('mths|mnths'),
  year: phrases('yr'),
  years: phrases('yrs'),
  previous: phrases('prev'),
  through: phrases('thru'),
  please: phrases('pls|plz|plse|pleas'),
  thanks: phrases('ta|tnx|thx|thanx|tks|cheers'),
  which: phrases('wich|whcih|whic'),
  how: phrases('hw|hwo'),
  many: phrases('mny|manny'),
  much: phrases('mch|muhc'),
  the: phrases('teh|hte'),
  their: phrases('thier'),
  more: phrases('mor'),
  than: phrases('thn'),
  spent: phrases('spnt'),
  bought: phrases('bougth|bougt|boght|baught'),
  last: phrases('lst|lats'),
  you: phrases('u|ya'),
  your: phrases('ur'),
  excluding: phrases('excl|exc|exluding|excludng|ex'),
  including: phrases('incl|inc'),
  without: phrases('w/o|wo'),
  before: phrases('b4'),
  total: phrases('tot|ttl'),
  approximately: phrases('approx'),
  because: phrases('cos|coz|cuz|bc|becuase|becasue'),
  together: phrases('togther'),
}

/** Words that "not" is written onto, with and without an apostrophe. */
export const negatedEn = phrases('have|has|had|did|do|does|is|are|was|were|would|could|should|must|need')

/** Words that "is", "have", "are", "will", "am" and "would" are written onto. */
export const contractedEn: readonly {
  ending: string
  word: string
  after: readonly string[]
  bare: readonly string[]
}[] = [
  {
    ending: "'s",
    word: 'is',
    after: phrases('what|who|where|how|that|there|here|it|he|she|when|which'),
    bare: phrases('what|who|where|how|that|there|here'),
  },
  {
    ending: "'ve",
    word: 'have',
    after: phrases('i|we|you|they|who|that|which|would|could|should'),
    bare: phrases('i|we|you|they|who'),
  },
  { ending: "'re", word: 'are', after: phrases('we|you|they|who|that|what|there'), bare: phrases('you|they') },
  {
    ending: "'ll",
    word: 'will',
    after: phrases('i|we|you|they|who|that|it|there|she|he'),
    bare: phrases('you|they|that|it'),
  },
  { ending: "'m", word: 'am', after: ['i'], bare: ['i'] },
  { ending: "'d", word: 'would', after: phrases('i|we|you|they|who|that|it|what|how|there|she|he'), bare: [] },
]

/** Nouns that stand behind a stroke in place of "per": "revenue/customer". */
export const perNounsEn = phrases(
  'customer|customers|client|buyer|person|head|order|basket|transaction|unit|item|piece|day|week|month|quarter|year|country|segment|product',
)
