/** The invented names, titles and choices from which the Chinese list is drawn. */

/** Places, each with the city that stands before a company's name. */
export const REGIONS = [
  ['上海市', '上海'],
  ['浙江省杭州市', '杭州'],
  ['广东省深圳市', '深圳'],
  ['广东省广州市', '广州'],
  ['北京市', '北京'],
  ['四川省成都市', '成都'],
  ['江苏省苏州市', '苏州'],
  ['湖北省武汉市', '武汉'],
  ['山东省青岛市', '青岛'],
];

/** Three uncommon characters with their sound, so that the name belongs to nobody and still reads well. */
export const BRAND_STARTS = [
  ['澄', 'cheng'],
  ['霁', 'ji'],
  ['樾', 'yue'],
  ['珩', 'heng'],
  ['岫', 'xiu'],
  ['筱', 'xiao'],
  ['漪', 'yi'],
  ['砚', 'yan'],
];
export const BRAND_MIDDLES = [
  ['棠', 'tang'],
  ['屿', 'yu'],
  ['蓼', 'liao'],
  ['庐', 'lu'],
  ['岑', 'cen'],
  ['芷', 'zhi'],
  ['笙', 'sheng'],
  ['蔚', 'wei'],
];
export const BRAND_ENDS = [
  ['禾', 'he'],
  ['川', 'chuan'],
  ['石', 'shi'],
  ['木', 'mu'],
  ['原', 'yuan'],
  ['舟', 'zhou'],
];

/** Industries with the word that stands in a company's name and how often they occur. */
export const INDUSTRIES = [
  [['软件和信息技术', '信息技术'], 24],
  [['制造业', '精密制造'], 24],
  [['电子商务', '电子商务'], 14],
  [['教育培训', '教育咨询'], 12],
  [['物流运输', '供应链'], 12],
  [['批发零售', '商贸'], 14],
];

export const SURNAMES = ['王', '李', '张', '刘', '陈', '杨', '黄', '赵', '周', '吴', '徐', '孙', '欧阳', '司徒'];
export const GIVEN_NAMES = ['伟', '静怡', '志强', '晓敏', '俊杰', '雪', '建国', '雨桐', '子涵', '丽娟', '浩然', '思远'];

/** Titles from the most to the least senior level; several spellings of each. */
export const TITLES = [
  ['总经理', '董事长', 'CEO', '创始人兼CEO'],
  ['副总经理', '副总裁', '技术总监', '采购总监'],
  ['信息部经理', '采购经理', '市场部经理', '部门主管'],
  ['采购专员', '销售代表', '行政助理', '工程师'],
];

export const SIZES = [
  ['20人以下', 20],
  ['20-99人', 28],
  ['100-499人', 28],
  ['500-999人', 14],
  ['1000人以上', 10],
];
export const SOURCES = [
  ['官网注册', 24],
  ['百度推广', 18],
  ['展会', 14],
  ['客户转介绍', 14],
  ['微信公众号', 16],
  ['电话陌拜', 14],
];
export const BUDGETS = [
  ['30万以上', 12],
  ['10-30万', 22],
  ['5-10万', 24],
  ['5万以下', 18],
  ['请选择', 12],
  ['', 12],
];
export const PRODUCTS = ['客户管理', '数据分析', '营销自动化', '工单系统'];
export const OWNERS = ['陈思敏', '马国栋', '林佳'];
export const NOTES = [
  '',
  '',
  '',
  '需求明确,要求本周报价',
  '说不清需求',
  '只想了解行情',
  '已加微信',
  '下季度再联系',
  '老客户介绍 👍',
];
export const FREE_MAIL = ['qq.com', '163.com', 'qq.com'];
