import type { ResultTexts } from '../en/results.ts'
import { importResults } from './import-results.ts'

const undone = { import: '导入', segment: '分群', name: '命名' }

/** Results in Chinese. */
export const results: ResultTexts = {
  next: {
    import: '下一步：shoal import 文件',
    segment: '下一步：shoal segment',
    report: '下一步：shoal report；然后用 "shoal brief" 起草营销活动',
    status: '下一步："shoal status" 可查看现有内容',
    reportIn: (folder) => `下一步：shoal report -w ${/\s/.test(folder) ? `"${folder}"` : folder}`,
    open: (path) => `下一步：打开 ${path}`,
  },
  another: (before) =>
    `${before} 已经存在，保持不变；这是另一个工作区。“--into ${before} --force”可重新导入到原来的工作区。`,
  goOn: (folder) =>
    `如需继续（"shoal status"、"shoal name"、"shoal brief"）：cd ${/\s/.test(folder) ? `"${folder}"` : folder}`,
  oldReport: (path) => `${path} 仍是撤销之前的内容；"shoal report" 可重新生成。`,
  partly: (folder) => `部分完成：导入和分群结果在 ${folder} 中，但报告未能生成。`,
  done: {
    init: (folder) => `已在 ${folder} 新建工作区。`,
    forgotten: '此人此前已被删除，这里没有其任何信息。',
    forget: (rows, ids, customers, files) =>
      `已永久删除：清空 ${rows} 行${ids > 1 ? `（共用一个邮箱的 ${ids} 个客户编号）` : ''}，剩余 ${customers} 位客户。${files === 0 ? '' : `报告文件夹中的 ${files} 个文件可能含有此人信息，已删除。`}以后的导入会跳过此人，也不会再发送邮件。工作区之外的导出文件请自行处理。`,
    briefs: (ids) =>
      `其中包括 ${ids.join('、')} 的简报；运行 "shoal campaigns${ids.length === 1 ? ` ${ids[0]}` : ''} --write" 可根据保存的内容重新写出。`,
    name: (segment, before, now) => `${segment}（原名“${before}”）现已命名为“${now}”。`,
  },
  import: importResults,
  segment: {
    found: (k, customers, features) => `已将 ${customers} 位客户分为 ${k} 个群体，依据：${features}。`,
    leftOut: (feature) => `未按“${feature}”分群：所有客户都相同。`,
    filled: (feature, customers, all) =>
      `${all} 位客户中有 ${customers} 位没有“${feature}”；分群和此表中以常见值代替，报告只统计有此项的客户。`,
    quality: (silhouette, fidelity) => `简单规则可将 ${fidelity} 的客户归入相同群体（轮廓系数 ${silhouette}）。`,
    heading: { segment: '群体', customers: '客户数', share: '占比' },
    ownName: (name, segment, customers) =>
      `您起的名称“${name}”现用于 ${segment}（${customers} 位客户），即与原群体最接近的群体；可用 "shoal name" 改动。`,
    since: (moved, customers, flows) => `与上次分群相比，${customers} 位客户中有 ${moved} 位所在群体有变化：${flows}。`,
    flow: (customers, from, to) => `${customers} 位从原 ${from} 到 ${to}`,
    same: (segment, earlier) => `${segment} 延续 ${earlier}`,
    fresh: (segment) => `${segment} 为新群体`,
    sinceNobody: '与上次分群相比，没有客户更换群体。',
    plot: (path) => `散点图：${path}`,
  },
  report: {
    written: (folder, files) => `已将 ${files.join('、')} 写入 ${folder}。`,
    segment: (id, name, customers) => `  ${id} ${name}（${customers} 位客户）`,
    leftOut: (view, command) => `报告中没有${view}：客户、分群或设置已有变化，“${command}”可重新计算。`,
  },
  views: { value: '客户价值', predict: '预测', recommend: '推荐' },
  status: {
    workspace: (folder) => `工作区 ${folder}`,
    nothing: '尚未导入任何数据。',
    imported: (files, used, rows, customers, at) =>
      `导入：${files}；使用 ${rows} 行中的 ${used} 行，${customers} 位客户（${at}）。`,
    beside: {
      events: (files, used, rows, customers) =>
        `行为数据：${files}；使用 ${rows} 行中的 ${used} 行，${customers} 位客户。`,
      reviews: (files, used, rows, customers) =>
        `评价数据：${files}；使用 ${rows} 行中的 ${used} 行，${customers} 位客户。`,
      people: (files, used, rows) => `客户资料：${files}；使用 ${rows} 行中的 ${used} 行。`,
    },
    segmented: (k, features, at) => `分群：${k} 个群体，依据 ${features}（${at}）。`,
    reported: (path, at) => `报告：${path}（${at}）。`,
    view: (view, at) => `已有：${view}（${at}）。`,
    oldView: (view, at, command) =>
      `已过期：${view}（${at}），当时的客户、分群或设置与现在不同；“${command}”可重新计算。`,
    stale: {
      settings: 'shoal.yaml 中与导入有关的设置已改动：请重新导入文件。',
      segments: '导入或分群设置比当前分群结果新：请重新分群。',
      report: '分群结果或报告设置比当前报告新：请重新生成。',
    },
  },
  undo: {
    would: (what, at, segments) =>
      `"shoal undo" 将撤销 ${at} 的${undone[what]}${segments === undefined ? '' : `（${segments} 个群体）`}。目前什么都没有改变。简报不是步骤，用 "shoal campaigns C1 --delete" 删除。`,
    campaigns: (ids, looked) =>
      `${ids.join('、')} 依据该分群起草，会保留下来，但${looked ? '届时' : '现在'}无法发送，除非 "shoal segment" 再次得到同样的群体。`,
    next: '下一步：运行 shoal undo 撤销',
  },
  undone: (what, at, left, segments) =>
    `已撤销 ${at} 的${undone[what]}${segments === undefined ? '' : `（${segments} 个群体）`}；还可撤销 ${left} 个步骤。文件会保留到运行 "shoal clean" 为止。`,
  cleaned: (count, megabytes) =>
    count === 0 ? '没有需要删除的内容。' : `已删除 ${count} 个不再被引用的数据文件夹（${megabytes} MB）。`,
  doctor: {
    ok: '正常',
    notOk: '异常',
    checks: {
      node: 'Node.js',
      engine: '数据引擎',
      folder: '文件夹可写',
      disk: '可用磁盘空间',
      settings: '设置与状态',
      data: '快照完整',
    },
  },
  config: { fine: (file) => `${file} 没有问题。`, absent: '此处没有 shoal.yaml；以下为默认设置。' },
}
