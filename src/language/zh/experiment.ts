import type { ExperimentTexts } from '../en/experiment.ts'

/** 实验报告的中文文字。 */
export const experiment: ExperimentTexts = {
  kicker: '实验说明了什么',
  skip: '跳到效果',
  title: (file) => `实验：${file}`,
  facts: {
    units: (units, arms) => `共分配 ${units} 人：${arms}`,
    arm: (column, holdout) => `按“${column}”列分组，与“${holdout}”比较`,
  },
  unreadable: (count) => `文件中有 ${count} 条记录无法读取，未计入；如果它们集中在某一组，所有数字都会有偏差。`,
  noPlan: '没有说明各组本应有多大（--shares），因此无法检查分组和计数是否正确。',
  asPlanned: (p) => `各组大小与计划相符（p ${p}）。`,
  headlines: '要点',
  sections: {
    effects: '效果',
    differences: '效果在哪里不同',
    groups: '各群体',
    uplift: '对谁有效',
    method: '计算方法',
  },
  effects: {
    caption: (metric) => `${metric}：各组与对照组相比`,
    amounts: (metric) => `${metric}：用其他方法计算`,
    lead: '凡被分配的人都计入其所在组，不论其消息后来如何。',
    capped: (quantile, at, above) =>
      `截尾：高于 ${at}（所有组中大于 0 的金额的 ${quantile} 分位数）的金额按此计。截尾 ${above} 个，没有剔除。`,
  },
  finding: (d) => `对 ${d.metric} 的效果因 ${d.dimensions} 而异（${d.arms}；校正后 p ${d.holm}）。`,
  groupEffect: (dimension, level, effect) => `${dimension} ${level}：${effect}`,
  withEffects: (finding, arm, effects) => `${finding}${arm}：${effects.join('；')}。`,
  noFinding: (tests) => `在所查看的 ${tests} 项差异中，校正后没有一项成立。`,
  nearMiss: (d) => `${d.dimension} 对 ${d.metric}（${d.arm}：p ${d.p}，校正后 ${d.holm}）`,
  nearMisses: (list, tests, more) =>
    `以下不是发现，尽管在 ${tests} 项差异中若只看其一，每一项都会像是发现：${list.join('；')}${more === 0 ? '' : `；还有 ${more} 项`}。`,
  differencesFold: '全部检验及其数值',
  differencesCaption: '各群体的效果差异是否超出噪声（Cochran Q）？',
  groupsCaption: (dimension) => `按 ${dimension} 的效果`,
  groupsFold: (dimension) => `按 ${dimension} 的效果`,
  empty: '（未知）',
  columns: {
    dimension: '划分依据',
    q: 'Q',
    i2: '非噪声',
    model: '排序依据',
    qini: 'Qini',
    spread: '离散',
    overRule: '比规则好',
  },
  uplift: {
    lead: '判断消息对谁有效的三种方法，都在未参与学习的客户上检验：Qini 面积表示与随机联系同样多的人相比，平均每位被联系的客户多得多少。',
    caption: (arm, metric) => `${arm}：对 ${metric} 的效果`,
    rule: (dimension, levels) => `规则：按 ${dimension}，顺序为 ${levels}。`,
    preferred: {
      rule: (arm) => `${arm}：简单规则就够了；没有模型比它好到超出噪声。`,
      'two-logistics': (arm) => `${arm}：两个逻辑回归比简单规则好，且超出噪声。`,
      'two-trees': (arm) => `${arm}：两棵树比简单规则好，且超出噪声。`,
    },
    models: { rule: '简单规则', 'two-logistics': '两个逻辑回归', 'two-trees': '两棵树' },
  },
  method: [
    '比例用 Wilson 区间，其差用 Newcombe 区间；检验为双侧，用合并方差。金额用 Welch t 检验和重抽样（2,000 次，百分位）比较。',
    '群体之间的差异：对一列各群体的效果做 Cochran Q 检验。本报告中所有这类检验一起用 Holm 方法校正；群体内的效果用 Holm 和 Benjamini–Hochberg 方法校正。',
    '几乎以同样方式划分客户的列（Cramér V 不小于 .5）显示的是一个差异，而不是几个。',
    '提升模型：在组与结果内随机分成五折；与规则之差用 Nadeau 和 Bengio（2003）校正的 t 检验。得分相同的客户作为一个整体。',
  ],
  footer: (version) => `由 Shoal ${version} 计算。所有数字都来自文件，没有一个出自模型。`,
  written: (file) => `已写入：${file}`,
  next: (file) => `下一步：打开 ${file}`,
}
