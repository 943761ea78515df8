import type { Layout } from './layout.ts'

/** The Online Retail data set of the UCI Machine Learning Repository, and its second edition. */
export const onlineRetail: Layout = {
  name: 'UCI Online Retail',
  kind: 'orders',
  signature: ['InvoiceNo', 'StockCode', 'Description', 'Quantity', 'InvoiceDate', 'UnitPrice', 'CustomerID', 'Country'],
  roles: {
    customer: 'CustomerID',
    order: 'InvoiceNo',
    time: 'InvoiceDate',
    product: 'StockCode',
    description: 'Description',
    quantity: 'Quantity',
    price: 'UnitPrice',
    country: 'Country',
  },
}

export const onlineRetailTwo: Layout = {
  name: 'UCI Online Retail II',
  kind: 'orders',
  signature: ['Invoice', 'StockCode', 'Description', 'Quantity', 'InvoiceDate', 'Price', 'Customer ID', 'Country'],
  roles: { ...onlineRetail.roles, customer: 'Customer ID', order: 'Invoice', price: 'Price' },
}
