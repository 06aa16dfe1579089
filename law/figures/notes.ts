/** How the annual figures are counted, and by when they are public, as a reader is told (指导意见六; 统计年报填报说明). */
export const figuresIntro =
  '按作出决定的日期计数；一个决定处以几种处罚的，计入最重的一种；以后变更、撤销的也计。每年一月三十一日以前公布上一年度的。点开一个数，就是它的案件。'
