import type { ReportMethodText } from '../en/report-method.ts'

/** How the segments were found, and the footer, in Chinese. */
export const reportMethodText: ReportMethodText = {
  title: '群体是怎样得到的',
  intro: (customers, features, k) =>
    `我们按${features}比较了 ${customers} 位客户，用 k-means 聚类，使同一群体内的客户尽可能相似，最终保留 ${k} 个群体。`,
  why: {
    asked: (k) => `按要求分为 ${k} 个群体；其他群体数仅供对照。`,
    chosen: (k, silhouette, stability) =>
      `选择 ${k} 个群体：各群体规模足以采取行动，重新抽样后结果相近（稳定性 ${stability}），区分度不逊于其他合格方案（轮廓系数 ${silhouette}）；条件相当时，群体越多信息越多。`,
    mildest: (k, fault, silhouette, stability) =>
      `尝试过的群体数都有不足。选择 ${k} 个群体，因其不足最轻（${fault}；轮廓系数 ${silhouette}，稳定性 ${stability}），群体之间的边界仅供大致参考。`,
  },
  candidates: {
    caption: '尝试过的群体数',
    k: '群体数',
    inertia: '簇内平方和',
    silhouette: '轮廓系数',
    stability: '稳定性',
    smallest: '最小群体',
    largest: '最大群体',
    verdict: '结论',
    notes: [
      '簇内平方和：客户到所属群体中心的距离平方之和；群体越多，数值总是越小。',
      '轮廓系数：介于 −1 与 1 之间，表示客户离自己的群体比离相邻群体近多少。',
      '稳定性：自助抽样（bootstrap）下的平均调整兰德指数；1 表示每次都得到相同的群体。',
    ],
    verdicts: {
      chosen: '已选定',
      'too-small': '有群体过小，难以采取行动',
      'one-giant': '一个群体几乎包含所有客户',
      unstable: '重新抽样后结果不一致',
      beaten: '可行，但总体不优于所选的群体数',
      asked: '按要求',
    },
  },
  scales: {
    caption: '决定客户属于哪个群体的特征',
    feature: '特征',
    definition: '定义',
    transform: '变换',
    log: 'log(1 + x)，因少数数值极大',
    plain: '原值',
    cutBelow: '下限',
    cutAbove: '上限',
    note: (percent) =>
      `两端各 ${percent} 的极端值按上下限截断（缩尾处理），以免个别客户扭曲群体；随后每个特征标准化为均值 0、标准差 1。`,
    noteNone: '未截断任何数值；每个特征标准化为均值 0、标准差 1。',
  },
  fidelity: (training, crossValidated, folds, leaves, depth) =>
    `规则来自一棵模仿群体划分的决策树（代理模型），共 ${leaves} 个叶节点，最多 ${depth} 个问题。它把 ${training} 的客户归入其所属群体；对未见过的客户，这一比例为 ${crossValidated}（${folds} 折交叉验证）。`,
  centres: '各群体的中心（自然单位）',
  reproduce: {
    title: '如何得到相同的结果',
    snapshot: '数据快照',
    segmentation: '群体版本',
    seed: '随机种子',
    version: 'Shoal',
    asOf: '统计日',
    what: '项目',
    value: '取值',
    sentence: '相同的快照、种子和版本，在任何机器上都会得到相同的群体。',
  },
  footer: (version) => `由 Shoal ${version} 生成。所有数字均由程序计算，文字围绕数字撰写并逐一核对。`,
}
