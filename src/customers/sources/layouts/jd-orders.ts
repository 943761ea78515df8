import type { Layout } from './layout.ts'

/** 京东商家后台的订单导出（每个商品一行；订单金额在每一行重复）。 */
export const jdOrders: Layout = {
  name: '京东订单',
  kind: 'orders',
  wholeOrders: true,
  signature: ['订单号', '商品ID', '订购数量', '京东价', '订单金额', '下单帐号'],
  roles: {
    customer: '下单帐号',
    order: '订单号',
    time: '下单时间',
    product: '商品ID',
    description: '商品名称',
    quantity: '订购数量',
    price: '京东价',
    status: '订单状态',
  },
}
