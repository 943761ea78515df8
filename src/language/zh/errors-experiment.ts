import type { ExperimentErrorTable } from '../error-data.ts'
import { list } from './list.ts'

/** 读取实验时的错误。绝不引用数据行里的内容。 */
export const experimentErrors: ExperimentErrorTable = {
  'experiment/column': (d) => ({
    problem: `${d.file} 中没有“${d.column}”这一列。`,
    remedy: `现有的列：${list(d.found.map((name) => `“${name}”`))}。列名须与文件中完全一致。`,
  }),
  'experiment/holdout': (d) => ({
    problem: `${d.file} 的“${d.column}”列中没有一行是“${d.holdout}”。`,
    remedy: `请用 --holdout 指明谁什么也没收到：${list(d.found.map((name) => `“${name}”`))}。`,
  }),
  'experiment/arms': (d) => ({
    problem: `${d.file} 的“${d.column}”列有 ${d.arms} 个不同的值；一个实验有 2 到 ${d.most} 个组。`,
    remedy: '请用 --arm 指明哪一列说明每人应收到哪条消息。',
  }),
  'experiment/arm-empty': (d) => ({
    problem: `${d.file} 有 ${d.rows} 行的“${d.column}”列是空的，不知道他们被分到哪一组。`,
    remedy: '请在每一行写明组名，什么也没收到的人也要写；如果空白就表示这一组，请用 --holdout ""。',
  }),
  'experiment/arm-any': (d) => ({
    problem: `${d.file} 的“${d.column}”列有一个组名叫“${d.arm}”，而结果中用它表示所有组合在一起。`,
    remedy: '请在文件中给它换个名字。',
  }),
  'experiment/groups': (d) => ({
    problem: `${d.file} 的“${d.column}”列有 ${d.groups} 个不同的值；最多只能比较 ${d.most} 个群体。`,
    remedy: '请从 --by 中去掉它，或先把它的值归并成更少的群体。',
  }),
  'experiment/empty': (d) => ({
    problem: `${d.file} 的“${d.column}”列有 ${d.rows} 行是空的。`,
    remedy: '没有发生的请写 0。漏掉任何一行都会使所有数字产生偏差：凡被分组的都要计入，不论其后做了什么。',
  }),
  'experiment/not-numbers': (d) => ({
    problem: `${d.file} 的“${d.column}”列有 ${d.rows} 个值不是数字（也不是“是/否”）。`,
    remedy: '--metrics 和 --before 只能用数字列，不带单位和千位分隔符。',
  }),
  'experiment/shares': (d) => ({
    problem: `“${d.text}”没有说明每个组本应有多大。`,
    remedy: `请为每组给一个数，例如 --shares "${d.arms.map((arm) => `${arm}=1`).join(',')}"。`,
  }),
}
