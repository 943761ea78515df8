import type { EventErrorTable } from '../error-data.ts'
import { list } from './list.ts'

/** 读入结果时的错误，中文。 */
export const eventErrors: EventErrorTable = {
  'events/columns': (d) => ({
    problem: `${d.file} 没有说明哪个邮箱发生了什么；它的列是 ${list(d.columns)}。`,
    remedy: '需要 email 列，以及 event 列（旁边可有 time、link、agent、value），或 opens、clicks 之类的次数列。',
  }),
  'events/no-header': (d) => ({
    problem: `${d.file} 没有列名那一行。`,
    remedy: '导出时请包含表头，或在最上面加一行：email,event,time,link,agent,value。',
  }),
  'events/not-text': (d) => ({
    problem: `${d.file} 不是文本文件，或混用了多种编码。`,
    remedy: '请导出为 UTF-8 的 CSV，或服务商 webhook 发送的 JSON。',
  }),
  'events/too-large': (d) => ({
    problem: `${d.file} 超过 500 MB。`,
    remedy: '请导出较短的时间段，或把文件拆开；重复的内容只计一次。',
  }),
  'events/date-order': (d) => ({
    problem: `${d.file} 的 ${d.column} 列中，每个日期都可能是日在前或月在前。`,
    remedy: '请用 --dates day-first 或 --dates month-first 说明，或把日期导出为 2026-04-03 的形式。',
  }),
}
