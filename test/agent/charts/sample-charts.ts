import type { ChartSpec } from '../../../src/agent/tools/chart-spec.ts'

type Points = ChartSpec['series'][number]['points']

const both = (en: string, zh = en) => ({ en, zh })
const money = (value: number | null): Points[number] => ({
  value,
  display: both(value === null ? '–' : `£${value.toLocaleString('en-US')}`),
})
const share = (value: number): Points[number] => ({ value, display: both(`${Math.round(value * 100)}%`) })
const months = ['Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'].map((name, place) =>
  both(`${name} 2011`, `2011年${place + 7}月`),
)

/** One chart of each kind, with long names, names of two columns a character, figures below zero and figures that are not there. */
export const sampleCharts = {
  bar: {
    kind: 'bar',
    title: both('Revenue by country', '各国销售额'),
    unit: 'money',
    x: {
      label: both('Country', '国家'),
      values: [
        both('United Kingdom', '英国'),
        both('EIRE', '爱尔兰'),
        both('Netherlands', '荷兰'),
        both('Channel Islands', '海峡群岛'),
      ],
    },
    series: [{ label: both('Revenue', '销售额'), points: [8187806, 263277, 284662, 20086].map(money) }],
  },
  barChange: {
    kind: 'bar',
    title: both('Change of revenue by segment', '各群体销售额的变化'),
    unit: 'money',
    x: {
      label: both('Segment', '群体'),
      values: [
        both('Recent frequent big spenders', '近期高频高消费客户'),
        both('Lapsed', '沉睡客户'),
        both('New', '新客户'),
      ],
    },
    series: [
      { label: both('First half', '上半年'), points: [money(42000), money(-18000), money(null)] },
      { label: both('Second half', '下半年'), points: [money(6000), money(-2500), money(31000)] },
    ],
  },
  line: {
    kind: 'line',
    title: both('Revenue by month', '每月销售额'),
    unit: 'money',
    x: { label: both('Month', '月份'), values: months },
    series: [
      { label: both('United Kingdom', '英国'), points: [600091, 638792, 952838, 974603, 1156205, 384163].map(money) },
      { label: both('Germany', '德国'), points: [15456, null, 17000, 26000, 24000, 9000].map(money) },
    ],
  },
  heat: {
    kind: 'heat',
    title: both('Orders by weekday and time', '各星期、时段的订单'),
    unit: 'orders',
    x: {
      label: both('Time of day', '时段'),
      values: [both('Morning', '上午'), both('Afternoon', '下午'), both('Evening', '晚间')],
    },
    y: {
      label: both('Weekday', '星期'),
      values: [both('Monday', '周一'), both('Tuesday', '周二'), both('Sunday', '周日')],
    },
    series: [
      {
        label: both('Orders', '订单'),
        points: [812, 1420, 130, 990, 1503, 0, 240, 611, 12].map((value) => ({ value, display: both(String(value)) })),
      },
    ],
  },
  funnel: {
    kind: 'funnel',
    title: both('From the audience to orders', '从受众到下单'),
    unit: 'customers',
    x: {
      label: both('Step', '步骤'),
      values: [
        both('Audience', '受众'),
        both('May be written to', '可联系'),
        both('Sent', '已发送'),
        both('Ordered', '已下单'),
      ],
    },
    series: [
      {
        label: both('Customers', '客户'),
        points: [1200, 830, 664, 41].map((value) => ({ value, display: both(value.toLocaleString('en-US')) })),
      },
    ],
  },
  scatter: {
    kind: 'scatter',
    title: both('Order value and return rate', '客单价与退货率'),
    unit: 'money',
    x: {
      label: both('Average order value', '客单价'),
      values: [both('Germany', '德国'), both('France', '法国'), both('Australia', '澳大利亚'), both('Spain', '西班牙')],
    },
    y: { label: both('Return rate', '退货率'), values: [] },
    series: [
      { label: both('Average order value', '客单价'), points: [418, 455, 1986, 560].map(money) },
      { label: both('Return rate', '退货率'), points: [0.03, 0.06, 0.01, 0.11].map(share) },
    ],
  },
} satisfies Record<string, ChartSpec>
