import { phrases, wordedPhrases } from '../phrases.ts'

/** Words for a measure beside the catalogue's. */
export const namedMeasuresEn: Readonly<Record<string, readonly string[]>> = {
  customers: phrases(
    'customer base|head count|headcount|customer numbers|number of people|everyone|everybody|anyone|anybody|folk|folks|punters|consumers|accounts|those who|the ones who|ones who|any customer|any customers|each customer who|people that|customers that|customer|customers|client|clients|shoppers|people|members',
  ),
  buyers: phrases(
    'paying customers|ordering people|people who ordered|people who bought|buyers|purchasers|ordering customers|distinct buyers|unique buyers',
  ),
  'new-customers': phrases(
    'first timers|first-timers|first time buyers|first time customers|first time shoppers|first-time shoppers|newbies|newbie|brand new customers|brand-new customers|newcomers|new joiners|new faces|new clients|new people|new shoppers|new accounts|new sign-ups|customers new to us|first orders|ordered for the very first time|new customers|first-time buyers|first-time customers|newly acquired customers|customers acquired|new buyers|ordered for the first time|bought for the first time|placed their first order|made their first purchase',
  ),
  orders: phrases(
    'orders shipped|orders sold|number of purchases|orders taken|individual orders|separate orders|single orders|orders|order|purchases|order count|transactions|invoices|order volume|order numbers',
  ),
  units: phrases(
    'units shipped|items shipped|pieces shipped|units shifted|units moved|number of units|volume|volumes|unit volume|unit volumes|number of pieces|item count|individual items|total units|units|unit|items|pieces|units sold|unit sales|items sold|pieces sold|volume sold|sales volume|quantity sold|quantity|copies',
  ),
  'returned-units': phrases(
    'returned units|units returned|items returned|returned items|returned pieces|pieces returned',
  ),
  revenue: phrases(
    'net turnover|net takings|net value|sales figure|sales figures|sales total|net spend|total spend|total spending|total sales|revenue net of returns|income|net income from sales|sales in pounds|sales in money|amount of money|sales money|money we made|money taken|till takings|money|the money|cash|revenue|turnover|sales revenue|net revenue|sales value|takings|net sales|income from sales|money made|revenues|total revenue',
  ),
  'gross-revenue': phrases(
    'sales gross|gross takings|gross|revenue gross|gross value|gross revenue|gross sales|revenue before returns|revenue before deducting returns|sales before returns|gross turnover',
  ),
  'returned-revenue': phrases(
    'value of the returns|value of refunds|refund value|refunds in pounds|returns in pounds|refunds given|total refunded|amount refunded|returns by value|money refunded|value of goods returned|refund total|refunds total|returns in money|sum refunded|returned revenue|value of returns|returns value|refunds|refunded revenue|amount returned|revenue lost to returns|value returned|value of returned goods',
  ),
  'return-rate': phrases(
    'percentage returned|share returned|proportion returned|returns percentage|% returned|returns as a percentage of sales|returns as a share of sales|return percentage|% of sales returned|rate of refunds|return rate|returns rate|rate of return|rate of returns|refund rate|share of revenue returned|returned share|return rates',
  ),
  'average-order-value': phrases(
    'average basket spend|average spend an order|average order amount|average ticket|average transaction value|average transaction|spend per order|money per order|average spend per basket|revenue per order|average invoice value|average order value|aov|average basket|average basket value|average basket size in money|basket value|order value|mean order value|average order size|average value of an order|average value per order|average value of orders|average cart|average spend per order|average amount per order|average order|value of an average order|order values|average cart value',
  ),
  'orders-per-customer': phrases(
    'orders per person|orders per head|how often a customer orders|average orders a customer|number of orders per customer|orders per customer|order frequency|average orders per customer|orders per buyer|purchase frequency|orders a customer|average number of orders per customer|purchases per customer|orders each customer|orders does each customer place|orders does a customer place|orders does an average customer place',
  ),
  'revenue-per-customer': phrases(
    'spend per head|average spend per head|revenue per head|spend per person|average spend a customer|revenue a customer|value per customer|sales per head|revenue per customer|spend per customer|average spend per customer|average revenue per customer|revenue per buyer|spending per customer|average spending per customer|arpu|average customer spend|average spend|average spending|sales per customer|turnover per customer',
  ),
  'units-per-order': phrases(
    'pieces per basket|units an order|items an order|number of items per order|pieces an order|units per order|items per order|pieces per order|basket size|average basket size|average items per order|average units per order|basket size in units|items per basket|units per basket|average number of items per order|average number of units per order|items in an average order|units in an average order',
  ),
  'price-per-unit': phrases(
    'price per unit|average price|average unit price|price per item|average selling price|unit price|average price per unit|average price per item|price per piece|average item price',
  ),
  'repeat-rate': [
    ...wordedPhrases(
      'share|proportion|percentage|percent|%|portion|fraction',
      ' of customers | of our customers | of buyers | of all customers | of the customers | of people ',
      '|ever |who |that |who ever |who have |that have ',
      'come back|came back|return|returned|buy again|bought again|order again|ordered again|reorder|reordered|order more than once|buy more than once|came back for a second order|came back for more|come back for more|come back for a second order|placed a second order|place a second order|made a second purchase',
    ),
    ...phrases(
      'repeat purchase percentage|repeat buying rate|share who came back|rate of repeat purchases|repeat order rate|reorder rate|re-order rate|returning rate|repeat rate|repeat purchase rate|repurchase rate|repeat buyer rate|share of repeat buyers|share of repeat customers|rate of repeat customers|repeat customer rate|percentage of repeat customers|percentage of repeat buyers|proportion of repeat customers',
    ),
  ],
  products: phrases(
    'distinct skus|different skus|distinct products sold|number of different products|number of distinct products|different lines|distinct lines|separate products|different articles|unique skus|unique items|unique lines|kinds of product|different products|distinct products|different products sold|assortment size|skus|distinct items|different items|unique products|different product',
  ),
  margin: phrases('margin|gross margin|profit|gross profit|contribution'),
  'margin-rate': phrases('margin rate|margin percentage|profit margin|gross margin rate|percentage margin'),
  'discount-share': phrases('discount share|share of discounts|discount rate|discounted share'),
}

/** Words for a dimension beside the catalogue's. */
export const namedDimensionsEn: Readonly<Record<string, readonly string[]>> = {
  segment: phrases('segment|segments|customer segment|customer segments|customer group|customer groups'),
  'rfm-cell': phrases('rfm cell|rfm cells|rfm group|rfm groups|rfm segment|rfm score|rfm scores'),
  'value-tier': phrases('value tier|value tiers|tier|tiers'),
  country: phrases(
    'territory|territories|export country|export countries|overseas country|overseas countries|foreign country|foreign countries|country of|country|countries|market|markets|nation|nations',
  ),
  product: phrases(
    'product|products|article|articles|item|items|sku|skus|line|lines|product line|product lines|design|designs|thing we sell|stock item',
  ),
  category: phrases('category|categories|product category|product categories|product group|product groups'),
  cohort: phrases('cohort|cohorts|acquisition month|month of first order|month of the first order|acquisition cohort'),
  year: phrases('year|years'),
  quarter: phrases('quarter|quarters'),
  month: phrases('months of the year|month|months|calendar month'),
  week: phrases('week|weeks'),
  day: phrases('day|days|date|dates'),
  weekday: phrases('weekday|weekdays|day of the week|days of the week|day of week'),
  hour: phrases('hour|hours|hour of the day|time of day|hour of day'),
  'customer-type': phrases(
    'customer type|new and returning customers|new and returning|new versus returning|new vs returning|new versus returning customers|new vs returning customers|new or returning|new and existing customers|type of customer|new and returning buyers',
  ),
  campaign: phrases('campaign|campaigns'),
  channel: phrases('channel|channels|sales channel|sales channels'),
}
