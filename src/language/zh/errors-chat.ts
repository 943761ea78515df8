import type { ChatErrorTable } from '../error-data.ts'
import { list } from './list.ts'

/** 对话的错误（中文）。 */
export const chatErrors: ChatErrorTable = {
  'chat/filter': (d) => ({
    problem: `看不懂筛选条件 ${d.filter}。`,
    remedy: '请写成 维度=取值，多个取值用逗号隔开，或 维度!=取值，例如 --where country=Germany,France。',
  }),
  'chat/figure': (d) => ({
    problem: `看不懂条件 ${d.figure}。`,
    remedy: '针对客户请写成 指标>=数字（或 >、<、<=、=），例如 --having "orders>=2"；针对结果的行写成 row:指标>数字。',
  }),
  'chat/stopped': () => ({ problem: '回答已停止。', remedy: '已显示的内容有效。需要时请再问。' }),
  'chat/interrupted': () => ({ problem: '这个问题还没有回答，进程就结束了。', remedy: '请再问一次。' }),
  'chat/unknown-talk': (d) => ({
    problem: `没有对话 ${d.talk}。`,
    remedy: d.known.length === 0 ? '还没有对话：请开始一个。' : `最近的有：${list(d.known)}。`,
  }),
  'chat/unknown-proposal': (d) => ({
    problem: `这个对话里没有等待确认的 ${d.proposal}。`,
    remedy: '请再提一次；每个提议只能答复一次。',
  }),
  'chat/unknown-correction': (d) => ({
    problem: `没有更正 ${d.correction}。`,
    remedy: d.known.length === 0 ? '还没有人更正过什么：请在对话中更正。' : `现有：${list(d.known)}。`,
  }),
  'chat/unknown-tool': (d) => ({ problem: `对话中没有工具 ${d.tool}。`, remedy: `现有：${list(d.known)}。` }),
  'chat/cannot-listen': (d) => ({
    problem: `本机端口 ${d.port} 无法使用（${d.why}）。`,
    remedy: '请用 --port 换一个端口，或不写该参数，由系统选取空闲端口。',
  }),
  'chat/invalid-input': (d) => ({
    problem: `不能这样调用工具 ${d.tool}：${d.field} 不合适。`,
    remedy: '请选菜单给出的值，或用自己的话来问。',
  }),
  'chat/no-keyboard': (d) => ({
    problem: `shoal ${d.command} 没有可以读取的输入。`,
    remedy: '请在终端中运行，或通过管道输入；“shoal ask” 可以在命令行上提一个问题。',
  }),
  'chat/no-page': (d) => ({
    problem: `${d.folder} 中没有网页文件，安装不完整。`,
    remedy: '请重新安装 Shoal；若从源码运行，请先 "npm ci"，再 "npm run build"。',
  }),
}
