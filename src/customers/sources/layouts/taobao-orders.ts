import type { Layout } from './layout.ts'

/** 淘宝、天猫卖家中心的订单导出（每个订单一行）。 */
export const taobaoOrders: Layout = {
  name: '淘宝/天猫订单',
  kind: 'orders',
  wholeOrders: true,
  signature: ['订单编号', '买家会员名', '买家应付货款', '买家实际支付金额', '订单状态', '订单创建时间'],
  roles: {
    customer: '买家会员名',
    order: '订单编号',
    time: '订单创建时间',
    description: '宝贝标题',
    quantity: '宝贝总数量',
    amount: '买家实际支付金额',
    refund: '退款金额',
    status: '订单状态',
  },
}
