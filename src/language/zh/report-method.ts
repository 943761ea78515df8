import type { ReportMethodText } from '../en/report-method.ts'

/** How the segments were found, and the footer, in Chinese. */
export const reportMethodText: ReportMethodText = {
  title: '分群是怎样得到的',
  intro: (customers, features, k) =>
    `我们按${features}比较了 ${customers} 位客户，用 k-means 聚类，使同一分群内的客户尽可能相似，最终保留 ${k} 个分群。`,
  why: {
    asked: (k) => `按要求分为 ${k} 群；其他分群数仅供对照。`,
    chosen: (k, silhouette, stability) =>
      `选择 ${k} 群：各群规模足以采取行动，重新抽样后结果相近（稳定性 ${stability}），区分度不逊于其他合格方案（轮廓系数 ${silhouette}）；条件相当时，分群越多信息越多。`,
    mildest: (k, fault, silhouette, stability) =>
      `尝试过的分群数都有不足。选择 ${k} 群，因其不足最轻（${fault}；轮廓系数 ${silhouette}，稳定性 ${stability}），群与群的边界仅供大致参考。`,
  },
  candidates: {
    caption: '尝试过的分群数',
    k: '分群数',
    inertia: '簇内平方和',
    silhouette: '轮廓系数',
    stability: '稳定性',
    smallest: '最小分群',
    largest: '最大分群',
    verdict: '结论',
    notes: [
      '簇内平方和：客户到所属分群中心的距离平方之和；分群越多，数值总是越小。',
      '轮廓系数：介于 −1 与 1 之间，表示客户与本群相比相邻分群近多少。',
      '稳定性：自助抽样（bootstrap）下的平均调整兰德指数；1 表示每次都得到相同的分群。',
    ],
    verdicts: {
      chosen: '已选定',
      'too-small': '有分群过小，难以采取行动',
      'one-giant': '一个分群几乎包含所有客户',
      unstable: '重新抽样后结果不一致',
      beaten: '可行，但有更好的分群数',
      asked: '按要求',
    },
  },
  scales: {
    caption: '决定客户属于哪一群的特征',
    feature: '特征',
    definition: '定义',
    transform: '变换',
    log: 'log(1 + x)，因少数数值极大',
    plain: '原值',
    cutBelow: '下限',
    cutAbove: '上限',
    note: (percent) =>
      `两端各 ${percent} 的极端值按上下限截断（缩尾处理），以免个别客户扭曲分群；随后每个特征标准化为均值 0、标准差 1。`,
    noteNone: '未截断任何数值；每个特征标准化为均值 0、标准差 1。',
  },
  fidelity: (training, crossValidated, folds, leaves, depth) =>
    `规则来自一棵模仿分群结果的决策树（代理模型），共 ${leaves} 个叶节点，最多 ${depth} 个问题。它把 ${training} 的客户归入其所属分群；对未见过的客户，这一比例为 ${crossValidated}（${folds} 折交叉验证）。`,
  centres: '各分群的中心（自然单位）',
  reproduce: {
    title: '如何得到相同的结果',
    snapshot: '数据快照',
    segmentation: '分群版本',
    seed: '随机种子',
    version: 'Shoal',
    asOf: '统计日',
    what: '项目',
    value: '取值',
    sentence: '相同的快照、种子和版本，在任何机器上都会得到相同的分群。',
  },
  footer: (version) => `由 Shoal ${version} 生成。所有数字均由程序计算，文字围绕数字撰写并逐一核对。`,
}
