/** The shop as the subject of what follows; "在我们店里" and "帮我们" say where and for whom. */
const shop =
  '(?<![在给为跟向从对来和替帮让请])(?:我们公司|我们店里?|我们|公司|店里|店铺|本店|小店|门店|商店|团队|总部|我)'
const spent = '(?:花费|花掉|花|支出|支付|付|掏|砸)'

/** "我们花了多少钱", "公司11月支出多少": the shop's own money, which is no revenue. The first group is what stands between. */
export const ownSpendingZh = new RegExp(`${shop}(?!的|店)([^，,。？?的]{0,12}?)${spent}`, 'u')
