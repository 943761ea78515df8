/** "shoal results" 除活动与订单之外的参数说明。 */
export const resultsHelp: Record<string, string> = {
  orders:
    '活动发送之后的订单导出文件（更早的订单不计入）；不给出时：results import 导入的订单，programme 则为工作区的订单',
  early: '天数未满时先看：区间不论看多少次都成立，不下结论，也不保存',
  files: '与 import 一起使用：邮件服务商的导出（CSV）、其 webhook 发送的内容（JSON），或自己的 email,event,time,…',
  for: '与 import 一起使用：各行所属的活动（行中没有写明时）',
  dates: '与 import 一起使用：文件看不出时，03/04/2026 这样的日期哪个在前',
}
